import { gradeCitations } from "@/lib/articles/revisions/grade-citations";
import { type CanonStatus, fromStored, type StoredStatus, toStored } from "@/lib/base/canon-status";
import type { Db, Tx } from "@/lib/db";
import { claimsOf } from "@/lib/document/claims/claim";
import type { Stance } from "@/lib/document/model/citation";
import type { DocJson } from "@/lib/document/model/json";
import type { Prisma } from "@/prisma/client/client";
import { type CitationView, type ClaimView, type Grade, weakestGrade } from "./claim";
import { checkKey, claimsChecked, claimsJudged, verdictsOn } from "./read-verdicts";
import type { VerdictValue } from "./verdict";

/** Which claims are asked for; all that is given must hold. */
export type ClaimFilter = {
  readonly article?: string;
  /** The id of a passage that the claim cites, where the quote stands in the newest version. */
  readonly passage?: string;
  readonly status?: CanonStatus;
  /** Some citation has this grade. */
  readonly grade?: Grade;
  /** true: claims without a citation that nobody calls an invention; false: claims with a citation. */
  readonly uncited?: boolean;
  /** Whether they are openly the wiki's own invention. */
  readonly invention?: boolean;
  readonly changedSinceDecision?: boolean;
  /** Some citation has this stance. */
  readonly stance?: Stance;
  /** Some citation has this as its newest verdict; `unchecked`: some citation has none on the words that it has today. */
  readonly verdict?: VerdictValue | "unchecked";
};

/** The claims of a world's living articles, by article and place in the text; `skip` and `limit` page through them. */
export async function claimsOfWorld(
  db: Db,
  worldId: string,
  filter: ClaimFilter,
  page: { readonly limit: number; readonly skip?: number },
): Promise<ClaimView[]> {
  const rows = await db.claim.findMany({
    where: await livingClaims(db, worldId, filter),
    include: WITH_ALL,
    orderBy: [{ article: { title: "asc" } }, { articleId: "asc" }, { order: "asc" }],
    take: page.limit,
    skip: page.skip ?? 0,
  });
  return viewsOf(db, rows);
}

/** How many claims of a world's living articles are asked for. */
export async function countClaims(db: Db, worldId: string, filter: ClaimFilter): Promise<number> {
  return db.claim.count({ where: await livingClaims(db, worldId, filter) });
}

async function livingClaims(db: Db, worldId: string, filter: ClaimFilter): Promise<Prisma.ClaimWhereInput> {
  const verdict = await verdictCondition(db, worldId, filter);
  return { worldId, article: { trashedAt: null }, AND: [...conditions(filter), verdict] };
}

/** The claims of one article in the order of its text, also when it is in the trash. */
export async function claimsOfArticle(db: Db, articleId: string): Promise<ClaimView[]> {
  const rows = await db.claim.findMany({ where: { articleId }, include: WITH_ALL, orderBy: { order: "asc" } });
  return viewsOf(db, rows);
}

/**
 * The claims that a document holds (an older revision's), in the order of its text. Canon statuses and grades are those
 * of today: for claims that the article no longer has, the article's status counts.
 */
export async function claimsOfContent(db: Db, articleId: string, doc: DocJson): Promise<ClaimView[]> {
  const article = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { slug: true, title: true, status: true },
  });
  return claimsIn(db, { ...article, id: articleId }, doc);
}

/** The claims of the text of an article that does not exist yet: all of them proposed. */
export async function claimsOfNewArticle(db: Db, title: string, doc: DocJson): Promise<ClaimView[]> {
  return claimsIn(db, { id: "", slug: "", title, status: "proposed" }, doc);
}

type ArticleOfClaims = { id: string; slug: string; title: string; status: StoredStatus };

async function claimsIn(db: Db, article: ArticleOfClaims, doc: DocJson): Promise<ClaimView[]> {
  const articleId = article.id;
  const today = new Map((await db.claim.findMany({ where: { articleId } })).map((claim) => [claim.id, claim]));
  const claims = claimsOf(doc);
  const graded = await gradeCitations(
    db,
    claims.flatMap((claim) =>
      claim.citations.map(({ source, ...rest }) => ({ ...rest, sourceId: source, claimId: claim.id })),
    ),
  );
  const rows = claims.map((claim) => {
    const known = today.get(claim.id);
    return {
      id: claim.id,
      articleId,
      article,
      text: claim.quote,
      copyOf: claim.copyOf,
      invention: claim.invention === true,
      ownStatus: known?.ownStatus ?? null,
      disputed: known?.disputed ?? false,
      changedSinceDecision: known?.changedSinceDecision ?? false,
      citations: graded.filter((citation) => citation.claimId === claim.id),
    };
  });
  return viewsOf(db, rows);
}

