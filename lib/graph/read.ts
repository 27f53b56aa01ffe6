import type { z } from "zod";
import { linkTargets } from "@/lib/articles/links/read-targets";
import type { Db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import { type ArticleGraph, type GraphArticle, type GraphEdge, type RelationName, withinSteps } from "./graph";
import type { graphFilters } from "./input";

/** Steps of a tree, from where it begins: beyond, nobody reads it as one. */
const FARTHEST = 24;

/** What of a graph is asked for; all that is given must hold. */
export type GraphFilter = Partial<z.output<typeof graphFilters>>;

/** The most articles that one picture shows: d3-force lays out as many in a few seconds, and a screen has no room for more. */
export const MOST_IN_PICTURE = 3_000;

/**
 * A world's living articles, by title, and how they lead to each other: by the relations of their fact boxes and by links. A link beside a
 * relation to the same article is left out. With `around`, what can be reached from there by whatever passes the filters; that article
 * itself is in it in any case, and the graph is empty where there is none.
 */
export async function graphOf(db: Db, worldId: string, filter: GraphFilter): Promise<ArticleGraph> {
  const start = filter.around === undefined ? null : await articleCalled(db, worldId, filter.around);
  if (filter.around !== undefined && start === null) return { articles: [], edges: [] };
  const rows = await articleRows(db, worldId, filter, start?.id ?? null);
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const slugs = new Set(
    rows.flatMap(({ links, relations }) => [...links, ...relations.flatMap(({ targets }) => targets)]),
  );
  const targets = await linkTargets(db, worldId, [...slugs]);
  const leadsTo = (slug: string): number | undefined => {
    const [found, ...others] = targets.get(slug) ?? [];
    return found && others.length === 0 ? places.get(found.id) : undefined;
  };
  const edges = rows.flatMap((row, from) => edgesFrom(row, from, leadsTo, filter.edges));
  const graph = { articles: rows.map(articleOf), edges };
  if (start === null) return graph;
  const { tree } = filter;
  return tree === undefined
    ? withinSteps(graph, start.slug, Number(filter.steps ?? "1"))
    : withinSteps({ ...graph, edges: edges.filter((edge) => isOfTree(edge, tree)) }, start.slug, FARTHEST);
}

/** Whether an edge is of the relation that a tree is made of, or of one that is the same both ways (spouses). */
function isOfTree({ relation }: GraphEdge, label: string): boolean {
  return relation !== null && (relation.label === label || relation.label === relation.inverse);
}

/** The article that a graph is drawn around, by any of its names; null where there is none, or several. */
export async function articleCalled(db: Db, worldId: string, slug: string) {
  const [found, ...others] = (await linkTargets(db, worldId, [slug])).get(slug) ?? [];
  return found && others.length === 0 ? found : null;
}

type Row = Omit<GraphArticle, "kind"> & {
  readonly id: string;
  readonly kind: string;
  readonly links: readonly string[];
  readonly relations: readonly (RelationName & { readonly targets: readonly string[] })[];
};

function articleRows(
  db: Db,
  worldId: string,
  { kind, tag, status }: GraphFilter,
  start: string | null,
): Promise<Row[]> {
  const narrowed = [
    ...(kind ? [Prisma.sql`a.kind = ${kind}`] : []),
    ...(tag ? [Prisma.sql`${tag} = ANY(a.tags)`] : []),
    ...(status ? [Prisma.sql`a.status = ${status}::"CanonStatus"`] : []),
  ];
  const passes = narrowed.length > 0 ? Prisma.join(narrowed, " AND ") : Prisma.sql`true`;
  return db.$queryRaw<Row[]>`
    SELECT a.id, a.slug, a.title, a.kind, a.status::text AS status, a.disputed, coalesce(l.links, '{}') AS links,
      coalesce(r.relations, '[]') AS relations
    FROM "Article" a
    LEFT JOIN (
      SELECT l."articleId", array_agg(l."targetSlug" ORDER BY l."targetSlug") AS links
      FROM "ArticleLink" l JOIN "Article" b ON b.id = l."articleId" AND b."worldId" = ${worldId}
      GROUP BY 1) l ON l."articleId" = a.id
    LEFT JOIN (
      SELECT f."articleId", jsonb_agg(jsonb_build_object('label', k.label, 'inverse', k.inverse, 'targets', f.targets) ORDER BY f."order") AS relations
      FROM "ArticleFact" f JOIN "Article" b ON b.id = f."articleId" AND b."worldId" = ${worldId}
      JOIN "KindField" k ON k."worldId" = b."worldId" AND k.kind = b.kind AND k.key = f.field AND k.type = 'article'
      GROUP BY 1) r ON r."articleId" = a.id
    WHERE a."worldId" = ${worldId} AND a."trashedAt" IS NULL AND ((${passes}) OR a.id = ${start})
    ORDER BY canonry_title_key(a.title), a.id`;
}

function articleOf({ slug, title, kind, status, disputed }: Row): GraphArticle {
  return { slug, title, kind: kind as GraphArticle["kind"], status, disputed };
}

function edgesFrom(
  { links, relations }: Row,
  from: number,
  leadsTo: (slug: string) => number | undefined,
  only: GraphFilter["edges"],
): readonly GraphEdge[] {
  const related = new Map<string, GraphEdge>();
  for (const { label, inverse, targets } of only === "links" ? [] : relations)
    for (const to of placesOf(targets, leadsTo, from))
      related.set(`${to} ${label}`, { from, to, relation: { label, inverse } });
  const known = new Set([...related.values()].map(({ to }) => to));
  const linked = only === "relations" ? [] : [...placesOf(links, leadsTo, from)].filter((to) => !known.has(to));
  return [...related.values(), ...linked.map((to): GraphEdge => ({ from, to, relation: null }))];
}

function placesOf(slugs: readonly string[], leadsTo: (slug: string) => number | undefined, own: number): Set<number> {
  return new Set(slugs.flatMap((slug) => leadsTo(slug) ?? []).filter((place) => place !== own));
}
