import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { writingIn } from "@/app/w/[world]/(articles)/writing";
import type { WorldParams } from "@/app/w/[world]/world";
import { TemplateChoice } from "@/components/articles/page/template-choice";
import { WaitingArticles } from "@/components/articles/page/waiting-articles";
import { EditorLoader } from "@/components/editor/editor-loader";
import { MayNotWrite } from "@/components/editor/may-not-write";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { waitingFor } from "@/lib/articles/links/read-backlinks";
import { tagsOf } from "@/lib/articles/read";
import { templatesOf } from "@/lib/articles/structure/read-templates";
import { addressWith } from "@/lib/base/address-with";
import { textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { slugOf } from "@/lib/document/model/slug";
import { listsMessages } from "@/lib/language/subjects/lists";

export function generateMetadata(): Metadata {
  const t = listsMessages();
  return { title: t("newArticle"), robots: { index: false } };
}

/** Articles that wait for the new one and are shown above it. */
const SHOWN = 3;

const shape = z.object({ title: textInQuery(), draft: textInQuery(), template: textInQuery() });

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function NewArticle({ params, searchParams }: Props) {
  const t = listsMessages();
  const { title, draft, template } = await queryOf(searchParams, shape);
  const slug = (await params).world;
  const here = addressWith(`/w/${slug}/new-article`, { title, template });
  const { world, user, allowed, proposing } = await writingIn(slug, null, here);
  if (!allowed) {
    return (
      <Page>
        <PageHeader title={t("newArticle")} />
        <MayNotWrite world={world} back={`/w/${world.slug}/articles`} />
      </Page>
    );
  }
  const [tags, templates, waiting] = await Promise.all([
    tagsOf(db, world.id),
    templatesOf(db, world.id),
    waitingFor(db, world.id, slugOf(title), { limit: SHOWN }),
  ]);
  const chosen = templates.find((each) => each.slug === template)?.slug ?? "";
  return (
    <Page width="desk">
      <WaitingArticles worldSlug={world.slug} {...waiting} />
      <TemplateChoice worldSlug={world.slug} title={title} chosen={chosen} templates={templates} />
      <EditorLoader
        key={chosen}
        user={user}
        world={world.slug}
        article={null}
        title={title}
        draft={draft}
        template={chosen}
        isAwaited={waiting.count > 0}
        proposing={proposing}
        tagsInUse={tags.map(({ tag }) => tag)}
      />
    </Page>
  );
}