/** One claim of a world with its article's id and head; null when no living text holds it. */
export async function claimById(
  db: Db | Tx,
  worldId: string,
  id: string,
): Promise<{ readonly articleId: string; readonly articleSlug: string; readonly headNumber: number } | null> {
  const row = await db.claim.findFirst({
    where: { worldId, id },
    select: { articleId: true, article: { select: { slug: true, headNumber: true } } },
  });
  return row && { articleId: row.articleId, articleSlug: row.article.slug, headNumber: row.article.headNumber };
}

const WITH_ALL = {
  article: { select: { slug: true, title: true, status: true } },
  citations: { orderBy: { order: "asc" } },
} satisfies Prisma.ClaimInclude;

type CitationRow = {
  id: string;
  sourceId: string;
  version: number;
  passage: string;
  quote: string;
  stance: Stance;
  note: string;
  grade: Grade;
  shownPassage: string | null;
};

type ClaimRow = {
  id: string;
  articleId: string;
  article: { slug: string; title: string; status: StoredStatus };
  text: string;
  copyOf: string | null;
  invention: boolean;
  ownStatus: StoredStatus | null;
  disputed: boolean;
  changedSinceDecision: boolean;
  citations: CitationRow[];
};

function conditions(filter: ClaimFilter): Prisma.ClaimWhereInput[] {
  const { article, passage, status, grade, uncited, invention, changedSinceDecision, stance } = filter;
  const all: Prisma.ClaimWhereInput[] = [];
  if (article !== undefined) all.push({ article: { slug: article } });
  if (passage !== undefined) all.push({ citations: { some: { OR: [{ shownPassage: passage }, { passage }] } } });
  if (grade !== undefined) all.push({ citations: { some: { grade } } });
  if (stance !== undefined) all.push({ citations: { some: { stance } } });
  if (uncited !== undefined)
    all.push(uncited ? { citations: { none: {} }, invention: false } : { citations: { some: {} } });
  if (invention !== undefined) all.push({ invention });
  if (changedSinceDecision !== undefined) all.push({ changedSinceDecision });
  if (status !== undefined) {
    const stored = toStored(status);
    all.push({ OR: [{ ownStatus: stored }, { ownStatus: null, article: { status: stored } }] });
  }
  return all;
}

/** Verdicts are made by people one at a time, so that the ids of what they judged make a short enough list. */
async function verdictCondition(db: Db, worldId: string, { verdict }: ClaimFilter): Promise<Prisma.ClaimWhereInput> {
  if (verdict === undefined) return {};
  if (verdict !== "unchecked") return { id: { in: await claimsJudged(db, worldId, verdict) } };
  return { citations: { some: {} }, id: { notIn: await claimsChecked(db, worldId) } };
}

async function viewsOf(db: Db, rows: ClaimRow[]): Promise<ClaimView[]> {
  const citations = rows.flatMap((row) => row.citations);
  const checkable = rows.flatMap((row) =>
    row.citations.map(({ id, quote }) => ({ ...checkPlace(row, id), claimText: row.text, quote })),
  );
  const [sources, places, verdicts] = await Promise.all([
    db.source.findMany({
      where: { id: { in: [...new Set(citations.map((citation) => citation.sourceId))] } },
      select: { id: true, title: true, kind: true },
    }),
    placesOf(db, [...new Set(citations.map((citation) => citation.shownPassage ?? citation.passage))]),
    verdictsOn(db, checkable),
  ]);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return rows.map((row) => {
    const views = row.citations.map((citation): CitationView => {
      const { id, quote, stance, note, grade, version } = citation;
      const source = sourceById.get(citation.sourceId) ?? { id: citation.sourceId, title: "", kind: "thread" as const };
      const passage = citation.shownPassage ?? citation.passage;
      const verdict = verdicts.get(checkKey(checkPlace(row, id))) ?? null;
      const place = places.get(passage) ?? null;
      return { id, claim: row.id, passage, quote, stance, note, grade, source, version, place, verdict };
    });
    return claimView(row, views);
  });
}

function checkPlace({ id, articleId }: ClaimRow, citationId: string) {
  return { articleId, claimId: id, citationId };
}

function claimView(row: ClaimRow, citations: CitationView[]): ClaimView {
  return {
    id: row.id,
    article: { slug: row.article.slug, title: row.article.title },
    text: row.text,
    status: fromStored(row.ownStatus ?? row.article.status),
    ownDecision: row.ownStatus !== null,
    disputed: row.disputed,
    changedSinceDecision: row.changedSinceDecision,
    copyOf: row.copyOf,
    invention: row.invention,
    grade: weakestGrade(citations.map((citation) => citation.grade)),
    citations,
  };
}

type PassagePlace = NonNullable<CitationView["place"]>;

/** Where each passage stands in the newest version that has it. */
async function placesOf(db: Db, ids: string[]): Promise<Map<string, PassagePlace>> {
  const rows = await db.passage.findMany({
    where: { id: { in: ids } },
    select: { id: true, post: true, author: true, order: true, text: true },
    orderBy: { version: { number: "asc" } },
  });
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}
