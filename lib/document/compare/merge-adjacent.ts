import { blockFamily, isLeafBlock } from "@/lib/document/model/block-content";
import type { NodeJson } from "@/lib/document/model/json";
import { bagOf, sharedWords, splitWords, type WordBag } from "@/lib/document/words/tokens";
import type { Draft } from "./block-change";
import { changedLength, diffFlows } from "./diff-words";
import type { Segment } from "./word-diff";

/** Share of the words that one block lost and its neighbour gained, from which text seems to have gone across. */
const CROSSED = 0.5;
/** Compared together, neighbours must come out with at most this share of the change that they show apart. */
const WORTH_JOINING = 0.75;
/** From so many words on, couples of words are looked for: among many lines single ones are shared by chance. */
const FEW_WORDS = 4;
/** Blocks compared together at most: bounds the time of the search, at the price of seeing a longer run in parts. */
const LONGEST_RUN = 24;

/**
 * Compares neighbouring changed lines as one text where words went from one to another, so that a paragraph split in
 * two, or two merged, shows as a block's edge that came or went. Changes `drafts` in place.
 */
export function mergeAdjacent(drafts: readonly Draft[]): void {
  for (const run of runsOf(drafts)) for (const group of groupsOf(run)) join(group);
}

/** Runs of changed lines with nothing unchanged between them; a table's cell is a world of its own. */
function runsOf(drafts: readonly Draft[]): Draft[][] {
  const runs: Draft[][] = [[]];
  const walk = (list: readonly Draft[]): void => {
    for (const draft of list) {
      const node = draft.after ?? draft.before;
      if (node === null) continue;
      const fence =
        draft.kind === "same" || draft.kind === "moved" || isLeafBlock(node) || blockFamily(node) === "cell";
      if (fence) runs.push([]);
      if (draft.parts) runs.at(-1)?.push(draft);
      walk(draft.children ?? []);
      if (fence) runs.push([]);
    }
  };
  walk(drafts);
  return runs.filter((run) => run.length > 1);
}

/** Parts of a run in which each line seems to have given words to, or got words from, the lines before it. */
function groupsOf(run: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  let group: Draft[] = [];
  let lost: string[] = [];
  let gained: string[] = [];
  for (const draft of run) {
    const less = wordsThat(draft, "delete");
    const more = wordsThat(draft, "insert");
    const crossed = crossedOver(lost, more) || crossedOver(less, gained);
    if (!crossed || group.length >= LONGEST_RUN) {
      group = [];
      groups.push(group);
      lost = [];
      gained = [];
    }
    group.push(draft);
    lost.push(...less);
    gained.push(...more);
  }
  return groups.filter((each) => each.length > 1);
}

function wordsThat(draft: Draft, op: Segment["op"]): string[] {
  const text = (draft.parts ?? []).filter((part) => part.op === op).map((part) => part.text);
  return splitWords(text.join(" "));
}

function crossedOver(lost: readonly string[], gained: readonly string[]): boolean {
  const smaller = Math.min(lost.length, gained.length);
  if (smaller === 0) return false;
  const shared =
    smaller < FEW_WORDS ? sharedWords(bagOf(lost), bagOf(gained)) : sharedWords(couples(lost), couples(gained));
  return shared >= CROSSED * smaller;
}

function couples(words: readonly string[]): WordBag {
  return bagOf(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

function join(group: readonly Draft[]): void {
  const olds = group.flatMap((draft): NodeJson[] => (draft.before ? [draft.before] : []));
  const nows = group.filter((draft) => draft.after !== null);
  const lines = diffFlows(
    olds,
    nows.flatMap((draft) => (draft.after ? [draft.after] : [])),
  );
  const apart = group.reduce((sum, draft) => sum + changedLength(draft.parts ?? []), 0);
  const together = lines.reduce((sum, line) => sum + changedLength(line), 0);
  if (nows.length === 0 || together > WORTH_JOINING * apart) return;
  const flow = olds.length < nows.length ? "split" : olds.length > nows.length ? "merged" : "shifted";
  for (const draft of group) {
    draft.parts = draft.after === null ? [] : (lines[nows.indexOf(draft)] ?? []);
    draft.flow = flow;
    draft.rewritten = false;
  }
}
