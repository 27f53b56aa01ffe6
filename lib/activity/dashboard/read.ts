import type { Actor } from "@/lib/auth/actor";
import { may, type Role } from "@/lib/auth/policy";
import type { Db } from "@/lib/db";
import { isFactBox } from "@/lib/document/model/fact-box-first";
import type { NodeJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { proposalsWaiting } from "@/lib/proposals/read";
import { countJoinRequests } from "@/lib/worlds/read-join-requests";
import type { WorldView } from "@/lib/worlds/world";
import type { Prisma } from "@/prisma/client/client";
import type { Checklist, ClaimLine, Waiting } from "./home";

/** How many of each kind the home shows: it is a reminder, the lists are elsewhere. */
const SHOWN = 5;

/** Which first steps a world has gone. */
export async function checklistOf(db: Db, worldId: string): Promise<Checklist> {
  const [kinds, article, claim, decision] = await Promise.all([
    db.source.groupBy({ by: ["kind"], where: { worldId } }),
    db.article.findFirst({ where: { worldId }, select: { id: true } }),
    db.citation.findFirst({ where: { worldId }, select: { id: true } }),
    db.decision.findFirst({ where: { worldId }, select: { id: true } }),
  ]);
  const has = (kind: string): boolean => kinds.some((row) => row.kind === kind);
  return {
    thread: has("thread"),
    reference: has("reference"),
    article: article !== null,
    claim: claim !== null,
    decision: decision !== null,
  };
}

/** What waits for a member of a world, as far as their role can do something about it. */
export async function waitingFor(
  db: Db,
  world: WorldView,
  member: { readonly actor: Actor; readonly role: Role },
): Promise<Waiting> {
  const { id: worldId } = world;
  const { userId } = member.actor;
  const decides = may(member.role, "decideCanon");
  const mine = { revisions: { some: { authorId: userId } } };
  const [drafts, uncited, changed, undecided, all, drifted, proposals, joining] = await Promise.all([
    draftLines(db, worldId, userId),
    claimLines(db, { worldId, citations: { none: {} }, invention: false, article: { trashedAt: null, ...mine } }),
    decides ? claimLines(db, { worldId, changedSinceDecision: true, article: { trashedAt: null } }) : [],
    decides ? undecidedArticles(db, worldId) : [],
    decides ? db.article.count({ where: { worldId, trashedAt: null, decisionId: null } }) : 0,
    db.citation.count({ where: { worldId, grade: { not: "exact" }, claim: { article: { trashedAt: null } } } }),
    proposalsWaiting(db, member.actor, world),
    may(member.role, "manageMembers") ? countJoinRequests(db, worldId) : 0,
  ]);
  const shown = { shown: proposals.slice(0, SHOWN), all: proposals.length };
  return { proposals: shown, drafts, uncited, changed, undecided: { articles: undecided, all }, drifted, joining };
}

/** A good place to begin reading, and how its text begins. */
export type Entrance = {
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly opening: string;
};

/** Characters of an article's text that are shown, and the blocks at its beginning in which they are looked for. */
const OPENING = 220;
const OPENING_BLOCKS = 20;

/** Good places to begin reading: the articles that most others lead to. */
export async function entrances(db: Db, worldId: string): Promise<Entrance[]> {
  const rows = await db.$queryRaw<(Omit<Entrance, "opening"> & { readonly nodes: readonly NodeJson[] })[]>`
    SELECT a.slug, a.title, a.kind, (
      SELECT coalesce(jsonb_agg(b.node ORDER BY listed.place), '[]')
      FROM unnest(r.blocks[1:${OPENING_BLOCKS}::int]) WITH ORDINALITY AS listed (id, place) JOIN "Block" b ON b.id = listed.id) AS nodes
    FROM "Article" a JOIN "Revision" r ON r."articleId" = a.id AND r.number = a."headNumber" LEFT JOIN (
      SELECT l."targetSlug" AS slug, count(*) AS links FROM "ArticleLink" l
      JOIN "Article" f ON f.id = l."articleId" AND f."worldId" = ${worldId} AND f."trashedAt" IS NULL GROUP BY 1
    ) t ON t.slug = a.slug
    WHERE a."worldId" = ${worldId} AND a."trashedAt" IS NULL
    ORDER BY coalesce(t.links, 0) DESC, a."wordCount" DESC, a.slug LIMIT 4`;
  return rows.map(({ nodes, ...article }) => {
    return {
      ...article,
      opening: plainText({ type: "doc", content: nodes.filter((node) => !isFactBox(node)) }).slice(0, OPENING),
    };
  });
}

async function draftLines(db: Db, worldId: string, userId: string): Promise<Waiting["drafts"]> {
  const drafts = await db.draft.findMany({
    where: { worldId, userId },
    orderBy: { savedAt: "desc" },
    take: SHOWN,
    select: { id: true, title: true, articleId: true, savedAt: true },
  });
  const articles = await db.article.findMany({
    where: { id: { in: drafts.flatMap((draft) => (draft.articleId ? [draft.articleId] : [])) } },
    select: { id: true, slug: true },
  });
  const slugs = new Map(articles.map((article) => [article.id, article.slug]));
  return drafts.map(({ articleId, ...draft }) => ({ ...draft, slug: slugs.get(articleId ?? "") ?? null }));
}

async function claimLines(db: Db, where: Prisma.ClaimWhereInput): Promise<ClaimLine[]> {
  const claims = await db.claim.findMany({
    where,
    take: SHOWN,
    orderBy: [{ article: { changedAt: "desc" } }, { order: "asc" }],
    select: { id: true, text: true, article: { select: { slug: true, title: true } } },
  });
  return claims.map(({ id, text, article }) => ({ id, text, ...article }));
}

async function undecidedArticles(db: Db, worldId: string) {
  return db.article.findMany({
    where: { worldId, trashedAt: null, decisionId: null },
    orderBy: { changedAt: "asc" },
    take: SHOWN,
    select: { slug: true, title: true },
  });
}
