import { namesOf } from "@/lib/articles/revisions/read";
import { fromStored } from "@/lib/base/canon-status";
import type { VoteRule } from "@/lib/canon/caretakers/canon-settings";
import type { Evidence } from "@/lib/canon/decision";
import type { Db, Tx } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { placesOfPassages } from "@/lib/sources/read-places";
import type { Prisma } from "@/prisma/client/client";
import { countedBallots } from "./count-ballots";
import { outcomeOf, type VoteView } from "./vote";

/** Which votes are asked for. */
export type VoteFilter = {
  readonly state?: "open" | "closed" | undefined;
  readonly article?: string | undefined;
  /** The slug of the continuity that they decide in, null: the world's first one; absent: any. */
  readonly continuity?: string | null | undefined;
};

/** A world's votes: those that are open first, by their end; then the others, the newest first. */
export async function votesOf(
  db: Db | Tx,
  worldId: string,
  filter: VoteFilter,
  { now, limit, skip = 0 }: { readonly now: Date; readonly limit: number; readonly skip?: number },
): Promise<VoteView[]> {
  const rows = await db.vote.findMany({
    where: { worldId, ...conditions(filter, now) },
    include: WITH_ARTICLE,
    orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { endsAt: "asc" }],
    take: limit,
    skip,
  });
  return viewsOf(db, rows, now);
}

/** How many of a world's votes are asked for. */
export async function countVotes(db: Db, worldId: string, filter: VoteFilter, now: Date): Promise<number> {
  return db.vote.count({ where: { worldId, ...conditions(filter, now) } });
}

/** One vote of a world; null when there is none with this id, or its article is in the trash. */
export async function readVote(db: Db | Tx, worldId: string, id: string, now: Date): Promise<VoteView | null> {
  const where = { id, worldId, article: { trashedAt: null } };
  const [view] = await viewsOf(db, await db.vote.findMany({ where, include: WITH_ARTICLE }), now);
  return view ?? null;
}

/** No vote is open past its end, whether somebody has counted it yet or not. */
function conditions({ state, article, continuity }: VoteFilter, now: Date): Prisma.VoteWhereInput {
  const open = { closedAt: null, endsAt: { gt: now } };
  return {
    article: { trashedAt: null, ...(article === undefined ? {} : { slug: article }) },
    ...(continuity === undefined ? {} : { continuity: continuity === null ? null : { slug: continuity } }),
    ...(state === "open" ? open : state === "closed" ? { NOT: open } : {}),
  };
}

const WITH_ARTICLE = {
  article: { select: { slug: true, title: true } },
  continuity: { select: { slug: true, name: true } },
} satisfies Prisma.VoteInclude;

type Row = Prisma.VoteGetPayload<{ include: typeof WITH_ARTICLE }>;

async function viewsOf(db: Db | Tx, rows: readonly Row[], now: Date): Promise<VoteView[]> {
  if (rows.length === 0) return [];
  const counted = await Promise.all(rows.map((row) => countedBallots(db, row)));
  const people = [
    ...rows.map(({ openedById }) => openedById),
    ...counted.flatMap(({ ballots }) => ballots.map(({ userId }) => userId)),
  ];
  // One after the other: a vote is also read within a transaction.
  const names = await namesOf(db, people);
  const decisions = await db.decision.findMany({
    where: { voteId: { in: rows.map(({ id }) => id) } },
    select: { id: true, voteId: true },
  });
  const successors = await db.article.findMany({
    where: { id: { in: rows.flatMap(({ supersededById }) => (supersededById === null ? [] : [supersededById])) } },
    select: { id: true, slug: true, title: true },
  });
  const evidence = rows.map((row) => row.evidence as unknown as Evidence[]);
  const places = await placesOfPassages(
    db,
    evidence.flat().map(({ passage }) => passage),
  );
  const person = (id: string) => ({ id, name: names.get(id) ?? somebodyWhoLeft() });
  return rows.map((row, index) => {
    const { count, ballots } = counted[index] ?? { count: { yes: 0, no: 0, abstain: 0 }, ballots: [] };
    const open = row.closedAt === null && row.endsAt > now;
    const rule = row.rule as unknown as VoteRule;
    const successor = successors.find(({ id }) => id === row.supersededById);
    return {
      id: row.id,
      article: row.article,
      continuity: row.continuity,
      claim: row.claimId === null ? null : { id: row.claimId, text: row.claimText ?? "" },
      to: fromStored(row.to),
      supersededBy: successor ? { slug: successor.slug, title: successor.title } : null,
      reason: row.reason,
      evidence: (evidence[index] ?? []).map((each) => ({ ...each, place: places.get(each.passage) ?? null })),
      revision: row.revisionNumber,
      rule,
      reopens: row.reopensId,
      discussion: row.discussionId,
      openedBy: person(row.openedById),
      openedAt: row.openedAt,
      endsAt: row.endsAt,
      open,
      outcome: open ? null : (row.outcome ?? outcomeOf(rule, count)),
      decision: decisions.find(({ voteId }) => voteId === row.id)?.id ?? null,
      count,
      ballots: ballots.map(({ userId, choice }) => ({ person: person(userId), choice })),
    };
  });
}
