import { alignBlocks } from "@/lib/document/compare/align";
import type { NodeJson } from "@/lib/document/model/json";
import { EDGE, wordsWithEdges } from "./block-words";
import { fingerprintsOf, hashesOf } from "./fingerprints";
import { keptWords } from "./kept-words";
import { type RepeatIndex, repeatIndex, takeRepeated, type WordSource } from "./repeated-words";

/** A block whose words are attributed. `words` has the edges of lines in it; `origins` beside it: a revision's number, 0 at edges. */
export type TracedBlock = WordSource & { readonly node: NodeJson };

/** A step of an article's history. */
export type Step = {
  /** Blocks that the article has not held before. */
  readonly fresh: readonly NodeJson[];
  /** Blocks of the revision before that are not in this one. */
  readonly gone: readonly TracedBlock[];
  /** This revision's number. */
  readonly revision: number;
  /** Keeps the fingerprints of one article apart. */
  readonly salt: string;
};

/** What is looked up of all that an article ever held: blocks of which one of these fingerprints is kept, best first. */
export type FindInHistory = (fingerprints: readonly number[]) => Promise<readonly TracedBlock[]>;

/** Fingerprints looked up at most in one step. A save that brings more words than that is looked up by a part of them. */
const MOST_LOOKED_UP = 3_000;
/** Blocks of history that are compared in order with a new one: those that share most with it. */
const PARENTS = 3;
/** An older block is taken for a state of a new one when it explains this share of the words of the shorter of them. */
const LEAST_RELATED = 0.3;
/** A block that is still there is taken for what a new one was copied from only when both are nearly the same, and not short. */
const LEAST_COPIED = { share: 0.6, words: 12 };

/**
 * Who brought each word of the fresh blocks into the article: for each block the origins of its words (without edges), as
 * numbers of revisions. A word comes from where it stood before: first in the block that this one was (by `alignBlocks`), then
 * in other blocks that went at the same time (it moved, or its block was split or merged), then anywhere in the article's
 * history (it was copied, or deleted and brought back). Whatever is in none of them is this revision's own.
 *
 * In the spirit of WikiWho (Flöck and Acosta, "WikiWho: Precise and Efficient Attribution of Authorship of Revisioned
 * Content", 2014), which looks paragraphs, sentences and words up in all of history before it compares neighbours; here
 * unchanged blocks cost nothing, and history is asked once, by the fingerprints of what is still unexplained.
 */
export async function attributeBlocks(step: Step, find: FindInHistory): Promise<readonly (readonly number[])[]> {
  const { known, wanted } = attributeByGone(step);
  const found = wanted.length > 0 ? await find(wanted) : [];
  return attributeByHistory(step, known, found);
}

/** What is known of the fresh blocks before history is asked: the origins of their words (edges included, 0 where unknown). */
export type PartlyAttributed = {
  readonly known: readonly (readonly number[])[];
  /** The fingerprints to look up in history. */
  readonly wanted: readonly number[];
};

/** The first half of `attributeBlocks`: what the blocks that went explain, and what is to be looked up in history. */
export function attributeByGone(step: Step): PartlyAttributed {
  const drafts = draftsOf(step);
  const index = repeatIndex(
    step.gone,
    drafts.map(({ words }) => words),
  );
  for (const draft of drafts) explain(draft, draft.before ? [draft.before] : [], index);
  const wanted = step.revision > 1 ? fingerprintsWanted(drafts, step.salt) : [];
  return { known: drafts.map(({ origins }) => origins), wanted };
}

/** The second half of `attributeBlocks`: `known` is what the first one answered, `found` the blocks of history. */
export function attributeByHistory(
  step: Step,
  known: PartlyAttributed["known"],
  found: readonly TracedBlock[],
): readonly (readonly number[])[] {
  const drafts = found.length > 0 ? draftsOf(step) : step.fresh.map(draftAlone);
  for (const [index, draft] of drafts.entries()) draft.origins = [...(known[index] ?? [])];
  if (found.length > 0) lookAllBack(drafts, step, found);
  return drafts.map(({ words, origins }) =>
    origins.filter((_, at) => words[at] !== EDGE).map((origin) => origin || step.revision),
  );
}

