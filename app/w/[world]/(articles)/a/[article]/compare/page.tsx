import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { Restore, UndoLink } from "@/app/w/[world]/(articles)/a/[article]/history/revision-actions";
import { ComparedRead } from "@/app/w/[world]/(articles)/a/[article]/since-read";
import { ArticleHeader } from "@/components/articles/page/article-header";
import { CompareBar } from "@/components/articles/revisions/compare-bar";
import { CompareHeader } from "@/components/articles/revisions/compare-header";
import styles from "@/components/articles/revisions/compare-page.module.css";
import { ComparePicker } from "@/components/articles/revisions/compare-picker";
import { type DiffLayout, DiffView } from "@/components/articles/revisions/diff-view";
import { FieldChanges } from "@/components/articles/revisions/field-changes";
import { DecisionEntry } from "@/components/canon/decision-entry";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { articlePath } from "@/lib/articles/article";
import { COMPARED_SINCE } from "@/lib/articles/history/compared";
import { comparedEnds } from "@/lib/articles/history/read-compared";
import { type ArticleView, titlesOf } from "@/lib/articles/read";
import { compareContents } from "@/lib/articles/revisions/changes-between";
import { fullRevision } from "@/lib/articles/revisions/read";
import { namedRevisions } from "@/lib/articles/revisions/read-names";
import { type FullRevision, sameFields } from "@/lib/articles/revisions/revision";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { choiceInQuery, numberInQuery } from "@/lib/base/page-query";
import { canonChangeLabel } from "@/lib/canon/canon-between";
import { canonBetween } from "@/lib/canon/read-between";
import { db } from "@/lib/db";
import { countChanges } from "@/lib/document/compare/change-kinds";
import { linksOf } from "@/lib/document/model/link";
import { ComparedClaims } from "./compared-claims";

const shape = z.object({
  from: numberInQuery(),
  to: numberInQuery(),
  view: choiceInQuery(["side"]),
  since: choiceInQuery(COMPARED_SINCE),
});

type Props = { params: ArticleParams; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props) {
  const { title } = await articleOrNotFound(params);
  const { from = "?", to = "?" } = await queryOf(searchParams, shape);
  return { title: `Revision ${from} to ${to} of ${title}`, robots: { index: false } };
}

export default async function CompareRevisions({ params, searchParams }: Props) {
  const article = await articleOrNotFound(params);
  const { world, slug, id, revision: head } = article;
  const path = articlePath(world.slug, slug);
  const asked = await queryOf(searchParams, shape);
  if (asked.from === undefined && asked.to === undefined) redirect(await sinceAddress(article, asked.since));
  const [from, to] = await Promise.all([
    revisionOrNotFound(id, asked.from ?? Number(asked.to) - 1),
    revisionOrNotFound(id, asked.to ?? head),
  ]);
  const { diff, line: textLine } = compareContents(from.content, to.content);
  const canon = await canonBetween(db, id, from.number, to.number);
  const line = [textLine, canonChangeLabel(canon)].filter(Boolean).join("; ");
  const layout: DiffLayout = asked.view ?? "inline";
  const address = (view: string) => `${path}/compare?from=${from.number}&to=${to.number}${view}`;
  const older = Math.min(from.number, to.number);
  const changed = diff.changes.filter((change) => change.kind !== "same").length;
  return (
    <Page width="wide">
      <ArticleHeader worldSlug={world.slug} article={article} />
      <CompareHeader
        from={from}
        to={to}
        head={head}
        path={path}
        line={line}
        canon={canon}
        worldSlug={world.slug}
        actions={
          <>
            <UndoLink article={article} first={older + 1} last={Math.max(from.number, to.number)} named />
            <Restore article={article} revision={older} named />
          </>
        }
        choices={<ComparePicker path={path} from={from} to={to} head={head} named={await namedRevisions(db, id)} />}
      />
      {line === "" && changed === 0 && (
        <EmptyState
          title="Nothing changed"
          hint={
            asked.since !== undefined
              ? "The current revision is the one that it is compared with."
              : from.number === to.number
                ? "You compare a revision with itself. Choose another one in the history."
                : "Both revisions say the same to a reader."
          }
        />
      )}
      <Suspense>
        <ComparedRead article={article} from={from.number} to={to.number} />
      </Suspense>
      {canon.decisions.length > 0 && (
        <section className={styles.section} aria-labelledby="canon">
          <h3 id="canon">The canon</h3>
          {canon.decisions.map((decision) => (
            <DecisionEntry key={decision.id} worldSlug={world.slug} decision={decision} />
          ))}
        </section>
      )}
      {!sameFields(from.content, to.content) && (
        <section className={styles.section} aria-labelledby="fields">
          <h3 id="fields">The article</h3>
          <FieldChanges before={from.content} after={to.content} />
        </section>
      )}
      <ComparedClaims articleId={id} worldSlug={world.slug} before={from.content} after={to.content} />
      {changed > 0 && (
        <section className={styles.section} aria-labelledby="text">
          <h3 id="text">The text</h3>
          <CompareBar
            addresses={{ inline: address(""), side: address("&view=side") }}
            layout={layout}
            counts={countChanges(diff)}
            changes={changed}
          />
          <DiffView
            changes={diff.changes}
            layout={layout}
            titles={await titlesOf(db, world.id, linkedIn(from, to))}
            before={`Revision ${from.number}`}
            after={`Revision ${to.number}`}
          />
        </section>
      )}
    </Page>
  );
}

/** Where to compare since the reader last read, or since it was last approved; the history where there is nothing to begin at. */
async function sinceAddress(article: ArticleView, since: z.output<typeof shape>["since"]): Promise<string> {
  const path = articlePath(article.world.slug, article.slug);
  if (since === undefined) return `${path}/history`;
  const viewer = since === "read" ? await actorOrSignIn(`${path}/compare?since=read`) : null;
  const ends = await comparedEnds(db, viewer, article, { since });
  return ends ? `${path}/compare?from=${ends.from}&to=${ends.to}&since=${since}` : `${path}/history`;
}

async function revisionOrNotFound(articleId: string, number: number): Promise<FullRevision> {
  return (await fullRevision(db, articleId, number)) ?? notFound();
}

function linkedIn(from: FullRevision, to: FullRevision): string[] {
  return [from, to].flatMap(({ content }) => linksOf(content.doc).articles);
}
