import type { ReactNode } from "react";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { PageHeader } from "@/components/shell/page-header";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import type { ProtectionEntry } from "@/lib/articles/article";
import { articlePath } from "@/lib/articles/article";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import { tagPath } from "@/lib/articles/structure/world-page";
import type { CanonStatus } from "@/lib/base/canon-status";
import { articleMessages } from "@/lib/language/subjects/article";
import styles from "./article-header.module.css";
import { ArticleTabs } from "./article-tabs";
import { DecideLink } from "./decide-link";
import { ProtectionBadge } from "./protection-badge";

type ArticleHeaderProps = {
  worldSlug: string;
  article: {
    readonly slug: string;
    readonly title: string;
    readonly kind: ArticleKind;
    readonly tags: readonly string[];
    readonly aliases: readonly string[];
    readonly canon: CanonStatus;
    readonly disputed: boolean;
    readonly revision: number;
    readonly changed: Date;
    readonly protection: Pick<ProtectionEntry, "level" | "reason" | "until"> | null;
    /** Null: nobody has decided on it. */
    readonly decisionId: string | null;
    readonly trashed: object | null;
    /** It says what others begin with: nothing that is true or not. */
    readonly isTemplate: boolean;
  };
  /** The way to its coverage, where its text is shown. */
  coverage?: ReactNode;
};

/** The head of an article: what it is called, what it is about, whether it is true, and the ways to its other pages. */
export function ArticleHeader({ worldSlug, article, coverage }: ArticleHeaderProps) {
  const t = articleMessages();
  const { slug, title, kind, tags, aliases, canon, disputed, revision, changed, protection } = article;
  const { decisionId, trashed, isTemplate } = article;
  const path = articlePath(worldSlug, slug);
  return (
    <>
      <PageHeader
        title={title}
        kicker={kindLabel(kind)}
        lead={aliases.length > 0 ? t("alsoCalled", { names: aliases.join(", ") }) : undefined}
        meta={
          <>
            {!isTemplate && (
              <RouteLink
                href={`${path}/canon`}
                className={styles.status}
                aria-label={t("canonStatusCanonSeeWhy", { canon })}
              >
                <CanonBadge status={canon} disputed={disputed} />
              </RouteLink>
            )}
            {decisionId === null && trashed === null && !isTemplate && <DecideLink href={`${path}/canon#decide`} />}
            <ProtectionBadge path={path} protection={protection} />
            <span>
              <RouteLink href={`${path}/history`}>{t("revisionRevision", { revision })}</RouteLink>,{" "}
              <DateTime value={changed} />
            </span>
            {coverage}
            {tags.map((tag) => (
              <RouteLink key={tag} href={tagPath(worldSlug, tag)} className={styles.tag}>
                <Badge>{tag}</Badge>
              </RouteLink>
            ))}
          </>
        }
      />
      <ArticleTabs path={path} title={title} trashed={trashed !== null} revision={revision} />
    </>
  );
}
