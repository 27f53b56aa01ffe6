import type { Metadata } from "next";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { InTrash } from "@/app/w/[world]/(articles)/a/[article]/history/in-trash";
import { writingIn } from "@/app/w/[world]/(articles)/writing";
import { ArticleTabs } from "@/components/articles/page/article-tabs";
import { ProtectionBadge } from "@/components/articles/page/protection-badge";
import { EditorLoader } from "@/components/editor/editor-loader";
import { MayNotWrite } from "@/components/editor/may-not-write";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { articlePath } from "@/lib/articles/article";
import { tagsOf } from "@/lib/articles/read";
import { db } from "@/lib/db";
import { articleMessages } from "@/lib/language/subjects/article";

export async function generateMetadata({ params }: { params: ArticleParams }): Promise<Metadata> {
  const t = articleMessages();
  const { title, world } = await articleOrNotFound(params);
  return { title: t("editTitleTitle2", { title, title2: world.title }), robots: { index: false } };
}

export default async function EditArticle({ params }: { params: ArticleParams }) {
  const article = await articleOrNotFound(params);
  const { slug, title, trashed } = article;
  const path = articlePath(article.world.slug, slug);
  const { world, user, allowed, seesEditing, proposing } = await writingIn(
    article.world.slug,
    article.id,
    `${path}/edit`,
  );
  if (!allowed || trashed) {
    return (
      <Page>
        <PageHeader title={title} />
        <ArticleTabs path={path} title={title} trashed={trashed !== null} />
        {trashed ? <InTrash article={article} trashed={trashed} /> : <MayNotWrite world={world} back={path} />}
      </Page>
    );
  }
  const tags = await tagsOf(db, world.id);
  return (
    <Page width="desk">
      <ArticleTabs path={path} title={title} trashed={trashed !== null} />
      {!proposing?.protectedFor && <ProtectionBadge path={path} protection={article.protection} />}
      <EditorLoader
        key={slug}
        user={user}
        world={world.slug}
        article={slug}
        seesEditing={seesEditing}
        proposing={proposing}
        tagsInUse={tags.map(({ tag }) => tag)}
      />
    </Page>
  );
}
