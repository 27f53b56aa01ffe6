import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { Table } from "@/components/ui/table";
import { PersonLink } from "@/components/worlds/person-link";
import { articlePath } from "@/lib/articles/article";
import type { InitialPlace } from "@/lib/articles/initials";
import type { ArticleEntry } from "@/lib/articles/read-list";
import { tagPath } from "@/lib/articles/structure/world-page";
import { numberLabel } from "@/lib/language/numbers";
import { listsMessages } from "@/lib/language/subjects/lists";
import { ArticleHeads, ArticleRow, WhenAndWho } from "./article-row";
import styles from "./articles-table.module.css";
import { FactCells, type FactColumnsOf, FactHeads } from "./fact-columns";
import { initialAt } from "./initials-nav";

type ArticlesTableProps = {
  worldSlug: string;
  articles: readonly ArticleEntry[];
  /** Where each initial begins in the whole list, and how many articles of it stand before these. */
  places: readonly InitialPlace[];
  skip: number;
  /** The fields of the one kind that is listed, instead of the length of texts; none where all kinds are. */
  columns?: FactColumnsOf;
};

const NO_COLUMNS: FactColumnsOf = { fields: [], facts: new Map(), sorted: null, hrefOf: () => "" };

/** Articles with what they are about, whether they are true, how long they are, and who changed them when. */
export function ArticlesTable({ worldSlug, articles, places, skip, columns = NO_COLUMNS }: ArticlesTableProps) {
  const t = listsMessages();
  return (
    <Table caption={t("articles")}>
      <ArticleHeads>
        {columns.fields.length > 0 ? <FactHeads columns={columns} /> : <LengthHeads />}
        <th scope="col" className={styles.wide}>
          {t("changed")}
        </th>
      </ArticleHeads>
      <tbody>
        {articles.map((article, index) => (
          <Entry
            key={article.slug}
            id={initialAt(places, skip + index)}
            worldSlug={worldSlug}
            article={article}
            columns={columns}
          />
        ))}
      </tbody>
    </Table>
  );
}

function LengthHeads() {
  const t = listsMessages();
  return (
    <>
      <th scope="col" data-number className={styles.wide}>
        {t("words")}
      </th>
      <th scope="col" data-number className={styles.wide}>
        {t("claims")}
      </th>
    </>
  );
}

type EntryProps = { id: string | undefined; worldSlug: string; article: ArticleEntry; columns: FactColumnsOf };

function Entry({ id, worldSlug, article, columns }: EntryProps) {
  const { slug, tags, canon, disputed, changed, changedBy, words, claims } = article;
  const when = (
    <RouteLink href={`${articlePath(worldSlug, slug)}/history`} className={styles.changed}>
      <DateTime value={changed} />
    </RouteLink>
  );
  return (
    <ArticleRow
      id={id}
      worldSlug={worldSlug}
      article={article}
      status={canon}
      disputed={disputed}
      tags={<Tags worldSlug={worldSlug} tags={tags} />}
      narrow={
        <>
          <DateTime value={changed} /> · {changedBy.name}
        </>
      }
    >
      {columns.fields.length > 0 ? (
        <FactCells worldSlug={worldSlug} columns={columns} slug={slug} />
      ) : (
        <>
          <td data-number className={styles.wide}>
            {numberLabel(words)}
          </td>
          <td data-number className={styles.wide}>
            {claims}
          </td>
        </>
      )}
      <td className={styles.wide}>
        <WhenAndWho when={when} who={<PersonLink worldSlug={worldSlug} person={changedBy} />} />
      </td>
    </ArticleRow>
  );
}

function Tags({ worldSlug, tags }: { worldSlug: string; tags: readonly string[] }) {
  return (
    <span className={styles.tags}>
      {tags.map((tag) => (
        <RouteLink key={tag} href={tagPath(worldSlug, tag)} className={styles.tag}>
          {tag}
        </RouteLink>
      ))}
    </span>
  );
}
