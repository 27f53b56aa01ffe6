import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import { RetconForm } from "@/components/canon/retcon/retcon-form";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { Section } from "@/components/form/section";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { textInQuery } from "@/lib/base/page-query";
import { retconDraft } from "@/lib/canon/retcon/read-draft";
import { leaningOn } from "@/lib/canon/retcon/read-leaning";
import { type RetconTarget, retconTarget } from "@/lib/canon/retcon/read-target";
import { db } from "@/lib/db";
import { retconMessages } from "@/lib/language/subjects/retcon";
import { retconToolsMessages } from "@/lib/language/subjects/retcon-tools";
import { proposingWorld } from "@/lib/worlds/proposing-world";
import { retconAction } from "./actions";
import { itemView } from "./item-view";
import { ReadOnlyItems } from "./read-only-items";

export function generateMetadata(): Metadata {
  const t = retconMessages();
  return { title: t("whatWouldChange"), robots: { index: false } };
}

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({ claim: textInQuery(), article: textInQuery() });

/** What leans on claims or an article: a list for all who read, and for who may propose the way to one proposal. */
export default async function WhatWouldChange({ params, searchParams }: Props) {
  const t = retconMessages();
  const { world: slug } = await params;
  await worldOrNotFound(slug);
  const [world, viewer] = [await worldOfViewer(slug), await currentViewer()];
  const asked = await queryOf(searchParams, shape);
  const target = await retconTarget(db, world, asked);
  if (!target.ok) notFound();
  const { about, items: changing } = target.value;
  const { total, items } = await leaningOn(db, world.id, target.value.asked, systemClock());
  const mayPropose = viewer !== null && (await proposingWorld(db, viewer, slug)).ok;
  const views = items.map((item) => itemView(world.slug, item));
  const count = total;
  return (
    <Page
      header={
        <PageHeader
          title={t("whatWouldChange")}
          lead={mayPropose ? t("lead") : t("leadReader")}
          breadcrumb={[{ label: t("canon"), href: `/w/${world.slug}/canon` }, { label: t("whatWouldChange") }]}
        />
      }
    >
      <Changing worldSlug={world.slug} target={target.value} />
      {count === 0 ? (
        <EmptyState title={t("nothingLeans")} hint={t("nothingLeansHint")} />
      ) : (
        <ListHead count={t("countLeaning", { count })} />
      )}
      {total > items.length && <p>{t("boundedList", { shown: items.length })}</p>}
      {mayPropose ? (
        <RetconForm
          action={retconAction.bind(null, world.slug, asked.article ? "" : asked.claim, asked.article)}
          worldSlug={world.slug}
          target={asked.article ? { article: asked.article } : { claim: asked.claim }}
          text={changing.length === 1 && changing[0]?.claim ? changing[0].text : null}
          title={suggestedTitle(target.value)}
          items={views}
          draft={await retconDraft(db, { userId: viewer.userId, worldId: world.id, about })}
        />
      ) : (
        <ReadOnlyItems items={views} />
      )}
    </Page>
  );
}

function suggestedTitle({ items: [first] }: RetconTarget): string {
  const text = first?.text ?? "";
  return retconToolsMessages()("suggested", { text: text.length > 80 ? `${text.slice(0, 79)}…` : text });
}

function Changing({ worldSlug, target: { items } }: { worldSlug: string; target: RetconTarget }) {
  const t = retconMessages();
  const [first, ...more] = items;
  const title = first?.claim === null ? t("aboutArticle") : more.length > 0 ? t("aboutClaims") : t("aboutClaim");
  return (
    <Section title={title}>
      {items.map(({ article, claim, text, status }) => (
        <p key={claim ?? article.id}>
          <RouteLink href={`${articlePath(worldSlug, article.slug)}${claim === null ? "" : `#claim-${claim}`}`}>
            {text}
          </RouteLink>{" "}
          <CanonBadge status={status} />
        </p>
      ))}
    </Section>
  );
}
