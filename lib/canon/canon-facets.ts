import { FIGURES, OTHER } from "@/lib/articles/initials";
import { Prisma } from "@/prisma/client/client";
import type { CanonFilter } from "./read-canon";

/** A value that articles of a list have, under the name that it has on the screen, and how many have it. */
export type FacetValue = { readonly value: string; readonly label: string; readonly articles: number };

/** By what a list of canon can be narrowed, the most frequent value first. */
export type CanonFacets = Readonly<Record<"kind" | "tag" | "status" | "decidedBy", readonly FacetValue[]>>;

/** Whether an article is what a facet is set to, as SQL over the `a` of `seenArticles`. */
export const FACETS: Readonly<Record<keyof CanonFacets, (filter: CanonFilter) => Prisma.Sql>> = {
  kind: ({ kind }) => (kind === undefined ? Prisma.sql`TRUE` : Prisma.sql`a.kind = ${kind}`),
  tag: ({ tag }) => (tag ? Prisma.sql`${tag} = ANY (a.tags)` : Prisma.sql`TRUE`),
  status: ({ status }) => (status === undefined ? Prisma.sql`TRUE` : Prisma.sql`a.status = ${status}`),
  decidedBy: ({ decidedBy }) =>
    decidedBy ? Prisma.sql`coalesce(a."deciderId" = ${decidedBy}, FALSE)` : Prisma.sql`TRUE`,
};

/** The tags that are counted: those that most articles have. */
const TAGS = 40;

/** What every facet leaves, as SQL over the rows `seen`. */
export const IS_FOUND = Prisma.sql`"isKind" AND "isTag" AND "isStatus" AND "isDecidedBy"`;

/** How many articles there are of each value of each facet, as JSON from the rows `seen`: a facet is not narrowed by its own choice. */
export const facetsOf = Prisma.sql`(
  SELECT jsonb_agg(counted ORDER BY articles DESC, value) FROM (
    SELECT facet, value, articles FROM (
      SELECT CASE WHEN grouping(kind) = 0 THEN 'kind' WHEN grouping(status) = 0 THEN 'status' ELSE 'decidedBy' END AS facet,
        coalesce(kind, status, "deciderId") AS value,
        CASE WHEN grouping(kind) = 0 THEN count(*) FILTER (WHERE "isTag" AND "isStatus" AND "isDecidedBy")
          WHEN grouping(status) = 0 THEN count(*) FILTER (WHERE "isKind" AND "isTag" AND "isDecidedBy")
          ELSE count(*) FILTER (WHERE "isKind" AND "isTag" AND "isStatus") END::int AS articles
      FROM seen GROUP BY GROUPING SETS ((kind), (status), ("deciderId"))
    ) each WHERE value IS NOT NULL AND articles > 0
    UNION ALL
    (SELECT 'tag', tag, count(*)::int
      FROM (SELECT unnest(tags) AS tag FROM seen WHERE "isKind" AND "isStatus" AND "isDecidedBy") tagged
      GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT ${TAGS})
  ) counted)`;

/** How many articles stand under which initial, as JSON from the rows `seen`. */
export const initialsSql = Prisma.sql`(
  SELECT jsonb_agg(jsonb_build_object('name', name, 'articles', articles) ORDER BY least) FROM (
    SELECT CASE WHEN first <= '9' THEN ${FIGURES} WHEN first BETWEEN 'a' AND 'z' THEN upper(first) ELSE ${OTHER} END AS name,
      count(*)::int AS articles, min(first) AS least
    FROM (SELECT left("titleKey", 1) AS first FROM seen WHERE ${IS_FOUND}) letters GROUP BY 1
  ) initials)`;
