import type { BlockChange } from "@/lib/document/compare/block-change";
import type { NodeJson } from "@/lib/document/model/json";
import { historyMessages } from "@/lib/language/subjects/history";
import { blockName } from "./structure-labels";

/** Unchanged blocks that stay in sight beside a change, so that it can be read in its place. */
const BESIDE = 1;
/** Fewer hidden blocks than these take no less room than the line that says so. */
const WORTH_FOLDING = 2;

/** A row of a comparison: a change with its number from 1, an unchanged block in sight, or a run of them folded away, numbered too. */
export type DiffRow =
  | { readonly kind: "change"; readonly number: number; readonly change: BlockChange }
  | { readonly kind: "unchanged"; readonly node: NodeJson }
  | { readonly kind: "folded"; readonly number: number; readonly nodes: readonly NodeJson[] };

/** The rows of a comparison, in the order in which they are shown. */
export function diffRows(changes: readonly BlockChange[]): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  let number = 0;
  let folds = 0;
  let quiet: NodeJson[] = [];
  const close = (atEnd: boolean): void => {
    for (const row of quietRows(quiet, rows.length > 0, !atEnd)) {
      if (row.kind === "folded") folds += 1;
      rows.push(row.kind === "folded" ? { ...row, number: folds } : row);
    }
    quiet = [];
  };
  for (const change of changes) {
    const node = change.after ?? change.before;
    if (change.kind === "same") {
      if (node) quiet.push(node);
      continue;
    }
    close(false);
    number += 1;
    rows.push({ kind: "change", number, change });
  }
  close(true);
  return rows;
}

/** "12 unchanged paragraphs". */
export function foldedWords(nodes: readonly NodeJson[]): string {
  const t = historyMessages();
  const names = new Set(nodes.map(blockName));
  const [name = "part"] = names.size === 1 ? names : ["part"];
  return t("lengthUnchangedNameS", { length: nodes.length, name });
}

function quietRows(nodes: readonly NodeJson[], afterChange: boolean, beforeChange: boolean): DiffRow[] {
  const head = afterChange ? nodes.slice(0, BESIDE) : [];
  const rest = nodes.slice(head.length);
  const tail = beforeChange ? rest.slice(Math.max(0, rest.length - BESIDE)) : [];
  const hidden = rest.slice(0, rest.length - tail.length);
  const shown = (node: NodeJson): DiffRow => ({ kind: "unchanged", node });
  const middle: DiffRow[] =
    hidden.length < WORTH_FOLDING ? hidden.map(shown) : [{ kind: "folded", number: 0, nodes: hidden }];
  return [...head.map(shown), ...middle, ...tail.map(shown)];
}
