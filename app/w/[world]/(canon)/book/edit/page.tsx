import type { Metadata } from "next";
import { type WorldParams, worldForAction } from "@/app/w/[world]/world";
import { BookEditor } from "@/components/canon/book/book-editor";
import { LeftOutNotice } from "@/components/canon/book/left-out-chapters";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { refusal } from "@/lib/auth/policy";
import { bookPath } from "@/lib/canon/book/book";
import { arrangedBook } from "@/lib/canon/book/read-book";
import { canonTitles } from "@/lib/canon/book/read-canon-titles";
import { db } from "@/lib/db";
import { currentLanguage } from "@/lib/language/current-language";
import { bookMessages } from "@/lib/language/subjects/book";

export function generateMetadata(): Metadata {
  return { title: bookMessages()("arrangeTheBook"), robots: { index: false } };
}

export default async function ArrangeBook({ params }: { params: WorldParams }) {
  const t = bookMessages();
  const { world: slug } = await params;
  const { world, allowed } = await worldForAction(slug, "arrangeBook", `/w/${slug}/book/edit`);
  const [saved, articles] = await Promise.all([arrangedBook(db, world.id), canonTitles(db, world.id)]);
  const path = bookPath(world.slug);
  const begun = { title: world.title, byline: "", language: currentLanguage(), canonOnly: true };
  return (
    <Page
      header={
        <PageHeader
          title={t("arrangeTheBook")}
          lead={t("chaptersAreCanonArticles")}
          breadcrumb={[{ label: t("book"), href: path }, { label: t("arrange") }]}
        />
      }
    >
      {allowed ? (
        <>
          <LeftOutNotice worldSlug={world.slug} leftOut={saved.leftOut} />
          <BookEditor worldSlug={world.slug} saved={saved} details={saved.details ?? begun} articles={articles} />
        </>
      ) : (
        <EmptyState
          title={t("editorsArrangeTheBook")}
          hint={refusal("arrangeBook").detail}
          actions={<LinkButton href={path}>{t("backToTheBook")}</LinkButton>}
        />
      )}
    </Page>
  );
}
