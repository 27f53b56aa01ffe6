import type { ReactNode } from "react";
import { KindMark } from "@/components/articles/kinds/kind-mark";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import type { CanonStatus } from "@/lib/base/canon-status";
import styles from "./chart.module.css";

type ArticleHeadingProps = {
  worldSlug: string;
  article: {
    readonly slug: string;
    readonly title: string;
    readonly kind: ArticleKind;
    readonly status: CanonStatus;
    readonly disputed: boolean;
  };
  /** What else is said of it, in the same line as its kind and status. */
  children?: ReactNode;
};

/** An article of a picture in words: its mark and title, and below them what it is. */
export function ArticleHeading({ worldSlug, article, children }: ArticleHeadingProps) {
  const { slug, title, kind, status, disputed } = article;
  return (
    <>
      <p className={styles.title}>
        <KindMark kind={kind} /> <RouteLink href={articlePath(worldSlug, slug)}>{title}</RouteLink>
      </p>
      <p className={styles.meta}>
        {kindLabel(kind)} <CanonBadge status={status} disputed={disputed} />
        {children}
      </p>
    </>
  );
}
