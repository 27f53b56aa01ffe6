import { isLeafBlock, sameContent } from "@/lib/document/model/block-content";
import type { NodeJson } from "@/lib/document/model/json";
import { isTextblock } from "@/lib/document/model/text";
import { alignBlocks } from "./align";
import type { Draft } from "./block-change";
import { diffWords, wholeLine } from "./diff-words";

/** Compares two lists of siblings, in the order in which the changes are shown. */
export function compareSiblings(before: readonly NodeJson[], after: readonly NodeJson[]): Draft[] {
  const { pairs, removed, added } = alignBlocks(before, after);
  const pairAt = new Map(pairs.map((pair) => [pair.to, pair]));
  const isAdded = new Set(added);
  const drafts: Draft[] = [];
  let next = 0;
  const removeUntil = (from: number): void => {
    for (; next < removed.length && (removed[next] ?? 0) < from; next += 1) {
      const index = removed[next] ?? 0;
      const node = before[index];
      if (node) drafts.push(oneSided(node, "removed", index));
    }
  };
  after.forEach((node, to) => {
    const pair = pairAt.get(to);
    const old = pair && before[pair.from];
    if (pair && !pair.moved) removeUntil(pair.from);
    if (isAdded.has(to)) drafts.push(oneSided(node, "added", to));
    else if (pair && old) drafts.push({ ...compareBlock(old, node), from: pair.from, to, ...movedKind(pair.moved) });
  });
  removeUntil(before.length);
  return drafts;
}

function movedKind(moved: boolean): { kind?: "moved" } {
  return moved ? { kind: "moved" } : {};
}

/** Compares two states of one block; the places are left to the caller. */
export function compareBlock(before: NodeJson, after: NodeJson): Draft {
  if (sameContent(before, after)) return { kind: "same", before, after, from: null, to: null };
  return compareInside(before, after);
}

/** As `compareBlock`, for two states that differ, or whose parts are wanted though they are equal. */
export function compareInside(before: NodeJson, after: NodeJson): Draft {
  const draft: Draft = { kind: "changed", before, after, from: null, to: null };
  if (isTextblock(after)) {
    const { parts, rewritten } = diffWords(before, after);
    return { ...draft, parts, ...(rewritten ? { rewritten } : {}) };
  }
  if (isLeafBlock(before) && isLeafBlock(after)) return draft;
  return { ...draft, children: compareSiblings(before.content ?? [], after.content ?? []) };
}

/** A block that is there on one side only, with all that it holds. */
export function oneSided(node: NodeJson, kind: "added" | "removed", index: number): Draft {
  const added = kind === "added";
  const draft: Draft = {
    kind,
    before: added ? null : node,
    after: added ? node : null,
    from: added ? null : index,
    to: added ? index : null,
  };
  if (isTextblock(node)) return { ...draft, parts: wholeLine(node, added ? "insert" : "delete") };
  if (isLeafBlock(node)) return draft;
  return { ...draft, children: (node.content ?? []).map((child, place) => oneSided(child, kind, place)) };
}
