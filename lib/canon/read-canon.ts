import type { z } from "zod";
import { articleConditions, BY_TITLE } from "@/lib/articles/article-conditions";
import type { Initial } from "@/lib/articles/initials";
import { countInitials } from "@/lib/articles/read-list";
import { namesOf } from "@/lib/articles/revisions/read";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { Prisma } from "@/prisma/client/client";
import type { CANON_SORTS, canonFilters } from "./input";

/** What is asked of the list of canon; all that is given must hold. */
export type CanonFilter = Partial<
  Pick<z.output<typeof canonFilters>, "q" | "kind" | "tag" | "status" | "disputed" | "decidedBy">
>;

/** An article as the list of canon shows it. */
export type CanonEntry = {
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly tags: readonly string[];
  readonly status: CanonStatus;
  readonly disputed: boolean;
  /** When the newest decision was made; null while nobody has decided. */
  readonly since: Date | null;
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  readonly reason: string | null;
  /** How many of its claims have which status that counts. */
  readonly claims: { readonly canon: number; readonly proposed: number; readonly nonCanon: number };
};

/** Which articles of the sorted list are asked for. */
export type CanonPage = {
  readonly sort: (typeof CANON_SORTS)[number];
  readonly limit: number;
  readonly skip?: number;
};

/** The order in which the statuses are listed. */
export const STATUS_ORDER: readonly CanonStatus[] = ["canon", "assumed", "proposed", "superseded", "non-canon"];

const ORDERS: Readonly<Record<CanonPage["sort"], Prisma.Sql>> = {
  title: BY_TITLE,
  since: Prisma.sql`d.at DESC NULLS LAST, ${BY_TITLE}`,
  status: Prisma.sql`array_position(${[...STATUS_ORDER]}::text[], a.status::text), ${BY_TITLE}`,
  inWorld: Prisma.sql`(SELECT min(c."firstDay") FROM "Claim" c WHERE c."articleId" = a.id) NULLS LAST, ${BY_TITLE}`,
};

type Row = {
  slug: string;
  title: string;
  kind: string;
  tags: string[];
  status: CanonStatus;
  disputed: boolean;
  since: Date | null;
  deciderId: string | null;
  reason: string | null;
  claims: { [Status in CanonStatus]?: number } | null;
};

/** A world's articles with their canon status; `skip` and `limit` page through them. */
export async function canonOf(
  db: Db,
  worldId: string,
  filter: CanonFilter,
  { sort, limit, skip = 0 }: CanonPage,
): Promise<CanonEntry[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.slug, a.title, a.kind, a.tags, a.status::text, a.disputed, d.at AS since, d."deciderId", d.reason,
      (SELECT jsonb_object_agg(status, count) FROM (
        SELECT coalesce(c."ownStatus", a.status) AS status, count(*)::int FROM "Claim" c WHERE c."articleId" = a.id GROUP BY 1
      ) counts) AS claims
    FROM ${decidedArticles(worldId, filter)} ORDER BY ${ORDERS[sort]} LIMIT ${limit} OFFSET ${skip}`;
  const names = await namesOf(
    db,
    rows.flatMap(({ deciderId }) => (deciderId === null ? [] : [deciderId])),
  );
  return rows.map(({ deciderId, claims, ...row }) => ({
    ...row,
    decidedBy: deciderId === null ? null : { id: deciderId, name: names.get(deciderId) ?? somebodyWhoLeft() },
    claims: { canon: claims?.canon ?? 0, proposed: claims?.proposed ?? 0, nonCanon: claims?.["non-canon"] ?? 0 },
  }));
}

/** How many articles that are asked for stand under which initial, from A to Z. */
export async function canonInitials(db: Db, worldId: string, filter: CanonFilter): Promise<Initial[]> {
  return countInitials(db, decidedArticles(worldId, filter));
}

/** The articles that are asked for with the decision that stands on each, as SQL from FROM on. */
function decidedArticles(worldId: string, { disputed, decidedBy, ...filter }: CanonFilter): Prisma.Sql {
  const all = [
    articleConditions(worldId, filter),
    ...(disputed === undefined ? [] : [Prisma.sql`${IS_DISPUTED} = ${disputed}`]),
    ...(decidedBy ? [Prisma.sql`d."deciderId" = ${decidedBy}`] : []),
  ];
  return Prisma.sql`"Article" a LEFT JOIN "Decision" d ON d.id = a."decisionId" WHERE ${Prisma.join(all, " AND ")}`;
}

const IS_DISPUTED = Prisma.sql`(a.disputed OR EXISTS (SELECT 1 FROM "Claim" c WHERE c."articleId" = a.id AND c.disputed))`;
