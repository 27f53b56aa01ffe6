import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { namesOf } from "@/lib/articles/revisions/read";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { articleScore } from "@/lib/search/query/tsquery";
import { type FieldType, Prisma } from "@/prisma/client/client";
import { type ArticleFilter, articleConditions, BY_TITLE } from "./article-conditions";
import { FIGURES, type Initial, OTHER } from "./initials";
import type { ARTICLE_SORTS } from "./input";

/** One line of a list of articles. */
export type ArticleEntry = {
  readonly slug: string;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly tags: readonly string[];
  readonly canon: CanonStatus;
  readonly disputed: boolean;
  readonly revision: number;
  readonly changed: Date;
  /** Who wrote the newest revision. */
  readonly changedBy: { readonly id: string; readonly name: string };
  readonly words: number;
  readonly claims: number;
};

/** Which articles of the sorted list are asked for. */
export type ArticlesPage = {
  readonly sort: (typeof ARTICLE_SORTS)[number];
  readonly limit: number;
  readonly skip?: number;
};

/** By which of its readings a field is sorted; of several rows the first counts. */
const FACT_ORDER: Readonly<Record<FieldType, Prisma.Sql>> = {
  date: Prisma.sql`min(f."firstDay")`,
  number: Prisma.sql`min(f.number)`,
  text: Prisma.sql`min(canonry_title_key(f.text))`,
  article: Prisma.sql`min(canonry_title_key(f.text))`,
  choice: Prisma.sql`min(canonry_title_key(f.text))`,
  coordinates: Prisma.sql`min(canonry_title_key(f.text))`,
  route: Prisma.sql`min(canonry_title_key(f.text))`,
  front: Prisma.sql`min(canonry_title_key(f.text))`,
};

/** How a list is ordered, as SQL over `"Article" a`; `type` is that of the field that it is sorted by. */
function orderOf(sort: ArticlesPage["sort"], { q = "", field = "" }: ArticleFilter, type: FieldType): Prisma.Sql {
  if (sort === "field" || sort === "fieldDescending") {
    const said = Prisma.sql`(SELECT ${FACT_ORDER[type]} FROM "ArticleFact" f WHERE f."articleId" = a.id AND f.field = ${field})`;
    return Prisma.sql`${said} ${sort === "field" ? Prisma.sql`ASC` : Prisma.sql`DESC`} NULLS LAST, ${BY_TITLE}`;
  }
  if (sort === "changed") return Prisma.sql`a."changedAt" DESC, a.id`;
  return sort === "match" && q !== "" ? Prisma.sql`${articleScore(q)} DESC, ${BY_TITLE}` : BY_TITLE;
}

type Row = Omit<ArticleEntry, "changedBy"> & { authorId: string };

/** A world's articles by title, by latest change or by how well they fit the words; `skip` and `limit` page through them. */
export async function articlesOf(
  db: Db,
  worldId: string,
  filter: ArticleFilter,
  { sort, limit, skip = 0 }: ArticlesPage,
): Promise<ArticleEntry[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.slug, a.title, a.kind, a.tags, a.status::text AS canon, a.disputed, a."headNumber" AS revision,
      a."changedAt" AS changed, a."wordCount" AS words,
      (SELECT r."authorId" FROM "Revision" r WHERE r."articleId" = a.id AND r.number = a."headNumber") AS "authorId",
      (SELECT count(*)::int FROM "Claim" c WHERE c."articleId" = a.id) AS claims
    FROM "Article" a WHERE ${articleConditions(worldId, filter)}
    ORDER BY ${orderOf(sort, filter, await typeOf(db, worldId, filter))} LIMIT ${limit} OFFSET ${skip}`;
  const names = await namesOf(
    db,
    rows.map(({ authorId }) => authorId),
  );
  return rows.map(({ authorId, ...row }) => ({
    ...row,
    changedBy: { id: authorId, name: names.get(authorId) ?? somebodyWhoLeft() },
  }));
}

async function typeOf(db: Db, worldId: string, { field, kind }: ArticleFilter): Promise<FieldType> {
  if (!field) return "text";
  const where = { worldId, key: field, ...(kind === undefined ? {} : { kind }) };
  const found = await db.kindField.findFirst({ where, orderBy: { kind: "asc" }, select: { type: true } });
  return found?.type ?? "text";
}

/** How many articles are asked for. */
export async function countArticles(db: Db, worldId: string, filter: ArticleFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Article" a WHERE ${articleConditions(worldId, filter)}`;
  return row?.count ?? 0;
}

/** How many articles that are asked for stand under which initial, from A to Z. */
export async function articleInitials(db: Db, worldId: string, filter: ArticleFilter): Promise<Initial[]> {
  return countInitials(db, Prisma.sql`"Article" a WHERE ${articleConditions(worldId, filter)}`);
}

/** The same for what `found` says, SQL from FROM on over `"Article" a`. */
export async function countInitials(db: Db, found: Prisma.Sql): Promise<Initial[]> {
  return db.$queryRaw<Initial[]>`
    SELECT CASE WHEN first <= '9' THEN ${FIGURES} WHEN first BETWEEN 'a' AND 'z' THEN upper(first)
      ELSE ${OTHER} END AS name, count(*)::int AS articles
    FROM (SELECT left(canonry_title_key(a.title), 1) AS first FROM ${found}) initials
    GROUP BY 1 ORDER BY min(first)`;
}
