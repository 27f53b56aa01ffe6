import { assertsOf } from "@/lib/document/model/block-content";
import { isSupported } from "@/lib/document/model/claim-attrs";
import { textHash } from "@/lib/document/model/hash";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";
import { countWords, isTextblock, nodeText } from "@/lib/document/model/text";
import { sentencesOf } from "@/lib/document/words/sentences";
import { type ClaimInText, claimsOf } from "./claim";
import { type ClaimableText, claimedShare } from "./claimed-share";

/** How a sentence stands, from what needs somebody first to what is settled. */
export const SENTENCE_STATUSES = ["contradicted", "uncited", "departs", "invention", "sourced"] as const;

/**
 * How a sentence stands. `contradicted`: some passage says otherwise. `uncited`: no claim, or one that no passage supports and
 * that nobody calls an invention, or claims that make up less than half of it. `departs`: only passages that it departs from. `sourced`: a passage supports it.
 */
export type SentenceStatus = (typeof SENTENCE_STATUSES)[number];

/** A range of a textblock's plain text (UTF-16 units). */
export type SentenceRange = { readonly block: string; readonly start: number; readonly end: number };

/**
 * What an article asserts in one go: a sentence, or the row of a table. `key` names it by its words, so that it is the same
 * sentence wherever it stands and another one when its words change; the second with the same words ends in `-2`.
 */
export type CoveredSentence = {
  readonly key: string;
  readonly text: string;
  readonly standing: SentenceStatus;
  /** Where its words are; a row has one range for each cell. */
  readonly stretches: readonly SentenceRange[];
  /** The claims in it, in the order of the text. */
  readonly claims: readonly ClaimInText[];
};

/** How many sentences stand how. */
export type CoverageCounts = Readonly<Record<SentenceStatus, number>>;

/**
 * The share of a sentence's letters and digits that must lie in claims for their sources to be the sentence's. Below half, more of
 * it is unsourced than sourced, and one word could settle it; much above, a claim that leaves out the opening ("In the spring
 * of 1940, ...") would settle nothing, which asks people to claim words that no passage says.
 */
export const LEAST_SHARE = 0.5;
/** A sentence with fewer words asserts nothing by itself: a name in a list, "See also". */
const FEWEST_WORDS = 2;
/** A question, what only announces the lines below it, and who is quoted above. */
const ASSERTS_NOTHING = /[?:]$|^[—–]/;
/** Characters of a hash that tell the sentences of an article apart. */
const KEY = 16;

/**
 * The sentences of a document in the order of its text, with how each stands. Code is left out; headings, the head of a table,
 * questions, announcements (“Three ways:”), names of those quoted and single words count only where a claim is made of them.
 */
export function coverageOf(doc: DocJson): readonly CoveredSentence[] {
  return coverageByParts(doc)(doc.content);
}

/** `coverageOf` for a long document: a function to be called with its blocks, part after part, in their order. */
export function coverageByParts(doc: DocJson): (blocks: readonly NodeJson[]) => CoveredSentence[] {
  const claims = Map.groupBy(claimsOf(doc), (claim) => claim.block);
  const seen = new Map<string, number>();
  return (blocks) => blocks.flatMap(unitsIn).flatMap((unit) => covered(unit, claims, seen));
}

function covered(
  { text, asserts, texts }: Unit,
  claims: ReadonlyMap<string, readonly ClaimInText[]>,
  seen: Map<string, number>,
): readonly CoveredSentence[] {
  const stretches = texts.map(({ block, start, text: words }) => ({ block, start, end: start + words.length }));
  const own = stretches.flatMap((stretch) => (claims.get(stretch.block) ?? []).filter((each) => meet(each, stretch)));
  if (own.length === 0 && !asserts) return [];
  const hash = textHash(text).slice(0, KEY);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  const key = count === 1 ? hash : `${hash}-${count}`;
  return [{ key, text, standing: standingOf(own, shareOf(own, texts)), stretches, claims: own }];
}

/** How many sentences of a document, or of several, stand how. */
export function countCoverage(sentences: readonly Pick<CoveredSentence, "standing">[]): CoverageCounts {
  const counts = { contradicted: 0, uncited: 0, departs: 0, invention: 0, sourced: 0 };
  for (const { standing } of sentences) counts[standing] += 1;
  return counts;
}

/** All sentences of a count. */
export function sentencesIn(counts: CoverageCounts): number {
  return SENTENCE_STATUSES.reduce((sum, standing) => sum + counts[standing], 0);
}

/** How much of a text is settled: sourced, departing, or openly invented; 1 where there is no sentence at all. */
export function sourcedShare(counts: CoverageCounts): number {
  const all = sentencesIn(counts);
  return all === 0 ? 1 : (counts.sourced + counts.departs + counts.invention) / all;
}

/** How a claim stands by itself. */
export function claimStanding({ citations, invention }: Pick<ClaimInText, "citations" | "invention">): SentenceStatus {
  if (citations.some(({ stance }) => stance === "contradicts")) return "contradicted";
  if (isSupported(citations)) return "sourced";
  if (invention) return "invention";
  return citations.some(({ stance }) => stance === "departs") ? "departs" : "uncited";
}

/** A sentence stands as its weakest claim does; an invention beside what is sourced is only part of it. */
function standingOf(claims: readonly ClaimInText[], share: number): SentenceStatus {
  const standings = claims.map(claimStanding);
  if (share < LEAST_SHARE && !standings.includes("contradicted")) return "uncited";
  return (
    (["contradicted", "uncited", "departs", "sourced"] as const).find((each) => standings.includes(each)) ??
    (standings.length > 0 ? "invention" : "uncited")
  );
}

/** Of a row, whose cells are claimed one by one, the cell that is claimed most counts: it stands for what the row says. */
function shareOf(claims: readonly ClaimInText[], texts: readonly ClaimableText[]): number {
  return Math.max(...texts.map((text) => claimedShare(text, claims)));
}

type Unit = { readonly text: string; readonly asserts: boolean; readonly texts: readonly ClaimableText[] };

function unitsIn(node: NodeJson): readonly Unit[] {
  const kind = assertsOf(node);
  if (kind === "nothing") return [];
  if (kind === "whole") return [rowUnit(node)].filter(({ texts }) => texts.length > 0);
  if (!isTextblock(node)) return (node.content ?? []).flatMap(unitsIn);
  return sentencesOf(nodeText(node)).map(({ start, text }) => ({
    text,
    asserts: kind !== "title" && !ASSERTS_NOTHING.test(text) && countWords(text) >= FEWEST_WORDS,
    texts: [{ block: blockId(node), start, text }],
  }));
}

/** A row of a table says one thing: its cells mean nothing without each other. */
function rowUnit(row: NodeJson): Unit {
  const cells = row.content ?? [];
  const lines = textblocksIn(row).filter((block) => assertsOf(block) !== "nothing" && nodeText(block).trim() !== "");
  const texts = lines.map((block) => {
    const text = nodeText(block);
    return { block: blockId(block), start: text.length - text.trimStart().length, text: text.trim() };
  });
  const text = texts.map((each) => each.text).join(" · ");
  const asserts = cells.some((cell) => assertsOf(cell) !== "title") && countWords(text) >= FEWEST_WORDS;
  return { text, asserts, texts };
}

function textblocksIn(node: NodeJson): readonly NodeJson[] {
  return isTextblock(node) ? [node] : (node.content ?? []).flatMap(textblocksIn);
}

function meet(claim: ClaimInText, { start, end }: SentenceRange): boolean {
  return claim.start < end && start < claim.end;
}
