import type { Db, Tx } from "@/lib/db";
import { findAnchor } from "@/lib/document/anchor/anchor";
import { citedPassages, newestVersions, type PassageText, type Quoted, readOnce } from "./read-quoted-passages";

/** How a citation stands in the newest version of its source: its grade, and the place (UTF-16 offsets) unless lost. */
export type Graded = {
  readonly grade: "exact" | "edited" | "rewritten" | "moved" | "lost";
  readonly shownPassage: string | null;
  readonly shownStart: number | null;
  readonly shownEnd: number | null;
};

/**
 * Looks every citation up in the newest version of its source. A citation whose passage still has the hash that it
 * was cited with is found without reading the source; only the others are searched by the staged method of anchor.ts,
 * and not in places that repeat the words without being where they went (see `candidates`).
 */
export async function gradeCitations<C extends Quoted>(tx: Db | Tx, citations: readonly C[]): Promise<(C & Graded)[]> {
  if (citations.length === 0) return [];
  const versions = await newestVersions(tx, [...new Set(citations.map((citation) => citation.sourceId))]);
  const cited = await citedPassages(tx, [...versions.values()], citations);
  const read = readOnce(tx);
  const graded: (C & Graded)[] = [];
  for (const citation of citations) {
    const version = versions.get(citation.sourceId);
    const passage = version === undefined ? undefined : cited.get(`${version} ${citation.passage}`);
    graded.push({ ...citation, ...(unchanged(citation, passage) ?? (await searched(read, version, citation))) });
  }
  return graded;
}

function unchanged(citation: Quoted, passage: PassageText | undefined): Graded | null {
  if (passage?.hash !== citation.passageHash) return null;
  const end = citation.start + citation.quote.length;
  if (passage.text.slice(citation.start, end) !== citation.quote) return null;
  return { grade: "exact", shownPassage: passage.id, shownStart: citation.start, shownEnd: end };
}

type Read = ReturnType<typeof readOnce>;

async function searched(read: Read, version: string | undefined, citation: Quoted): Promise<Graded> {
  if (version === undefined) return LOST;
  const [before, now] = [await read.cited(citation), await read.newest(version)];
  const blockText = before.find(({ id }) => id === citation.passage)?.text;
  const selector = { ...citation, block: citation.passage, blockHash: citation.passageHash, blockText };
  const found = findAnchor(selector, candidates(citation, before, now));
  if (found.grade === "lost") return LOST;
  const text = now.find(({ id }) => id === found.block)?.text ?? "";
  return { grade: found.grade, shownPassage: found.block, ...withoutSpace(text, found.start, found.end) };
}

/** A range of a text without the white space at its edges, which nobody would quote. */
function withoutSpace(text: string, start: number, end: number) {
  const words = text.slice(start, end);
  const shownStart = start + words.length - words.trimStart().length;
  return { shownStart, shownEnd: shownStart + words.trim().length };
}

const LOST: Graded = { grade: "lost", shownPassage: null, shownStart: null, shownEnd: null };

/**
 * The passages in which the words may stand now. When the author of a post changes it, those who quoted it still have the old
 * words: a quotation is no place for what was not cited from one, nor is any passage that had the same words beside the cited one
 * already. Without this a correction would pass for "found word for word", at another's post.
 */
function candidates(citation: Quoted, before: readonly PassageText[], now: readonly PassageText[]): PassageText[] {
  const fromQuotation = before.find(({ id }) => id === citation.passage)?.kind === "quotation";
  const repeats = new Set(before.filter(({ text }) => text.includes(citation.quote)).map(({ id }) => id));
  return now.filter(
    ({ id, kind }) => id === citation.passage || (!repeats.has(id) && (kind !== "quotation" || fromQuotation)),
  );
}
