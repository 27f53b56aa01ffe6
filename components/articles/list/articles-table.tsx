import Link from "next/link";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { DateTime } from "@/components/ui/date-time";
import { Table } from "@/components/ui/table";
import { PersonLink } from "@/components/worlds/person-link";
import { articlePath } from "@/lib/articles/article";
import type { InitialPlace } from "@/lib/articles/initials";
import type { ArticleEntry } from "@/lib/articles/read-list";
import styles from "./articles-table.module.css";
import { initialAt } from "./initials-nav";

type ArticlesTableProps = {
  worldSlug: string;
  articles: readonly ArticleEntry[];
  /** Where each initial begins in the whole list, and how many articles of it stand before these. */
  places: readonly InitialPlace[];
  skip: number;
};

/** Articles with what they are about, whether they are true, how long they are, and who changed them when. */
export function ArticlesTable({ worldSlug, articles, places, skip }: ArticlesTableProps) {
  return (
    <Table caption="Articles">
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col" className={styles.wide}>
            Kind
          </th>
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
        {articles.map((article, index) => (
          <ArticleRow key={article.slug} id={initialAt(places, skip + index)} worldSlug={worldSlug} article={article} />
        ))}
      </tbody>
    </Table>
  );
}

type ArticleRowProps = { id: string | undefined; worldSlug: string; article: ArticleEntry };

function ArticleRow({ id, worldSlug, article }: ArticleRowProps) {
  const { slug, title, kind, tags, canon, disputed, changed, changedBy, words, claims } = article;
  const path = articlePath(worldSlug, slug);
  return (
    <tr id={id} className={styles.row}>
      <th scope="row" className={styles.article}>
        <span className={styles.line}>
          <Link href={path} className={styles.title}>
            {title}
          </Link>
          <Tags worldSlug={worldSlug} tags={tags} />
        </span>
        <span className={styles.narrow}>
          {kind} · <DateTime value={changed} /> · {changedBy.name}
        </span>
      </th>
      <td className={styles.wide}>{kind}</td>
      <td className={styles.canon}>
        <Link href={`${path}/canon`} className={styles.badge} aria-label={`${canon}: see why`}>
          <CanonBadge status={canon} disputed={disputed} />
        </Link>
      </td>
      <td data-number className={styles.wide}>
        {words.toLocaleString("en")}
      </td>
      <td data-number className={styles.wide}>
        {claims}
      </td>
      <td className={styles.wide}>
        <Link href={`${path}/history`} className={styles.changed}>
          <DateTime value={changed} />
        </Link>{" "}
        <span className={styles.by}>
          <PersonLink worldSlug={worldSlug} person={changedBy} />
        </span>
      </td>
    </tr>
  );
}

function Tags({ worldSlug, tags }: { worldSlug: string; tags: readonly string[] }) {
  return (
    <span className={styles.tags}>
      {tags.map((tag) => (
        <Link key={tag} href={`/w/${worldSlug}/articles?tag=${encodeURIComponent(tag)}`} className={styles.tag}>
          {tag}
        </Link>
      ))}
    </span>
  );
}
