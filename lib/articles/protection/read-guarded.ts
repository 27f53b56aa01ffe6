import type { ArticleId, ProtectionLevel } from "@/lib/articles/article";
import type { Actor } from "@/lib/auth/actor";
import type { Db, Tx } from "@/lib/db";
import { NO_REVIEW, type ReviewRules } from "@/lib/worlds/review-rules";
import type { WorldView } from "@/lib/worlds/world";
import { isVisibleTo, WORLD_COLUMNS, type WorldRow, worldAndMember, worldOfRow } from "@/lib/worlds/world-row";
import type { ArticleGuards } from "./article-rights";
import { levelAt } from "./protection";

/** A world as somebody sees it, an article of it (null: there is none at that address), and what decides who may change it. */
type Guarded = {
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
};

type Row = WorldRow & {
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

/** All that is asked before somebody changes an article, in one statement; null where they may not know of the world. */
export async function readGuarded(
  db: Db | Tx,
  actor: Actor,
  worldSlug: string,
  asked: string,
  now: Date,
): Promise<Guarded | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT ${WORLD_COLUMNS}, a.id AS "articleId", a.slug AS "articleSlug", a."headNumber", a."trashedAt" IS NOT NULL AND NOT a."isTemplate" AS trashed, a."isTemplate",
      (SELECT title FROM "Article" WHERE id = a."leadsToId") AS "mergedInto", p.level::text AS level, p.until,
      (SELECT jsonb_build_object('scope', scope, 'approvals', approvals, 'ownApproval', "ownApproval", 'proposers', proposers)
        FROM "ReviewRules" WHERE "worldId" = w.id) AS rules,
      EXISTS (SELECT FROM "ReviewFlag" WHERE "articleId" = a.id) AS wanted
    FROM ${worldAndMember(actor)} LEFT JOIN "Article" a ON a.id = canonry_article_at(w.id, ${asked})
    LEFT JOIN LATERAL (SELECT level, until FROM "Protection" WHERE "articleId" = a.id ORDER BY sequence DESC LIMIT 1) p ON true
    WHERE w.slug = ${worldSlug} AND ${isVisibleTo(actor)}`;
  if (!row) return null;
  const {
    articleId: id,
    articleSlug: slug,
    headNumber,
    trashed,
    isTemplate,
    mergedInto,
    level,
    until,
    rules,
    wanted,
  } = row;
  const protection = levelAt(level && { level, until }, now);
  return {
    world: worldOfRow(row),
    article:
      id === null || slug === null || headNumber === null
        ? null
        : { id, slug, headNumber, trashed, isTemplate, mergedInto },
    guards: { rules: rules ?? NO_REVIEW, wanted, protection },
  };
}
