import styles from "@/components/activity/dashboard/home.module.css";
import { DocumentView } from "@/components/articles/page/document-view";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { fieldsOfKind } from "@/lib/articles/facts/read-kind-fields";
import { sectionTargets } from "@/lib/articles/links/read-sections";
import { targetsOf } from "@/lib/articles/links/read-targets";
import { revisionContent } from "@/lib/articles/revisions/read";
import { liveLists } from "@/lib/articles/structure/read-live-lists";
import type { StartArticle } from "@/lib/articles/structure/read-start-page";
import { db } from "@/lib/db";
import { fileIdsOf } from "@/lib/document/model/file-ids";
import { linksOf } from "@/lib/document/model/link";
import { shownFiles } from "@/lib/files/read";
import { articleMessages } from "@/lib/language/subjects/article";
import type { WorldView } from "@/lib/worlds/world";
import { IfWriter } from "./if-may";

/** What a world says first: the text of the article that it chose. Its sources stand on the article's own page. */
export async function StartPage({ world, article }: { world: WorldView; article: StartArticle }) {
  const t = articleMessages();
  const content = await revisionContent(db, article.id, article.revision);
  if (!content) return null;
  const { doc } = content;
  const links = linksOf(doc);
  const [targets, sections, files, lists, fields] = await Promise.all([
    targetsOf(db, world.id, links.articles),
    sectionTargets(db, world.id, links.sections),
    shownFiles(db, world.id, fileIdsOf(doc)),
    liveLists(db, world.id, doc),
    fieldsOfKind(db, world.id, article.kind),
  ]);
  const path = articlePath(world.slug, article.slug);
  const context = { worldSlug: world.slug, targets, sections, files, lists, fields, claims: new Map() };
  return (
    <section className={styles.start} aria-label={article.title}>
      <DocumentView doc={doc} context={context} />
      <p className={styles.all}>
        <RouteLink href={path}>{t("titleSourcesHistoryDiscussion", { title: article.title })}</RouteLink>
        <IfWriter worldSlug={world.slug} room="never">
          {" · "}
          <RouteLink href={`${path}/edit`}>{t("editThisPage")}</RouteLink>
        </IfWriter>
      </p>
    </section>
  );
}
