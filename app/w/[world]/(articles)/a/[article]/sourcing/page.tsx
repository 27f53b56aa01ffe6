import type { Metadata } from "next";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { InTrash } from "@/app/w/[world]/(articles)/a/[article]/history/in-trash";
import { worldOfViewer } from "@/app/w/[world]/world";
import { ArticleTabs } from "@/components/articles/page/article-tabs";
import { MayNotWrite } from "@/components/editor/may-not-write";
import { SourcingPanel } from "@/components/evidence/sourcing/sourcing-panel";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { articlePath } from "@/lib/articles/article";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { sourcingSessionOf } from "@/lib/evidence/sourcing/read";
import { sourcingMessages } from "@/lib/language/subjects/sourcing";

export async function generateMetadata({ params }: { params: ArticleParams }): Promise<Metadata> {
  const t = sourcingMessages();
  const { title, world } = await articleOrNotFound(params);
  return { title: t("findSourcesTitleTitle2", { title, title2: world.title }), robots: { index: false } };
}

export default async function FindSources({ params }: { params: ArticleParams }) {
  const t = sourcingMessages();
  const article = await articleOrNotFound(params);
  const { slug, title, trashed } = article;
  const path = articlePath(article.world.slug, slug);
  const actor = await actorOrSignIn(`${path}/sourcing`);
  const world = await worldOfViewer(article.world.slug);
  const { may } = await reviewOf(db, actor, world, article.id, systemClock());
  const allowed = may.save || may.propose;
  const header = (
    <>
      <PageHeader kicker={title} title={t("findSourcesForThisArticle")} lead={t("goThroughTheArticleSentenceBy")} />
      <ArticleTabs path={path} title={title} trashed={trashed !== null} />
    </>
  );
  if (trashed || !allowed) {
    return (
      <Page header={header}>
        {trashed ? <InTrash article={article} trashed={trashed} /> : <MayNotWrite world={world} back={path} />}
      </Page>
    );
  }
  const session = await sourcingSessionOf(db, actor, article);
  return (
    <Page width="wide" header={header}>
      <SourcingPanel
        key={slug}
        place={{ world: world.slug, article: slug }}
        title={title}
        session={session}
        direct={may.save}
      />
    </Page>
  );
}
