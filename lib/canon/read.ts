import { namesOf } from "@/lib/articles/revisions/read";
import { type CanonStatus, fromStored, toStored } from "@/lib/base/canon-status";
import type { Db, Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import type { DecisionMark, DecisionView, Evidence } from "./decision";

/** Which decisions are asked for; all that is given must hold. */
export type DecisionFilter = { readonly article?: string; readonly claim?: string };

/** A world's canon log, newest first; `skip` and `limit` page through it. */
export async function decisionsOf(
  db: Db | Tx,
  worldId: string,
  filter: DecisionFilter,
  page: { readonly limit: number; readonly skip?: number },
): Promise<DecisionView[]> {
  const rows = await db.decision.findMany({
    where: {
      worldId,
      ...(filter.article === undefined ? {} : { article: { slug: filter.article } }),
      ...(filter.claim === undefined ? {} : { claimId: filter.claim }),
    },
    include: WITH_ARTICLE,
    orderBy: { sequence: "desc" },
    take: page.limit,
    skip: page.skip ?? 0,
  });
  return viewsOf(db, rows);
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
  const rows = await db.decision.groupBy({ by: ["deciderId"], where: { worldId, claimId: null } });
  const names = await namesOf(
    db,
    rows.map(({ deciderId }) => deciderId),
  );
  return rows
    .map(({ deciderId: id }) => ({ id, name: names.get(id) ?? "Somebody who left" }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** What is asked of the page to browse canon; all that is given must hold. */
export type CanonFilter = {
  readonly status?: CanonStatus;
  readonly disputed?: boolean;
  readonly kind?: string;
  readonly tag?: string;
  /** A range of the title, an alias or the text. */
  readonly q?: string;
  /** The id of the person whose decision stands. */
  readonly decidedBy?: string;
};

/** An article as the page to browse canon shows it. */
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

/** How the page to browse canon can be sorted. */
export const CANON_SORTS = ["title", "since", "status"] as const;

/** Which articles of the sorted list are asked for. */
export type CanonPage = {
  readonly sort: (typeof CANON_SORTS)[number];
  readonly limit: number;
  readonly skip?: number;
};

/** A world's articles with their canon status; `skip` and `limit` page through them. */
export async function canonOf(db: Db, worldId: string, filter: CanonFilter, page: CanonPage): Promise<CanonEntry[]> {
  const decided = await db.decision.findMany({
    where: { worldId, claimId: null, ...(filter.decidedBy ? { deciderId: filter.decidedBy } : {}) },
    select: { id: true, at: true, deciderId: true, reason: true },
  });
  const standing = new Map(decided.map((decision) => [decision.id, decision]));
  const rows = await db.article.findMany({
    where: { worldId, trashedAt: null, AND: conditions(filter, [...standing.keys()]) },
    omit: { text: true },
    include: { claims: { select: { ownStatus: true } } },
    orderBy: [{ title: "asc" }],
  });
  const names = await namesOf(
    db,
    decided.map((decision) => decision.deciderId),
  );
  const entries = rows.map((row): CanonEntry => {
    const decision = standing.get(row.decisionId ?? "");
    const count = (status: string) => row.claims.filter((claim) => (claim.ownStatus ?? row.status) === status).length;
    return {
      slug: row.slug,
      title: row.title,
      kind: row.kind,
      tags: row.tags,
      status: fromStored(row.status),
      disputed: row.disputed,
      since: decision?.at ?? null,
      decidedBy: decision ? { id: decision.deciderId, name: names.get(decision.deciderId) ?? "" } : null,
      reason: decision?.reason ?? null,
      claims: { canon: count("canon"), proposed: count("proposed"), nonCanon: count("nonCanon") },
    };
  });
  return pageOfCanon(entries, page);
}

/** Sorts entries and takes a page of them. */
export function pageOfCanon(entries: readonly CanonEntry[], { sort, limit, skip = 0 }: CanonPage): CanonEntry[] {
  return sorted([...entries].sort(byTitle), sort).slice(skip, skip + limit);
}

function byTitle(a: CanonEntry, b: CanonEntry): number {
  return a.title.localeCompare(b.title, "en") || (a.slug < b.slug ? -1 : 1);
}

const ORDER: readonly CanonStatus[] = ["canon", "assumed", "proposed", "superseded", "non-canon"];

function sorted(entries: CanonEntry[], sort: (typeof CANON_SORTS)[number]): CanonEntry[] {
  if (sort === "since") return entries.sort((a, b) => (b.since?.getTime() ?? 0) - (a.since?.getTime() ?? 0));
  if (sort === "status") return entries.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return entries;
}

function conditions(filter: CanonFilter, decisionIds: string[]): Prisma.ArticleWhereInput[] {
  const { status, disputed, kind, tag, q, decidedBy } = filter;
  const all: Prisma.ArticleWhereInput[] = [];
  if (status !== undefined) all.push({ status: toStored(status) });
  if (disputed !== undefined) all.push({ OR: [{ disputed }, { claims: { some: { disputed } } }] });
  if (kind !== undefined) all.push({ kind });
  if (tag !== undefined) all.push({ tags: { has: tag } });
  if (decidedBy !== undefined) all.push({ decisionId: { in: decisionIds } });
  if (q) {
    const contains = { contains: q, mode: "insensitive" as const };
    all.push({ OR: [{ title: contains }, { aliases: { has: q } }, { text: contains }] });
  }
  return all;
}

const WITH_ARTICLE = { article: { select: { slug: true, title: true } } } satisfies Prisma.DecisionInclude;

type DecisionRow = Prisma.DecisionGetPayload<{ include: typeof WITH_ARTICLE }>;

async function viewsOf(db: Db | Tx, rows: DecisionRow[]): Promise<DecisionView[]> {
  const successors = await db.article.findMany({
    where: { id: { in: rows.flatMap((row) => (row.supersededById ? [row.supersededById] : [])) } },
    select: { id: true, slug: true, title: true },
  });
  const byId = new Map(successors.map(({ id, ...article }) => [id, article]));
  const names = await namesOf(
    db,
    rows.map((row) => row.deciderId),
  );
  const later = await laterThan(db, rows);
  return rows.map((row) => ({
    id: row.id,
    article: row.article,
    claim: row.claimId === null ? null : { id: row.claimId, text: row.claimText ?? "" },
    from: fromStored(row.from),
    to: fromStored(row.to),
    disputed: row.disputed,
    rule: row.rule,
    reason: row.reason,
    evidence: row.evidence as unknown as Evidence[],
    supersededBy: byId.get(row.supersededById ?? "") ?? null,
    revision: row.revisionNumber,
    replaces: row.replacesId,
    corrects: later.corrects.get(row.correctsId ?? "") ?? null,
    correctedBy: later.correctedBy.get(row.id) ?? null,
    newest: !later.replaced.has(row.id),
    decidedBy: { id: row.deciderId, name: names.get(row.deciderId) ?? "Somebody who left" },
    at: row.at,
  }));
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
    decidedBy: { id: deciderId, name: names.get(deciderId) ?? "Somebody who left" },
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
