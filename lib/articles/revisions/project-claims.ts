import { fromStored } from "@/lib/base/canon-status";
import type { Tx } from "@/lib/db";
import type { ClaimInText } from "@/lib/document/claims/claim";
import { sameJson } from "@/lib/document/model/json";
import { dateColumns } from "./claim-dates";
import { type Graded, gradeCitations } from "./grade-citations";
import type { ClaimStanding } from "./standing-decisions";
import { upsertRows } from "./upsert-rows";

/** A claim of an article: the how manieth it is, from 0, and how it stands. */
export type PlacedClaim = {
  readonly claim: ClaimInText;
  readonly order: number;
  readonly standing: ClaimStanding;
};

type Of = { readonly id: string; readonly worldId: string };

/**
 * Makes the rows of an article's claims and their citations equal to its text. Rows that are right stay. `within`: only the rows of claims
 * with these ids are looked at, and `claims` has no others; null: all of them, and citations are graded anew.
 */
export async function projectClaims(
  tx: Tx,
  article: Of,
  claims: readonly PlacedClaim[],
  within: readonly string[] | null,
): Promise<void> {
  const articleId = article.id;
  const stored = await tx.claim.findMany({ where: { articleId, ...(within ? { id: { in: [...within] } } : {}) } });
  const wanted = claims.map((each) => claimRow(article, each));
  const gone = keysOf(stored, wanted, (row) => row.id);
  if (gone.length > 0) await tx.claim.deleteMany({ where: { articleId, id: { in: gone } } });
  const changed = changedRows(stored, wanted, (row) => row.id);
  const rows = changed.map((row) => ({ ...row, ownStatus: row.ownStatus && fromStored(row.ownStatus) }));
  await upsertRows(tx, "Claim", ["articleId", "id"], rows);
  await projectCitations(tx, article, claims, within);
}

async function projectCitations(
  tx: Tx,
  { id: articleId, worldId }: Of,
  claims: readonly PlacedClaim[],
  within: readonly string[] | null,
): Promise<void> {
  const stored = await tx.citation.findMany({
    where: { articleId, ...(within ? { claimId: { in: [...within] } } : {}) },
  });
  const cited = citationsOf(claims).map((citation) => ({ ...citation, articleId, worldId }));
  // With a new version of its source a citation is graded anew by whoever imports it.
  const known = new Map(within ? stored.map((row) => [keyOf(row), row]) : []);
  const isKnown = (row: (typeof cited)[number]) => sameJson(ungraded(known.get(keyOf(row))), row);
  const graded = await gradeCitations(
    tx,
    cited.filter((row) => !isKnown(row)),
  );
  const gone = keysOf(stored, cited, keyOf);
  if (gone.length > 0) {
    const OR = stored.filter((row) => gone.includes(keyOf(row))).map(({ claimId, id }) => ({ claimId, id }));
    await tx.citation.deleteMany({ where: { articleId, OR } });
  }
  await upsertRows(tx, "Citation", ["articleId", "claimId", "id"], changedRows(stored, graded, keyOf));
}

function keyOf({ claimId, id }: { readonly claimId: string; readonly id: string }): string {
  return `${claimId} ${id}`;
}

function ungraded<R extends Graded>(row: R | undefined): Omit<R, keyof Graded> | undefined {
  if (!row) return undefined;
  const { grade: _grade, shownPassage: _passage, shownStart: _start, shownEnd: _end, ...rest } = row;
  return rest;
}

/** The keys of the stored rows that are not wanted any more. */
function keysOf<R, W>(stored: readonly R[], wanted: readonly W[], keyOf: (row: R | W) => string): string[] {
  const keys = new Set(wanted.map(keyOf));
  return stored.map(keyOf).filter((key) => !keys.has(key));
}

/** The wanted rows that are not stored exactly so. */
function changedRows<R, W>(stored: readonly R[], wanted: readonly W[], keyOf: (row: R | W) => string): W[] {
  const byKey = new Map(stored.map((row) => [keyOf(row), row]));
  return wanted.filter((row) => !sameJson(byKey.get(keyOf(row)), row));
}

function claimRow({ id: articleId, worldId }: Of, { claim, order, standing }: PlacedClaim) {
  return {
    id: claim.id,
    articleId,
    worldId,
    order,
    text: claim.quote,
    block: claim.block,
    blockHash: claim.blockHash,
    prefix: claim.prefix,
    suffix: claim.suffix,
    start: claim.start,
    copyOf: claim.copyOf,
    invention: claim.invention === true,
    ...dateColumns([claim.quote, ...claim.citations.map(({ quote }) => quote)], claim.date),
    datesRead: true,
    statements: claim.statements ?? [],
    ...standing,
  };
}

function citationsOf(claims: readonly PlacedClaim[]) {
  return claims.flatMap(({ claim }) =>
    claim.citations.map(({ source, ...citation }, order) => ({
      ...citation,
      sourceId: source,
      claimId: claim.id,
      order,
      ...dateColumns([citation.quote]),
    })),
  );
}
