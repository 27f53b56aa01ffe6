import { notFound } from "next/navigation";
import { cache } from "react";
import { numberOrNotFound } from "@/app/asked";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { Name, Restore, UndoLink } from "@/app/w/[world]/(articles)/a/[article]/history/revision-actions";
import { ArticlePage } from "@/components/articles/page/article-page";
import { ClaimPopover } from "@/components/articles/page/claim-popover";
import { Contents } from "@/components/articles/page/contents";
import { DocumentView } from "@/components/articles/page/document-view";
import { numberedClaims } from "@/components/articles/page/numbered-claim";
import { SourceList } from "@/components/articles/page/source-list";
import { RevisionHeader } from "@/components/articles/revisions/revision-header";
import { EmptyState } from "@/components/ui/empty-state";
import { articlePath } from "@/lib/articles/article";
import { fieldsOfKind } from "@/lib/articles/facts/read-kind-fields";
import { targetsOf } from "@/lib/articles/links/read-targets";
import { fullRevision } from "@/lib/articles/revisions/read";
import { nameLog } from "@/lib/articles/revisions/read-name-log";
import { listsIn } from "@/lib/articles/structure/live-list";
import { db } from "@/lib/db";
import { fileIdsOf } from "@/lib/document/model/file-ids";
import { linksOf } from "@/lib/document/model/link";
import { plainText } from "@/lib/document/model/text";
import { claimsOfContent } from "@/lib/evidence/claims/read";
import { shownFiles } from "@/lib/files/read";
import { historyMessages } from "@/lib/language/subjects/history";

type Props = { params: Promise<{ world: string; article: string; number: string }> };

export async function generateMetadata({ params }: Props) {
  const t = historyMessages();
  const { revision } = await revisionOrNotFound(params);
  return {
    title: t("revisionNumberOfTitle", { number: revision.number, title: revision.content.title }),
    robots: { index: false },
  };
}

export default async function ArticleRevision({ params }: Props) {
  const t = historyMessages();
  const { article, revision } = await revisionOrNotFound(params);
  const { world, slug, id } = article;
  const { doc } = revision.content;
  const [claims, targets, files, fields] = await Promise.all([
    claimsOfContent(db, id, doc),
    targetsOf(db, world.id, linksOf(doc).articles),
    shownFiles(db, world.id, fileIdsOf(doc)),
    fieldsOfKind(db, world.id, article.kind),
  ]);
  const numbered = numberedClaims(claims);
  const all = [...numbered.values()];
  return (
    <ArticlePage>
      <RevisionHeader
        worldSlug={world.slug}
        path={articlePath(world.slug, slug)}
        revision={revision}
        head={article.revision}
        trashed={article.trashed !== null}
        actions={
          <>
            <UndoLink article={article} first={revision.number} last={revision.number} named />
            <Restore article={article} revision={revision.number} named />
            <Name article={article} revision={revision.number} name={revision.name} quiet />
          </>
        }
        names={await nameLog(db, id, revision.number)}
      />
      <Contents doc={doc} />
      {files.size === 0 && listsIn(doc).length === 0 && plainText(doc).trim() === "" ? (
        <EmptyState title={t("nothingWritten")} hint={t("thisRevisionHadATitleBut")} />
      ) : (
        <ClaimPopover claims={all} worldSlug={world.slug}>
          <DocumentView doc={doc} context={{ worldSlug: world.slug, targets, files, fields, claims: numbered }} />
        </ClaimPopover>
      )}
      <SourceList claims={all} worldSlug={world.slug} />
    </ArticlePage>
  );
}

/** The revision that an address names; Next's not-found page when there is none. */
const revisionOrNotFound = cache(async (params: Props["params"]) => {
  const { number } = await params;
  const article = await articleOrNotFound(params as ArticleParams);
  const revision = await fullRevision(db, article.id, numberOrNotFound(number));
  return { article, revision: revision ?? notFound() };
});
