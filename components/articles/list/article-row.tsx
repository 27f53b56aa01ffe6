import type { ReactNode } from "react";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import type { CanonStatus } from "@/lib/base/canon-status";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./article-row.module.css";

type ArticleRowProps = {
  worldSlug: string;
  article: { readonly slug: string; readonly title: string; readonly kind: string };
  status: CanonStatus;
  disputed: boolean;
  /** Why that is its status, if somebody said so: told when the badge is pointed at. */
  reason?: string | null;
  /** The anchor of the initial that begins with this row. */
  id: string | undefined;
  /** Beside the title, as far as there is room. */
  tags?: ReactNode;
  /** Below the title on a phone, where the other cells are left out. */
  narrow: ReactNode;
  /** The cells after the status. */
  children: ReactNode;
};

/** An article in a table: its title, its kind and its canon status, which leads to why; under the same heads in every table. */
export function ArticleRow({ worldSlug, article, status, disputed, reason, ...row }: ArticleRowProps) {
  const t = listsMessages();
  const path = articlePath(worldSlug, article.slug);
  return (
    <tr id={row.id} className={styles.row}>
      <th scope="row" className={styles.article}>
        <span className={styles.line}>
          <RouteLink href={path} className={styles.title}>
            {article.title}
          </RouteLink>
          {row.tags}
        </span>
        <span className={styles.narrow}>
          {kindLabel(article.kind)} · {row.narrow}
        </span>
      </th>
      <td className={styles.wide}>{kindLabel(article.kind)}</td>
      <td className={styles.canon}>
        <RouteLink
          href={`${path}/canon`}
          className={styles.badge}
          title={reason ?? undefined}
          aria-label={t("statusSeeWhy", { status })}
        >
          <CanonBadge status={status} disputed={disputed} />
        </RouteLink>
      </td>
      {row.children}
    </tr>
  );
}

/** The heads of the cells that every table of articles begins with; `children` are those of the others. */
export function ArticleHeads({ children }: { children: ReactNode }) {
  const t = listsMessages();
  return (
    <thead>
      <tr>
        <th scope="col">{t("article")}</th>
        <th scope="col" className={styles.wide}>
          {t("kind")}
        </th>
        <th scope="col">{t("canon")}</th>
        {children}
      </tr>
    </thead>
  );
}

/** When something happened to an article and by whom, in one cell. */
export function WhenAndWho({ when, who }: { when: ReactNode; who: ReactNode }) {
  return (
    <>
      {when} <span className={styles.by}>{who}</span>
    </>
  );
}
