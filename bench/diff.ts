import { ChangeSet, simplifyChanges } from "@tiptap/pm/changeset";
import { Node } from "@tiptap/pm/model";
import { StepMap } from "@tiptap/pm/transform";
import { diffWords as plainDiffWords } from "diff";
import type { BlockChange } from "@/lib/document/compare/block-change";
import { diffDocuments } from "@/lib/document/compare/diff";
import { changedLength } from "@/lib/document/compare/diff-words";
import { mergeDocuments } from "@/lib/document/merge/merge";
import type { DocJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { documentSchema } from "@/lib/document/schema/schema";
import {
  type EditedDocument,
  longDocument,
  withOtherIds,
  withParagraphsRewritten,
  withWordsReplaced,
} from "./long-document";

/** Runs of each measurement; the median is printed. */
const RUNS = 7;
/** What is allowed: characters of the text, and ms for our comparison (the median). */
const LIMITS = [
  [140_000, 100],
  [350_000, 300],
] as const;
/** What takes longer than this (ms) is given up; plain word diffs of rewritten texts take minutes. */
const PATIENCE = 2_000;

const OURS = "canonry";

/** Null: given up. */
type Measured = { readonly changes: number; readonly characters: number } | null;

/**
 * Compares long documents by our comparison, by plain `diffWords` of the package `diff` on the text alone, and by
 * prosemirror-changeset (default token encoder, the whole document as one step), and prints changes found, noise
 * (characters shown as deleted or inserted over the least possible) and milliseconds.
 */
export async function bench(): Promise<void> {
  let kept = true;
  for (const [size, limit] of LIMITS) {
    const document = longDocument(size);
    const words = withWordsReplaced(document, 50);
    const rewritten = withParagraphsRewritten(document);
    const cases: readonly (readonly [string, EditedDocument])[] = [
      ["50 words replaced", words],
      ["50 words replaced, ids lost", { ...words, after: withOtherIds(words.after) }],
      ["every third paragraph rewritten", rewritten],
      ["the same, ids lost", { ...rewritten, after: withOtherIds(rewritten.after) }],
    ];
    for (const [name, edited] of cases) kept = report(size, name, edited) <= limit && kept;
    const mine = withWordsReplaced(document, 20, 9).after;
    const merge = median(() => void mergeDocuments(document, words.after, mine));
    console.log(`${size.toLocaleString("en")} characters, merge of 50 and 20 word edits: ${merge.toFixed(1)} ms\n`);
  }
  const allowed = LIMITS.map(([size, limit]) => `${limit} ms for ${size.toLocaleString("en")} characters`).join(", ");
  console.log(`Allowed of canonry: ${allowed}: ${kept ? "kept" : "NOT kept"}.`);
}

/** Prints the figures of all three, and answers our milliseconds. */
function report(size: number, name: string, edited: EditedDocument): number {
  console.log(`${size.toLocaleString("en")} characters, ${name}`);
  const { before, after, least } = edited;
  const rows: readonly (readonly [string, () => Measured])[] = [
    [OURS, () => byBlocks(before, after)],
    ["diff, words of plain text", () => plain(before, after)],
    ["prosemirror-changeset", changesetOf(before, after)],
  ];
  let ours = 0;
  for (const [label, run] of rows) {
    const first = run();
    const milliseconds = first ? median(run) : 0;
    if (label === OURS) ours = milliseconds;
    const noise = first ? (first.characters / least).toFixed(2) : "";
    const figures = first
      ? `${String(first.changes).padStart(5)} changes  noise ${noise}  ${milliseconds.toFixed(1)} ms`
      : ` gave up after ${PATIENCE} ms`;
    console.log(`  ${label.padEnd(28)}${figures}`);
  }
  return ours;
}

function byBlocks(before: DocJson, after: DocJson): Measured {
  const changes = diffDocuments(before, after).changes.filter((change) => change.kind !== "same");
  return { changes: changes.length, characters: changes.reduce((sum, change) => sum + shownIn(change), 0) };
}

function shownIn(change: BlockChange): number {
  const own = changedLength(change.parts ?? []);
  return (change.children ?? []).reduce((sum, child) => sum + shownIn(child), own);
}

function plain(before: DocJson, after: DocJson): Measured {
  const found = plainDiffWords(plainText(before), plainText(after), { timeout: PATIENCE });
  if (!found) return null;
  const parts = found.filter((part) => part.added || part.removed);
  return { changes: parts.length, characters: parts.reduce((sum, part) => sum + part.value.length, 0) };
}

function changesetOf(before: DocJson, after: DocJson): () => Measured {
  const [old, now] = [before, after].map((doc) => Node.fromJSON(documentSchema(), doc));
  return () => {
    if (!old || !now) return { changes: 0, characters: 0 };
    const map = new StepMap([0, old.content.size, now.content.size]);
    const set = ChangeSet.create(old).addSteps(now, [map], null);
    const changes = simplifyChanges(set.changes, now);
    const characters = changes.reduce((sum, { fromA, toA, fromB, toB }) => sum + toA - fromA + toB - fromB, 0);
    return { changes: changes.length, characters };
  };
}

function median(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
