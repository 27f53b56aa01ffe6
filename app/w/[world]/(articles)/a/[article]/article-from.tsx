import { cache } from "react";
import { textOrNotFound } from "@/app/asked";
import { worldOrNotFound } from "@/app/w/[world]/world";
import { ArticleSeen } from "@/components/articles/page/article-seen";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { articlePath } from "@/lib/articles/article";
import { fieldsOfKind } from "@/lib/articles/facts/read-kind-fields";
import { targetsOf } from "@/lib/articles/links/read-targets";
import { articleSeenFrom, type ArticleSeen as Seen } from "@/lib/canon/read-article-standpoint";
import { standingsIn } from "@/lib/canon/read-in-continuity";
import { isElsewhere, type Standpoint } from "@/lib/canon/standpoint";
import { db } from "@/lib/db";
import { fileIdsOf } from "@/lib/document/model/file-ids";
import { linksOf } from "@/lib/document/model/link";
import { claimsOfContent } from "@/lib/evidence/claims/read";
import { shownFiles } from "@/lib/files/read";
import { dialsMessages } from "@/lib/language/subjects/dials";
import type { ArticleParams } from "./article";

const seenFrom = cache(async (params: ArticleParams, standpoint: string): Promise<Seen | null> => {
  const { world: worldSlug, article } = await params;
  const world = await worldOrNotFound(worldSlug);
  return articleSeenFrom(db, world.id, textOrNotFound(article), readStandpoint(standpoint));
});

/** What an article is called from a standpoint. */
export async function titleSeenFrom(params: ArticleParams, standpoint: Standpoint): Promise<string> {
  return (await seenFrom(params, JSON.stringify(standpoint)))?.title ?? dialsMessages()("nothingOfItYet");
}

/** An article as it is read from a standpoint: nothing of what comes later, whether it cannot be seen yet or is nowhere. */
export async function ArticleFrom({ params, standpoint }: { params: ArticleParams; standpoint: Standpoint }) {
  const world = await worldOrNotFound((await params).world);
  const seen = await seenFrom(params, JSON.stringify(standpoint));
  if (!seen) return <NothingYet home={`/w/${world.slug}`} />;
  const [targets, files, fields, claims] = await Promise.all([
    targetsOf(db, world.id, linksOf(seen.doc).articles),
    shownFiles(db, world.id, fileIdsOf(seen.doc)),
    fieldsOfKind(db, world.id, seen.kind),
    claimsOfContent(db, seen.id, seen.doc),
  ]);
  const { continuity, ...dials } = standpoint;
  // Which claims changed since is told of today's text.
  const changed =
    continuity && !isElsewhere(dials)
      ? new Map(
          (await standingsIn(db, seen, claims, continuity)).claims.map((each) => [each.id, each.changedSinceDecision]),
        )
      : null;
  const standing = claims.map((claim) => {
    const { status = seen.canon, own = false, disputed = false } = seen.claims.get(claim.id) ?? {};
    const citations = claim.citations.map((citation) => ({ ...citation, verdict: null }));
    return {
      ...claim,
      status,
      disputed,
      citations,
      ownDecision: own,
      changedSinceDecision: changed?.get(claim.id) ?? false,
    };
  });
  return (
    <ArticleSeen
      worldSlug={world.slug}
      article={seen}
      claims={standing}
      decidedAt={changed ? `${articlePath(world.slug, seen.slug)}/canon` : undefined}
      context={{
        targets: new Map([...targets].map(([slug, target]) => [slug, { ...target, title: "" }])),
        files,
        fields,
      }}
    />
  );
}

function NothingYet({ home }: { home: string }) {
  const t = dialsMessages();
  return (
    <Page>
      <EmptyState
        title={t("nothingOfItYet")}
        hint={t("asFarAsYouHaveSet")}
        actions={<LinkButton href={`${home}/canon`}>{t("backToCanon")}</LinkButton>}
      />
    </Page>
  );
}

function readStandpoint(json: string): Standpoint {
  const { asOf, ...rest } = JSON.parse(json) as Omit<Standpoint, "asOf"> & { asOf?: string };
  return asOf === undefined ? rest : { ...rest, asOf: new Date(asOf) };
}
