import type { Invalid, Issue } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { selectorFor } from "@/lib/document/anchor/anchor";
import { placeQuote, type QuotePlace } from "@/lib/document/anchor/place-quote";
import { claimAttrsOf, claimsOf } from "@/lib/document/claims/claim";
import { mapClaims } from "@/lib/document/claims/map-claims";
import type { Citation } from "@/lib/document/model/citation";
import { stableJson } from "@/lib/document/model/hash";
import type { DocJson } from "@/lib/document/model/json";
import { shortenedWords } from "@/lib/document/words/shortened-words";

/**
 * Checks the evidence of a document that is about to be saved, and returns it as it may be stored.
 * A citation that the article had already, word for word, is trusted. Any other must name a source of this world, and
 * its quote must stand in that passage where it says: its context and hash are then taken from the passage itself.
 * A claim id that another article of the world uses gets a new one, with `copyOf` set.
 */
export async function checkEvidence(
  tx: Tx,
  place: { readonly worldId: string; readonly articleId: string },
  doc: DocJson,
  before: readonly DocJson[],
): Promise<Result<DocJson, Invalid>> {
  const trusted = new Set(before.flatMap((each) => citationsIn(each).map(stableJson)));
  const fresh = citationsIn(doc).filter((citation) => !trusted.has(stableJson(citation)));
  const passages = await passagesCited(tx, place.worldId, fresh);
  const issues: Issue[] = [];
  const checked = new Map<string, Citation>();
  for (const citation of fresh) {
    const passage = passages.get(passageKey(citation));
    const place = passage ? placeQuote(passage.text, citation) : null;
    if (passage && place?.ok) checked.set(stableJson(citation), standing(citation, passage, place.value));
    else issues.push({ path: `citations.${citation.id}`, message: wrong(claimWith(doc, citation), citation, place) });
  }
  if (issues.length > 0) {
    return failed({ kind: "invalid", detail: issues[0]?.message ?? "A citation does not hold.", issues });
  }
  const foreign = await claimsElsewhere(tx, place, claimsNotIn(before, doc));
  if (checked.size === 0 && foreign.size === 0) return success(doc);
  return success(
    mapClaims(doc, (claim) => ({
      ...claim,
      ...(foreign.has(claim.id) ? { id: newClaimId(foreign, claim.id), copyOf: claim.id } : {}),
      citations: claim.citations.map((citation) => checked.get(stableJson(citation)) ?? citation),
    })),
  );
}

function citationsIn(doc: DocJson): Citation[] {
  return claimAttrsOf(doc).flatMap((claim) => claim.citations);
}

type PassageRow = { text: string; hash: string };

function passageKey(citation: { source: string; version: number; passage: string }): string {
  return `${citation.source} ${citation.version} ${citation.passage}`;
}

async function passagesCited(tx: Tx, worldId: string, citations: Citation[]): Promise<Map<string, PassageRow>> {
  if (citations.length === 0) return new Map();
  const rows = await tx.passage.findMany({
    where: {
      id: { in: [...new Set(citations.map((citation) => citation.passage))] },
      version: { source: { worldId } },
    },
    select: { id: true, text: true, hash: true, version: { select: { sourceId: true, number: true } } },
  });
  return new Map(
    rows.map((row) => [
      passageKey({ source: row.version.sourceId, version: row.version.number, passage: row.id }),
      { text: row.text, hash: row.hash },
    ]),
  );
}

function standing(citation: Citation, passage: PassageRow, { start, end }: QuotePlace): Citation {
  return { ...citation, ...selectorFor(passage.text, start, end), passageHash: passage.hash };
}

/** The words of the claim that has a citation. */
function claimWith(doc: DocJson, citation: Citation): string {
  return claimsOf(doc).find(({ citations }) => citations.some(({ id }) => id === citation.id))?.quote ?? "";
}

function wrong(claim: string, citation: Citation, place: Result<QuotePlace, Invalid> | null): string {
  const named = `The claim “${shortenedWords(claim)}”`;
  const wayOut = "Link the claim again, or remove this source from it.";
  if (!place || place.ok) return `${named} cites a passage that no source of this world has. ${wayOut}`;
  return `${named} quotes “${shortenedWords(citation.quote)}”: ${place.failure.detail} ${wayOut}`;
}

/** The ids of claims that are new to the article. Among the texts before is its head: what all of them have is the article's own. */
function claimsNotIn(before: readonly DocJson[], doc: DocJson): string[] {
  const texts = before.map((each) => new Set(claimAttrsOf(each).map(({ id }) => id)));
  const ids = claimAttrsOf(doc).map(({ id }) => id);
  return texts.length === 0 ? ids : ids.filter((id) => !texts.every((known) => known.has(id)));
}

async function claimsElsewhere(
  tx: Tx,
  place: { readonly worldId: string; readonly articleId: string },
  ids: string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.claim.findMany({
    where: { worldId: place.worldId, id: { in: ids }, articleId: { not: place.articleId } },
    select: { id: true },
  });
  return new Map(rows.map((row) => [row.id, newId<"Claim">()]));
}

function newClaimId(foreign: Map<string, string>, id: string): string {
  return foreign.get(id) ?? id;
}
