import Link from "next/link";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { DateTime } from "@/components/ui/date-time";
import { Table } from "@/components/ui/table";
import { articlePath } from "@/lib/articles/article";
import type { ArticleEntry } from "@/lib/articles/read";
import styles from "./articles-table.module.css";

/** Articles with what they are about, whether they are true, how long they are and when they changed. */
export function ArticlesTable({ worldSlug, articles }: { worldSlug: string; articles: readonly ArticleEntry[] }) {
  return (
    <Table caption="Articles">
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Canon</th>
          <th scope="col" data-number className={styles.wide}>
            Words
          </th>
          <th scope="col" data-number className={styles.wide}>
            Claims
          </th>
          <th scope="col" className={styles.wide}>
            Changed
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <ArticleRow key={article.slug} worldSlug={worldSlug} article={article} />
        ))}
      </tbody>
    </Table>
  );
}

function ArticleRow({ worldSlug, article }: { worldSlug: string; article: ArticleEntry }) {
  const { slug, title, kind, tags, canon, disputed, revision, changed, words, claims } = article;
  const path = articlePath(worldSlug, slug);
  return (
    <tr>
      <th scope="row">
        <Link href={path} className={styles.title}>
          {title}
        </Link>
        <span className={styles.under}>
          {kind}
          {tags.map((tag) => (
            <Link key={tag} href={`/w/${worldSlug}/articles?tag=${encodeURIComponent(tag)}`} className={styles.tag}>
              {tag}
            </Link>
          ))}
        </span>
        <span className={styles.narrow}>
          {words.toLocaleString("en-GB")} words, {claims} {claims === 1 ? "claim" : "claims"},{" "}
          <DateTime value={changed} />
        </span>
      </th>
      <td>
        <Link href={`${path}/canon`} className={styles.badge} aria-label={`${canon}: see why`}>
          <CanonBadge status={canon} disputed={disputed} />
        </Link>
      </td>
      <td data-number className={styles.wide}>
        {words.toLocaleString("en-GB")}
      </td>
      <td data-number className={styles.wide}>
        {claims}
      </td>
      <td className={styles.wide}>
        <Link href={`${path}/history`} className={styles.changed}>
          <DateTime value={changed} />
        </Link>
        <span className={styles.under}>Revision {revision}</span>
      </td>
    </tr>
  );
}
