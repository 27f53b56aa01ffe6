import { namesOf } from "@/lib/articles/revisions/read";
import { fromStored } from "@/lib/base/canon-status";
import type { Db, Tx } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { placesOfPassages } from "@/lib/sources/read-places";
import type { Prisma } from "@/prisma/client/client";
import type { DecisionMark, DecisionView, Evidence, NamedClaim } from "./decision";

/** Which decisions are asked for; all that is given must hold. `trashed`: also those on articles in the trash. */
export type DecisionFilter = {
  readonly article?: string;
  readonly claim?: string;
  readonly trashed?: boolean;
  /** The id of the continuity that they were made in; null or absent: the world's first one. */
  readonly continuityId?: string | null;
};

/** The canon log of one of a world's continuities, newest first; `skip` and `limit` page through it. Decisions on articles in the trash come back with the article. */
export async function decisionsOf(
  db: Db | Tx,
  worldId: string,
  filter: DecisionFilter,
  page: { readonly limit: number; readonly skip?: number },
): Promise<DecisionView[]> {
  const rows = await db.decision.findMany({
    where: asked(worldId, filter),
    include: WITH_ARTICLE,
    orderBy: { sequence: "desc" },
    take: page.limit,
    skip: page.skip ?? 0,
  });
  return viewsOf(db, rows);
}

/** How many entries the log has that are asked for. */
export async function countDecisions(db: Db, worldId: string, filter: DecisionFilter = {}): Promise<number> {
  return db.decision.count({ where: asked(worldId, filter) });
}

function asked(
  worldId: string,
  { article, claim, trashed, continuityId = null }: DecisionFilter,
): Prisma.DecisionWhereInput {
  return {
    worldId,
    continuityId,
    article: { ...(article === undefined ? {} : { slug: article }), ...(trashed ? {} : { trashedAt: null }) },
    ...(claim === undefined ? {} : { claimId: claim }),
  };
}

/** The decisions of which this is true, the oldest first. */
export async function decisionsIn(db: Db, where: Prisma.DecisionWhereInput): Promise<DecisionView[]> {
  return viewsOf(db, await db.decision.findMany({ where, include: WITH_ARTICLE, orderBy: { sequence: "asc" } }));
}

/** One decision; null when there is none with this id. */
export async function decisionById(db: Db | Tx, id: string): Promise<DecisionView | null> {
  const rows = await db.decision.findMany({ where: { id }, include: WITH_ARTICLE });
  return (await viewsOf(db, rows))[0] ?? null;
}

/** Everybody whose decision stands on some article of a world, by name. */
export async function decidersOf(db: Db, worldId: string): Promise<{ readonly id: string; readonly name: string }[]> {
  const rows = await db.decision.groupBy({ by: ["deciderId"], where: { worldId, claimId: null, continuityId: null } });
  const names = await namesOf(
    db,
    rows.map(({ deciderId }) => deciderId),
  );
  return rows
    .map(({ deciderId: id }) => ({ id, name: names.get(id) ?? somebodyWhoLeft() }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

const WITH_ARTICLE = {
  article: { select: { slug: true, title: true } },
  continuity: { select: { slug: true, name: true } },
} satisfies Prisma.DecisionInclude;

type DecisionRow = Prisma.DecisionGetPayload<{ include: typeof WITH_ARTICLE }>;

async function viewsOf(db: Db | Tx, rows: DecisionRow[]): Promise<DecisionView[]> {
  if (rows.length === 0) return [];
  const successors = await db.article.findMany({
    where: { id: { in: rows.flatMap((row) => (row.supersededById ? [row.supersededById] : [])) } },
    select: { id: true, slug: true, title: true },
  });
  const claims = await namedClaims(db, rows);
  const byId = new Map(successors.map(({ id, ...article }) => [id, article]));
  const names = await namesOf(
    db,
    rows.map((row) => row.deciderId),
  );
  const evidence = new Map(rows.map((row) => [row.id, row.evidence as unknown as Evidence[]]));
  const [later, places] = await Promise.all([
    laterThan(db, rows),
    placesOfPassages(
      db,
      [...evidence.values()].flat().map(({ passage }) => passage),
    ),
  ]);
  return rows.map((row) => ({
    id: row.id,
    article: row.article,
    continuity: row.continuity,
    claim: row.claimId === null ? null : { id: row.claimId, text: row.claimText ?? "" },
    from: fromStored(row.from),
    to: fromStored(row.to),
    disputed: row.disputed,
    disputedText: row.disputedText,
    disputedClaim: claims.get(row.disputedClaimId ?? "") ?? null,
    rule: row.rule,
    vote: row.voteId,
    reason: row.reason,
    evidence: (evidence.get(row.id) ?? []).map((each) => ({ ...each, place: places.get(each.passage) ?? null })),
    supersededBy: byId.get(row.supersededById ?? "") ?? null,
    supersededByClaim: claims.get(row.supersededByClaimId ?? "") ?? null,
    revision: row.revisionNumber,
    replaces: row.replacesId,
    corrects: later.corrects.get(row.correctsId ?? "") ?? null,
    correctedBy: later.correctedBy.get(row.id) ?? null,
    newest: !later.replaced.has(row.id),
    decidedBy: { id: row.deciderId, name: names.get(row.deciderId) ?? somebodyWhoLeft() },
    at: row.at,
  }));
}

/** The claims that decisions name besides their own, by id, as far as they are there. */
async function namedClaims(db: Db | Tx, rows: readonly DecisionRow[]): Promise<Map<string, NamedClaim>> {
  const ids = rows.flatMap(({ disputedClaimId, supersededByClaimId }) =>
    [disputedClaimId, supersededByClaimId].filter((id) => id !== null),
  );
  if (ids.length === 0) return new Map();
  const found = await db.claim.findMany({
    where: { id: { in: ids }, worldId: { in: rows.map(({ worldId }) => worldId) }, article: { trashedAt: null } },
    select: { id: true, text: true, article: { select: { slug: true } } },
  });
  return new Map(found.map(({ id, text, article }) => [id, { id, text, slug: article.slug }]));
}

/** What other decisions say of these: which of them are replaced, and which correct which, by the ids of both. */
async function laterThan(db: Db | Tx, rows: readonly DecisionRow[]) {
  const ids = rows.map(({ id }) => id);
  const corrected = rows.flatMap(({ correctsId }) => (correctsId === null ? [] : [correctsId]));
  const others = await db.decision.findMany({
    where: { OR: [{ replacesId: { in: ids } }, { correctsId: { in: ids } }, { id: { in: corrected } }] },
    select: { id: true, replacesId: true, correctsId: true, deciderId: true, at: true },
  });
  const names = await namesOf(
    db,
    others.map(({ deciderId }) => deciderId),
  );
  const markOf = ({ id, deciderId, at }: (typeof others)[number]): DecisionMark => ({
    id,
    decidedBy: { id: deciderId, name: names.get(deciderId) ?? somebodyWhoLeft() },
    at,
  });
  return {
    replaced: new Set(others.map(({ replacesId }) => replacesId)),
    corrects: new Map(others.map((each) => [each.id, markOf(each)])),
    correctedBy: new Map(
      others.flatMap((each) => (each.correctsId === null ? [] : [[each.correctsId, markOf(each)] as const])),
    ),
  };
}
