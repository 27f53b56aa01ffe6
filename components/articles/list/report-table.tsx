import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { Table } from "@/components/ui/table";
import { articlePath } from "@/lib/articles/article";
import type { ARTICLE_REPORTS } from "@/lib/articles/input";
import type { ArticleEntry } from "@/lib/articles/read-list";
import { numberLabel } from "@/lib/language/numbers";
import { listsMessages } from "@/lib/language/subjects/lists";
import { said } from "@/lib/language/translator";
import { ArticleHeads, ArticleRow } from "./article-row";
import styles from "./articles-table.module.css";

type ReportTableProps = {
  worldSlug: string;
  report: (typeof ARTICLE_REPORTS)[number];
  articles: readonly ArticleEntry[];
};

/** Where an article of each report is mended, below its own address, and what that is called. */
const MENDING = {
  orphaned: said(listsMessages, { label: "findMentions" }, { end: "/mentions" }),
  "dead-ends": said(listsMessages, { label: "edit" }, { end: "/edit" }),
  stubs: said(listsMessages, { label: "edit" }, { end: "/edit" }),
  unchanged: said(listsMessages, { label: "edit" }, { end: "/edit" }),
} as const;

/** The articles of a report, each with the way to where it is mended. */
export function ReportTable({ worldSlug, report, articles }: ReportTableProps) {
  const t = listsMessages();
  const { end, label } = MENDING[report];
  return (
    <Table caption={t("articles")}>
      <ArticleHeads>
        <th scope="col" data-number className={styles.wide}>
          {t("words")}
        </th>
        <th scope="col" className={styles.wide}>
          {t("changed")}
        </th>
        <th scope="col">{t("mend")}</th>
      </ArticleHeads>
      <tbody>
        {articles.map(({ canon, ...article }) => (
          <ArticleRow
            key={article.slug}
            id={undefined}
            worldSlug={worldSlug}
            article={article}
            status={canon}
            disputed={article.disputed}
            narrow={<DateTime value={article.changed} />}
          >
            <td data-number className={styles.wide}>
              {numberLabel(article.words)}
            </td>
            <td className={styles.wide}>
              <DateTime value={article.changed} />
            </td>
            <td>
              <RouteLink
                href={`${articlePath(worldSlug, article.slug)}${end}`}
                aria-label={`${label}: ${article.title}`}
              >
                {label}
              </RouteLink>
            </td>
          </ArticleRow>
        ))}
      </tbody>
    </Table>
  );
}
