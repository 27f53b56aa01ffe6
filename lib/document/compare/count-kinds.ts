import { sameShell } from "@/lib/document/model/block-content";
import { stableJson } from "@/lib/document/model/hash";
import type { MarkJson } from "@/lib/document/model/json";
import type { ChangeKind, Draft } from "./block-change";
import { marksKey } from "./flow";
import type { Segment } from "./word-diff";

/**
 * How many changes of each kind: ranges of text that came or went (a word replaced is one), ranges that changed
 * their look, links and claims that came, went or changed, blocks whose make-up changed, blocks that moved. `canon` is
 * not here: it is decided, not written.
 */
export type ChangeCounts = {
  readonly text: number;
  readonly formatting: number;
  readonly link: number;
  readonly citation: number;
  readonly structure: number;
  readonly move: number;
};

/** The order in which kinds are listed. */
const KINDS = ["text", "formatting", "link", "citation", "structure", "move"] as const;
/** No change at all. */
export const NO_CHANGES: ChangeCounts = { text: 0, formatting: 0, link: 0, citation: 0, structure: 0, move: 0 };

/** Marks with a kind of their own; all others are formatting. */
const MEANINGFUL: readonly string[] = ["link", "claim"];

/** The kinds of change in a block itself and in what it holds, in the fixed order. */
export function kindsOf(draft: Draft): readonly ChangeKind[] {
  const counts = countKinds(draft);
  return KINDS.filter((kind) => counts[kind] > 0 || (kind === "structure" && hasFlow(draft)));
}

/** The block that was split is counted once, at the part that was cut off, but each part took part in it. */
function hasFlow(draft: Draft): boolean {
  return draft.flow !== undefined || (draft.children ?? []).some(hasFlow);
}

/** What a count needs to know of a change, finished or not. */
type Counted = Pick<Draft, "kind" | "before" | "after" | "from" | "flow"> & {
  readonly parts?: readonly Segment[];
  readonly children?: readonly Counted[];
};

/** Counts a block's own changes and those of what it holds. */
export function countKinds(change: Counted): ChangeCounts {
  return countWithin(change, false);
}

/** `inNew`: the block came or went with its parent, which is counted as the change of structure. */
function countWithin(change: Counted, inNew: boolean): ChangeCounts {
  if (change.kind === "same") return NO_CHANGES;
  const isNew = change.kind === "added" || change.kind === "removed";
  const inLine = change.parts ? countParts(seamless(change), isNew && change.flow === undefined) : NO_CHANGES;
  const shape = isNew ? shapeOfNew(change, inNew, inLine.text > 0) : shapeOfKept(change);
  const own = { ...inLine, structure: inLine.structure + shape, move: change.kind === "moved" ? 1 : 0 };
  return (change.children ?? []).map((child) => countWithin(child, isNew)).reduce(addCounts, own);
}

/** Where a block was cut or joined, white space at the seam comes or goes with it: that is no change of the words. */
function seamless({ parts = [], flow }: Counted): readonly Segment[] {
  if (flow === undefined) return parts;
  return parts.filter(
    ({ op, text, atom }) => op === "same" || op === "restyle" || atom !== undefined || text.trim() !== "",
  );
}

/** A plain paragraph that came or went is text; all else that came or went changes how the article is built. */
function shapeOfNew({ before, after, flow }: Counted, inNew: boolean, hasText: boolean): number {
  if (flow !== undefined) return 1;
  if (inNew) return 0;
  return hasText && (after ?? before)?.type === "paragraph" ? 0 : 1;
}

function shapeOfKept({ kind, before, after, from, flow }: Counted): number {
  const otherShell = before !== null && after !== null && !sameShell(before, after);
  const otherParent = from === null && kind === "changed";
  return otherShell || otherParent || flow === "shifted" ? 1 : 0;
}

function countParts(parts: readonly Segment[], whole: boolean): ChangeCounts {
  const { text, atoms } = stretches(parts);
  return {
    text: whole ? Math.min(1, text) : text,
    formatting: parts.filter((part, index) => isNewLook(part, parts[index - 1])).length,
    link: changedMarks(parts, (marks) => keyOf(marks, "link")),
    citation: changedMarks(parts, (marks) => keyOf(marks, "claim")),
    structure: whole ? 0 : atoms,
    move: 0,
  };
}

/** Ranges that came or went: those that say something, and line breaks alone. */
function stretches(parts: readonly Segment[]): { readonly text: number; readonly atoms: number } {
  const counts = { text: 0, atoms: 0 };
  let open: "text" | "atoms" | null = null;
  const close = (): void => {
    if (open !== null) counts[open] += 1;
    open = null;
  };
  for (const { op, atom } of parts) {
    if (op === "same" || op === "restyle") close();
    else if (atom?.type !== "hardBreak") open = "text";
    else open ??= "atoms";
  }
  close();
  return counts;
}

/** Whether a range changed its look, and does not just go on with the change of the range before it. */
function isNewLook(part: Segment, previous: Segment | undefined): boolean {
  const change = lookChange(part);
  return change !== "" && (previous === undefined || lookChange(previous) !== change);
}

/** Which formatting came and which went, `""` for none. */
function lookChange({ op, marksBefore, marksAfter }: Segment): string {
  if (op !== "restyle") return "";
  const looks = (marks: readonly MarkJson[]): MarkJson[] => marks.filter((mark) => !MEANINGFUL.includes(mark.type));
  const before = looks(marksBefore).map((mark) => marksKey([mark]));
  const after = looks(marksAfter).map((mark) => marksKey([mark]));
  const gone = before.filter((mark) => !after.includes(mark));
  const come = after.filter((mark) => !before.includes(mark));
  return gone.length + come.length === 0 ? "" : `-${gone.sort().join()}+${come.sort().join()}`;
}

/** A mark's name (a link's address, a claim's id) and all that it says; null where there is none. */
type MarkKey = { readonly name: string; readonly whole: string };

function keyOf(marks: readonly MarkJson[], type: "link" | "claim"): MarkKey | null {
  const mark = marks.find((each) => each.type === type);
  if (mark === undefined) return null;
  return { name: String(mark.attrs?.[type === "link" ? "href" : "id"] ?? ""), whole: stableJson(mark.attrs ?? {}) };
}

/**
 * How many links, or claims, came, went or changed. Words typed or deleted inside one that stays are no change of it;
 * the same one over other words is.
 */
function changedMarks(parts: readonly Segment[], find: (marks: readonly MarkJson[]) => MarkKey | null): number {
  const keyed = parts.map(({ op, marksBefore, marksAfter }) => ({
    op,
    before: op === "insert" ? null : find(marksBefore),
    after: op === "delete" ? null : find(marksAfter),
  }));
  const allBefore = new Set(keyed.map(({ before }) => before?.whole));
  const allAfter = new Set(keyed.map(({ after }) => after?.whole));
  const lost = new Set<string>();
  const gained = new Set<string>();
  for (const { op, before, after } of keyed) {
    if (before?.whole === after?.whole) continue;
    if (before && (op === "restyle" || !allAfter.has(before.whole))) lost.add(before.name);
    if (after && (op === "restyle" || !allBefore.has(after.whole))) gained.add(after.name);
  }
  return Math.max(lost.size, gained.size);
}

/** Both counts added up. */
export function addCounts(a: ChangeCounts, b: ChangeCounts): ChangeCounts {
  return {
    text: a.text + b.text,
    formatting: a.formatting + b.formatting,
    link: a.link + b.link,
    citation: a.citation + b.citation,
    structure: a.structure + b.structure,
    move: a.move + b.move,
  };
}
