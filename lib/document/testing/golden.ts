import { expect, test } from "vitest";
import type { BlockChange } from "../compare/block-change";
import { diffDocuments } from "../compare/diff";
import type { Segment } from "../compare/word-diff";
import { doc } from "../model/build";
import type { NodeJson } from "../model/json";
import { applyDiff } from "./apply-diff";

/**
 * Holds a comparison to its record, and applies it there and back. The record has a line for each block that changed,
 * inner blocks indented: kind, node type, kinds of change, then the line with deletions in [- -], insertions in [+ +],
 * and words that only changed their marks in { }. The kind of a rewritten block ends in `!`; `split`, `merged` or
 * `shifted` says that a block was compared together with its neighbours.
 */
export function golden(
  name: string,
  beforeBlocks: readonly NodeJson[],
  afterBlocks: readonly NodeJson[],
  ...expected: readonly string[]
): void {
  const before = doc(...beforeBlocks);
  const after = doc(...afterBlocks);
  test(name, () => {
    const diff = diffDocuments(before, after);
    expect(linesOf(diff.changes)).toEqual(expected);
    expect(applyDiff(before, diff)).toEqual(after);
    expect(applyDiff(after, diffDocuments(after, before))).toEqual(before);
  });
}

function linesOf(changes: readonly BlockChange[], indent = ""): string[] {
  return changes
    .filter((change) => change.kind !== "same")
    .flatMap((change) => {
      const { kind, after, before, kinds, parts, children = [], rewritten, flow } = change;
      const head = `${kind}${rewritten ? "!" : ""} ${(after ?? before)?.type} ${kinds.join("+")}${flow ? ` ${flow}` : ""}`;
      const line = parts && parts.length > 0 ? `: ${parts.map(written).join("")}` : "";
      return [indent + head + line, ...linesOf(children, `${indent}  `)];
    });
}

const BRACKETS = { same: ["", ""], insert: ["[+", "+]"], delete: ["[-", "-]"], restyle: ["{", "}"] } as const;

function written({ op, text }: Segment): string {
  const [open, close] = BRACKETS[op];
  return `${open}${text.replaceAll("\n", "⏎")}${close}`;
}
