import type { ArticleId, ProtectionLevel } from "@/lib/articles/article";
import type { Actor } from "@/lib/auth/actor";
import type { Db, Tx } from "@/lib/db";
import { columnsOfUse, type Use } from "@/lib/quotas/room-for";
import { NO_REVIEW, type ReviewRules } from "@/lib/worlds/review-rules";
import type { WorldView } from "@/lib/worlds/world";
import { isVisibleTo, WORLD_COLUMNS, type WorldRow, worldAndMember, worldOfRow } from "@/lib/worlds/world-row";
import { Prisma } from "@/prisma/client/client";
import type { ArticleGuards } from "./article-rights";
import { levelAt } from "./protection";

/** A world as somebody sees it, an article of it (null: there is none at that address), and what decides who may change it. */
export type Guarded = {
  readonly world: WorldView;
  readonly article: {
    readonly id: ArticleId;
    readonly slug: string;
    readonly headNumber: number;
    /** A template is not: it is set aside, and written on. */
    readonly trashed: boolean;
    readonly isTemplate: boolean;
    readonly mergedInto: string | null;
  } | null;
  readonly guards: ArticleGuards;
  readonly use: Use;
};

type Row = WorldRow &
  Use & {
    readonly articleId: ArticleId | null;
    readonly articleSlug: string | null;
    readonly headNumber: number | null;
    readonly trashed: boolean;
    readonly isTemplate: boolean;
    /** The title of the article that it was merged into. */
    readonly mergedInto: string | null;
    readonly level: ProtectionLevel | null;
    readonly until: Date | null;
    readonly rules: ReviewRules | null;
    readonly wanted: boolean;
  };

type GuardRow = Pick<Row, "level" | "until" | "rules" | "wanted">;

/** What decides who may change an article of a world (null: a new one), in one statement. */
export async function guardsOf(
  db: Db | Tx,
  worldId: string,
  articleId: string | null,
  now: Date,
): Promise<ArticleGuards> {
  const [row] = await db.$queryRaw<GuardRow[]>`
    SELECT ${GUARD_COLUMNS} FROM (SELECT ${worldId} AS id) w CROSS JOIN (SELECT ${articleId}::text AS id) a ${PROTECTION_JOIN}`;
  return guardsOfRow(row ?? NO_GUARDS, now);
}

const NO_GUARDS: GuardRow = { level: null, until: null, rules: null, wanted: false };

/** The columns of a `GuardRow`, as SQL over a world `w`, an article `a` and `PROTECTION_JOIN`. */
const GUARD_COLUMNS = Prisma.sql`p.level::text AS level, p.until,
  (SELECT jsonb_build_object('scope', scope, 'approvals', approvals, 'ownApproval', "ownApproval", 'proposers', proposers)
    FROM "ReviewRules" WHERE "worldId" = w.id) AS rules,
  EXISTS (SELECT FROM "ReviewFlag" WHERE "articleId" = a.id) AS wanted`;

const PROTECTION_JOIN = Prisma.sql`LEFT JOIN LATERAL (
  SELECT level, until FROM "Protection" WHERE "articleId" = a.id ORDER BY sequence DESC LIMIT 1) p ON true`;

function guardsOfRow({ level, until, rules, wanted }: GuardRow, now: Date): ArticleGuards {
  return { rules: rules ?? NO_REVIEW, wanted, protection: levelAt(level && { level, until }, now) };
}

/** Where an article is asked for, by whom and when. */
export type GuardedAt = {
  readonly actor: Actor;
  readonly worldSlug: string;
  readonly articleSlug: string;
  readonly now: Date;
};

/** All that is asked before somebody changes an article, in one statement; null where they may not know of the world. */
export async function readGuarded(db: Db | Tx, at: GuardedAt): Promise<Guarded | null> {
  const [row] = await db.$queryRaw<Row[]>`SELECT ${columnsFor(at)} FROM ${rowsFor(at)}`;
  return row ? guardedOf(row, at.now) : null;
}

type HeldRow = Row & { readonly held: boolean };

/**
 * Holds an article's row until the transaction ends, and reads the same after that: whoever waited for another's write sees what that one left.
 * Where nobody else holds it, which is nearly always, both are one statement: then the row that is held is the one that was read.
 */
export async function holdGuarded(tx: Tx, at: GuardedAt): Promise<Guarded | null> {
  const [row] = await tx.$queryRaw<HeldRow[]>`
    WITH held AS MATERIALIZED (${rowToHold(at)} SKIP LOCKED)
    SELECT ${columnsFor(at)}, EXISTS (SELECT FROM held WHERE held.row = a.xmin::text) AS held FROM ${rowsFor(at)}`;
  if (row?.held) return guardedOf(row, at.now);
  await tx.$queryRaw`${rowToHold(at)}`;
  return readGuarded(tx, at);
}

/** `row` names the version of the row that is held, which may be newer than the one that the rest of the statement sees. */
function rowToHold({ worldSlug, articleSlug }: GuardedAt): Prisma.Sql {
  return Prisma.sql`SELECT a.xmin::text AS row FROM "Article" a JOIN "World" w ON w.id = a."worldId"
    WHERE w.slug = ${worldSlug} AND a.id = canonry_article_at(w.id, ${articleSlug}) FOR UPDATE OF a`;
}

function columnsFor({ actor }: GuardedAt): Prisma.Sql {
  return Prisma.sql`${WORLD_COLUMNS}, a.id AS "articleId", a.slug AS "articleSlug", a."headNumber", a."trashedAt" IS NOT NULL AND NOT a."isTemplate" AS trashed,
      a."isTemplate", (SELECT title FROM "Article" WHERE id = a."leadsToId") AS "mergedInto",
      ${GUARD_COLUMNS}, ${columnsOfUse(actor, Prisma.sql`w.id`)}`;
}

function rowsFor({ actor, worldSlug, articleSlug }: GuardedAt): Prisma.Sql {
  return Prisma.sql`${worldAndMember(actor)} LEFT JOIN "Article" a ON a.id = canonry_article_at(w.id, ${articleSlug})
    ${PROTECTION_JOIN} WHERE w.slug = ${worldSlug} AND ${isVisibleTo(actor)}`;
}

function guardedOf(row: Row, now: Date): Guarded {
  const { articleId: id, articleSlug: slug, headNumber, trashed, isTemplate, mergedInto } = row;
  return {
    world: worldOfRow(row),
    article:
      id === null || slug === null || headNumber === null
        ? null
        : { id, slug, headNumber, trashed, isTemplate, mergedInto },
    guards: guardsOfRow(row, now),
    use: row,
  };
}