function lookAllBack(drafts: readonly Draft[], step: Step, found: readonly TracedBlock[]): void {
  const open = drafts.filter((draft) => draft.origins.some((origin, at) => isUnknown(draft, origin, at)));
  const parents = parentFinder(found, step.salt);
  const index = repeatIndex(
    [...step.gone, ...found],
    open.map(({ words }) => words),
  );
  for (const draft of open) lookBack(draft, parents(draft), index);
}

/** A fresh block while its words are explained: 0 stands for an unknown origin, and at edges. */
type Draft = { readonly words: readonly string[]; readonly before: TracedBlock | null; origins: number[] };

function draftsOf({ fresh, gone }: Step): Draft[] {
  const { pairs } = alignBlocks(
    gone.map(({ node }) => node),
    fresh,
  );
  const before = new Map(pairs.map(({ from, to }) => [to, gone[from] ?? null]));
  return fresh.map((node, index) => ({ ...draftAlone(node), before: before.get(index) ?? null }));
}

function draftAlone(node: NodeJson): Draft {
  const words = wordsWithEdges(node);
  return { words, before: null, origins: [] };
}

/** Explains the block anew: by texts that it may be a later state of, in this order, then by passages of others. */
function explain(draft: Draft, parents: readonly WordSource[], others: RepeatIndex): void {
  draft.origins = draft.words.map(() => 0);
  for (const parent of parents) takeKept(draft, parent);
  if (draft.origins.some((origin, at) => isUnknown(draft, origin, at)))
    takeRepeated(draft.words, draft.origins, others);
}

function takeKept({ words, origins }: Draft, parent: WordSource): void {
  for (const { a, b, length } of keptWords(parent.words, words)) {
    for (let at = 0; at < length; at += 1) {
      if (origins[b + at] === 0) origins[b + at] = parent.origins[a + at] ?? 0;
    }
  }
}

function isUnknown({ words }: Draft, origin: number, at: number): boolean {
  return origin === 0 && words[at] !== EDGE;
}

/** The fingerprints in which an unexplained word has a part. */
function fingerprintsWanted(drafts: readonly Draft[], salt: string): number[] {
  const wanted = new Set<number>();
  for (const draft of drafts) {
    for (const { hash, start, end } of fingerprintsOf(draft.words, salt)) {
      if (draft.origins.slice(start, end).some((origin, at) => isUnknown(draft, origin, start + at))) wanted.add(hash);
    }
  }
  const all = [...wanted].sort((a, b) => a - b);
  if (all.length <= MOST_LOOKED_UP) return all;
  // The smallest ones are those that are most often kept.
  return all.slice(0, MOST_LOOKED_UP);
}

/** For a block: the blocks found in history that share most fingerprints with it. */
function parentFinder(found: readonly TracedBlock[], salt: string): (draft: Draft) => readonly TracedBlock[] {
  const places = new Map<number, TracedBlock[]>();
  for (const block of found) {
    for (const hash of hashesOf(block.words, salt)) places.set(hash, [...(places.get(hash) ?? []), block]);
  }
  return ({ words }) => {
    const votes = new Map<TracedBlock, number>();
    for (const hash of hashesOf(words, salt)) {
      for (const block of places.get(hash) ?? []) votes.set(block, (votes.get(block) ?? 0) + 1);
    }
    return [...votes]
      .sort((a, b) => b[1] - a[1])
      .slice(0, PARENTS)
      .map(([block]) => block);
  };
}

/** Explains a block by history too: the text that explains most of it, be it the one before or an older one, comes first. */
function lookBack(draft: Draft, parents: readonly TracedBlock[], others: RepeatIndex): void {
  const length = wordsIn(draft.words);
  const scored = [...(draft.before ? [draft.before] : []), ...parents].flatMap((parent) => {
    const matches = keptWords(parent.words, draft.words);
    const score = matches.reduce((sum, match) => sum + wordsIn(draft.words.slice(match.b, match.b + match.length)), 0);
    const share = score / Math.min(length, wordsIn(parent.words));
    const copied = share >= LEAST_COPIED.share && score >= LEAST_COPIED.words;
    const related = parent.alive ? copied : share >= LEAST_RELATED;
    return related || parent === draft.before ? [{ parent, score }] : [];
  });
  scored.sort((a, b) => b.score - a.score);
  explain(
    draft,
    scored.map(({ parent }) => parent),
    others,
  );
}

function wordsIn(words: readonly string[]): number {
  return words.filter((word) => word !== EDGE).length;
}
