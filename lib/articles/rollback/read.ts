import { saveHindrance } from "@/lib/articles/protection/article-rights";
import { levelAt } from "@/lib/articles/protection/protection";
import { namesOf } from "@/lib/articles/revisions/read";
import { visitorName } from "@/lib/auth/actor";
import type { Db, Tx } from "@/lib/db";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import type { WorldView } from "@/lib/worlds/world";
import type { TouchedArticle } from "./plan-article";
import type { LeftAlone } from "./rollback";

/** Whose changes, and since when. */
export type Whose = { readonly author: string; readonly since: Date };

/**
 * The name of somebody whom a world knows: a member, or who ever did something in it, whether their account is still there or not.
 * Null for everybody else, so that nobody learns by an id who has an account.
 */
export async function personName(db: Db, worldId: string, author: string): Promise<string | null> {
  if (!(await isKnown(db, worldId, author))) return null;
  return (await namesOf(db, [author])).get(author) ?? "somebody who left";
}

async function isKnown(db: Db, worldId: string, author: string): Promise<boolean> {
  const member = await db.membership.findUnique({ where: { worldId_userId: { worldId, userId: author } } });
  if (member || (await lastChangeOf(db, worldId, author))) return true;
  const done = await leftAlone(db, worldId, { author, since: new Date(0) });
  return Object.values(done).some((count) => count > 0);
}

/**
 * The articles in which the person wrote since then, or which they moved to the trash, by slug; of one article when `articleId` is
 * given. What somebody else moved to the trash is out of sight already.
 */
export async function touchedArticles(
  db: Db | Tx,
  world: WorldView,
  { author, since }: Whose,
  now: Date,
  articleId?: string,
): Promise<TouchedArticle[]> {
  const binned = { trashedById: author, trashedAt: { gte: since }, isTemplate: false };
  const theirs = { authorId: author, at: { gte: since } };
  const rows = await db.article.findMany({
    where: {
      worldId: world.id,
      ...(articleId === undefined ? {} : { id: articleId }),
      OR: [{ trashedAt: null, revisions: { some: theirs } }, { isTemplate: true, revisions: { some: theirs } }, binned],
    },
    orderBy: { slug: "asc" },
    select: {
      id: true,
      slug: true,
      title: true,
      headNumber: true,
      trashedAt: true,
      isTemplate: true,
      revisions: { where: theirs, orderBy: { number: "desc" }, select: { number: true } },
      reviewFlag: { select: { articleId: true } },
      protections: { orderBy: { sequence: "desc" }, take: 1, select: { level: true, until: true } },
    },
  });
  const rules = await reviewRulesOf(db, world.id);
  return rows.map(
    ({ id, slug, title, headNumber: head, trashedAt, isTemplate, revisions, reviewFlag, protections }) => {
      const protection = levelAt(protections[0] ?? null, now);
      const hindrance = saveHindrance(world.role, { rules, wanted: reviewFlag !== null, protection });
      const held = hindrance === "protection" ? "protected" : hindrance && "review";
      const numbers = revisions.map(({ number }) => number);
      return { id, slug, title, head, numbers, untrash: trashedAt !== null && !isTemplate, held };
    },
  );
}

/** What else the person did since then. */
export async function leftAlone(db: Db | Tx, worldId: string, { author, since }: Whose): Promise<LeftAlone> {
  const at = { gte: since };
  const visitor = visitorName(author) === null ? null : author.slice(author.indexOf(":") + 1);
  const proposer = visitor === null ? { authorId: author } : { authorId: null, visitorName: visitor };
  const open = { in: ["draft" as const, "inReview" as const, "changesRequested" as const, "approved" as const] };
  const [decisions, verdicts, proposals, comments, sources] = [
    await db.decision.count({ where: { worldId, deciderId: author, at } }),
    await db.verdict.count({ where: { worldId, byId: author, at } }),
    await db.proposal.count({ where: { worldId, ...proposer, state: open, createdAt: at } }),
    await db.proposalComment.count({ where: { proposal: { worldId }, byId: author, at } }),
    await db.sourceVersion.count({ where: { source: { worldId }, importedById: author, importedAt: at } }),
  ];
  return { decisions, verdicts, proposals, comments, sources };
}

/** When the person last wrote something in the world, or moved an article to the trash; null: never. */
export async function lastChangeOf(db: Db, worldId: string, author: string): Promise<Date | null> {
  const [revision, binned] = await Promise.all([
    db.revision.findFirst({
      where: { authorId: author, article: { worldId } },
      orderBy: { at: "desc" },
      select: { at: true },
    }),
    db.article.findFirst({
      where: { worldId, trashedById: author, isTemplate: false },
      orderBy: { trashedAt: "desc" },
      select: { trashedAt: true },
    }),
  ]);
  const times = [revision?.at, binned?.trashedAt].flatMap((at) => (at ? [at.getTime()] : []));
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}
