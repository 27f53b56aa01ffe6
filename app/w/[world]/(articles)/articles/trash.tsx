import { untrashAction } from "@/app/w/[world]/(articles)/a/[article]/history/actions";
import { IfMay } from "@/app/w/[world]/if-may";
import { worldOfViewer } from "@/app/w/[world]/world";
import { TrashList } from "@/components/articles/list/trash-list";
import { UntrashButton } from "@/components/articles/revisions/untrash-button";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { LayoutTemplate, Trash2 } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { trashOf } from "@/lib/articles/trash/read-trash";
import { may, refusal } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";
import { translatedFailure } from "@/lib/language/translated-failure";

/** Articles of the trash that are shown: more than anybody looks through. */
const SHOWN = 500;

/** The way to the trash, for those who may bring something back. */
export function TrashLink({ worldSlug }: { worldSlug: string }) {
  const t = listsMessages();
  return (
    <IfMay worldSlug={worldSlug} action="trashArticle">
      <LinkButton href={`/w/${worldSlug}/articles?trashed=1`} variant="ghost" icon={<Trash2 aria-hidden="true" />}>
        {t("trash")}
      </LinkButton>
    </IfMay>
  );
}

/** The way to what new articles can begin with, for those who make it. */
export function TemplatesLink({ worldSlug }: { worldSlug: string }) {
  const t = listsMessages();
  return (
    <IfMay worldSlug={worldSlug} action="makeTemplate">
      <LinkButton href={`/w/${worldSlug}/templates`} variant="ghost" icon={<LayoutTemplate aria-hidden="true" />}>
        {t("templates")}
      </LinkButton>
    </IfMay>
  );
}

/** What lies in the trash, for those who may bring it back; an explanation for the others. */
export async function TrashedArticles({ worldSlug }: { worldSlug: string }) {
  const t = listsMessages();
  const world = await worldOfViewer(worldSlug);
  if (!may(world.role, "trashArticle")) return <Callout>{translatedFailure(refusal("trashArticle").detail)}</Callout>;
  const articles = await trashOf(db, world.id, { limit: SHOWN });
  if (articles.length === 0) {
    return (
      <EmptyState
        title={t("theTrashIsEmpty")}
        hint={t("articlesThatAreMovedToThe")}
        actions={<LinkButton href={`/w/${worldSlug}/articles`}>{t("allArticles")}</LinkButton>}
      />
    );
  }
  return (
    <TrashList
      worldSlug={worldSlug}
      articles={articles}
      actOn={({ slug, title }) => (
        <UntrashButton small title={title} untrash={untrashAction.bind(null, worldSlug, slug)} />
      )}
    />
  );
}
