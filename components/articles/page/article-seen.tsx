import { CanonBadge } from "@/components/canon/status/canon-badge";
import { CONTENT_ID } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { RouteLink } from "@/components/ui/route-link";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import type { ArticleSeen as Seen } from "@/lib/canon/read-article-standpoint";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { articleMessages } from "@/lib/language/subjects/article";
import { dialsMessages } from "@/lib/language/subjects/dials";
import styles from "./article-page.module.css";
import type { DocumentContext } from "./document-context";
import { DocumentView } from "./document-view";
import { numberedClaims } from "./numbered-claim";
import { SourceList } from "./source-list";

type ArticleSeenProps = {
  worldSlug: string;
  article: Seen;
  /** Those of its text, as they stand from there. */
  claims: readonly ClaimView[];
  /** Where its status is shown and decided on as it is seen here, where that can be done. */
  decidedAt?: string | undefined;
  context: Pick<DocumentContext, "targets" | "files" | "fields">;
};

/** An article as it is read from a standpoint: its text and its sources, and nothing else of the world. */
export function ArticleSeen({ worldSlug, article, claims, decidedAt, context }: ArticleSeenProps) {
  const t = dialsMessages();
  const { title, kind, aliases, canon, disputed, doc, left } = article;
  const numbered = numberedClaims(claims);
  return (
    <main id={CONTENT_ID} tabIndex={-1} className={styles.page}>
      <div className={styles.text}>
        <PageHeader
          title={title}
          kicker={kindLabel(kind)}
          lead={aliases.length > 0 ? articleMessages()("alsoCalled", { names: aliases.join(", ") }) : undefined}
          meta={
            <>
              <CanonBadge status={canon} disputed={disputed} />
              {decidedAt !== undefined && <RouteLink href={decidedAt}>{t("statusAndLog")}</RouteLink>}
            </>
          }
        />
        <DocumentView doc={doc} context={{ ...context, worldSlug, claims: numbered }} />
        {left > 0 && (
          <p>
            <small>{t("leftOut", { left })}</small>
          </p>
        )}
        <SourceList claims={[...numbered.values()]} worldSlug={worldSlug} />
      </div>
    </main>
  );
}
