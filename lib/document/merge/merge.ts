import { newId } from "@/lib/base/ids";
import { withBlockIds } from "@/lib/document/model/block-ids";
import { withFactBoxFirst } from "@/lib/document/model/fact-box-first";
import { blockId, type DocJson, type NodeJson, sameJson } from "@/lib/document/model/json";
import { withQuoteSourcesLast } from "@/lib/document/model/quote-source-last";
import { mergeBlocks } from "./merge-blocks";
import type { Conflict, MergedBlock } from "./merge-side";

/** A conflict as a screen or an answer of the API shows it. */
export type MergeBlock = Conflict;

/**
 * What became of a three-way merge. `fromTheirs` and `fromMine` count the blocks whose change (text, deletion,
 * insertion, move) came from one side; what both did alike counts for neither.
 */
export type Merge =
  | { readonly kind: "merged"; readonly doc: DocJson; readonly fromTheirs: number; readonly fromMine: number }
  | {
      readonly kind: "conflict";
      readonly blocks: readonly MergeBlock[];
      readonly fromTheirs: number;
      readonly fromMine: number;
    };

/** How one conflict ends: one side, theirs followed by mine, or another block instead. */
export type Choice = "theirs" | "mine" | "both" | NodeJson;

/**
 * Merges two documents that were made from the same base, by top-level block (see `mergeBlocks`). The same block
 * changed differently on both sides, or changed on one and deleted on the other, is a conflict; nothing is dropped
 * in silence. Which side is called theirs matters only where both put something in the same place: theirs comes first.
 */
export function mergeDocuments(base: DocJson, theirs: DocJson, mine: DocJson): Merge {
  const { blocks, fromTheirs, fromMine } = mergeBlocks(base.content, theirs.content, mine.content);
  const conflicts = blocks.flatMap((block) => (block.conflict ? [block.conflict] : []));
  if (conflicts.length > 0) return { kind: "conflict", blocks: conflicts, fromTheirs, fromMine };
  const doc = documentOf(
    base,
    blocks.flatMap((block) => (block.node ? [block.node] : [])),
  );
  return { kind: "merged", doc, fromTheirs, fromMine };
}

/**
 * The merge with each conflict ended as chosen, by its block's id. A conflict without a choice keeps both texts:
 * nothing that somebody typed is lost by forgetting it.
 */
export function resolveConflicts(
  base: DocJson,
  theirs: DocJson,
  mine: DocJson,
  choices: Readonly<Record<string, Choice>>,
): DocJson {
  const { blocks } = mergeBlocks(base.content, theirs.content, mine.content);
  return documentOf(
    base,
    blocks.flatMap((block) => chosen(block, choices)),
  );
}

/**
 * Merges the fields beside a text (title, tags): what one side changed counts; where both did, lists of words are
 * joined (what either side added comes in, what either took out goes) and of anything else mine counts.
 */
export function mergeFields<Fields extends object>(base: Fields, theirs: Fields, mine: Fields): Fields {
  const merged = { ...theirs };
  for (const key of Object.keys(mine) as (keyof Fields)[]) merged[key] = mergeField(base[key], theirs[key], mine[key]);
  return merged;
}

function mergeField<Value>(base: Value, theirs: Value, mine: Value): Value {
  if (sameJson(mine, base)) return theirs;
  if (sameJson(theirs, base) || !isWords(base) || !isWords(theirs) || !isWords(mine)) return mine;
  const gone = base.filter((word) => !mine.includes(word));
  const come = mine.filter((word) => !base.includes(word) && !theirs.includes(word));
  return [...theirs.filter((word) => !gone.includes(word)), ...come] as Value & string[];
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === "string");
}

function chosen({ node, conflict }: MergedBlock, choices: Readonly<Record<string, Choice>>): NodeJson[] {
  if (!conflict) return node ? [node] : [];
  const choice = choices[conflict.block] ?? "both";
  if (typeof choice === "object") return [choice];
  const { theirs, mine } = conflict;
  const sides = choice === "theirs" ? [theirs] : choice === "mine" ? [mine] : [theirs, mine];
  return sides.flatMap((side) => (side ? [side] : []));
}

/** A document has at least one block; where both sides together deleted all, an empty paragraph is left. */
function documentOf(base: DocJson, content: readonly NodeJson[]): DocJson {
  const [first] = base.content;
  const id = (first && blockId(first)) || newId();
  const filled = content.length > 0 ? content : [{ type: "paragraph", attrs: { id } }];
  // Two states of one block, kept side by side, get ids of their own.
  return withBlockIds({ type: "doc", content: withQuoteSourcesLast(withFactBoxFirst(filled)) });
}
