import { blockFamily, contentKey, looseText } from "@/lib/document/model/block-content";
import { blockId, type NodeJson } from "@/lib/document/model/json";
import { isTextblock, nodeText } from "@/lib/document/model/text";
import { longestIncreasing } from "@/lib/document/words/common-tokens";
import { splitWords } from "@/lib/document/words/tokens";
import type { Draft } from "./block-change";
import { compareInside } from "./compare-blocks";

/** Words that a block without a known id needs, to be found again under another parent: short ones are alike by chance. */
const LEAST_WORDS = 3;

/**
 * Finds blocks that went from one parent to another (wrapped in a quotation, made a list item, taken out of a table):
 * siblings alone would show them as taken out here and put in there. Changes `drafts` in place. Blocks of blocks are
 * looked for first, by id; then lines, by id and by equal content. Such a block is `changed` where it kept its order
 * among all that stayed, otherwise `moved`.
 */
export function matchAcrossParents(before: readonly NodeJson[], drafts: Draft[]): void {
  const carried = new Set<Draft>();
  const keys = [
    (node: NodeJson) => (isTextblock(node) ? "" : blockId(node)),
    (node: NodeJson) => (isTextblock(node) ? blockId(node) : ""),
    (node: NodeJson) =>
      isTextblock(node) && splitWords(looseText(node)).length >= LEAST_WORDS ? contentKey(node) : "",
  ];
  for (const key of keys) {
    if (!drafts.some(hasRemoved) || !drafts.some(hasAdded)) break;
    carryBy(drafts, key, carried);
  }
  if (carried.size > 0) markMoves(before, drafts, carried);
}

const hasRemoved = (draft: Draft): boolean => draft.kind === "removed" || (draft.children ?? []).some(hasRemoved);
const hasAdded = (draft: Draft): boolean => draft.kind === "added" || (draft.children ?? []).some(hasAdded);

function carryBy(drafts: Draft[], key: (node: NodeJson) => string, carried: Set<Draft>): void {
  const gone = new Map<string, Draft[]>();
  walk(drafts, (draft) => {
    const name = draft.kind === "removed" && draft.before ? key(draft.before) : "";
    if (name !== "") gone.set(name, [...(gone.get(name) ?? []), draft]);
  });
  const used = new Set<Draft>();
  walk(drafts, (draft) => {
    const now = draft.kind === "added" ? draft.after : null;
    const name = now ? key(now) : "";
    const partner = name === "" ? undefined : gone.get(name)?.find((each) => !used.has(each) && fits(each, now));
    if (!partner?.before || !now) return;
    used.add(partner);
    walk(partner.children ?? [], (inner) => used.add(inner));
    const found = compareInside(partner.before, now);
    Object.assign(draft, { children: found.children, parts: found.parts, rewritten: found.rewritten });
    Object.assign(draft, { kind: "changed", before: partner.before });
    carried.add(draft);
  });
  drop(drafts, used);
}

function fits(draft: Draft, now: NodeJson | null): boolean {
  return draft.before !== null && now !== null && blockFamily(draft.before) === blockFamily(now);
}

function walk(drafts: readonly Draft[], visit: (draft: Draft) => void): void {
  for (const draft of drafts) {
    visit(draft);
    walk(draft.children ?? [], visit);
  }
}

function drop(drafts: Draft[], used: ReadonlySet<Draft>): void {
  const kept = drafts.filter((draft) => !used.has(draft));
  drafts.splice(0, drafts.length, ...kept);
  for (const draft of kept) if (draft.children) drop(draft.children, used);
}

function markMoves(before: readonly NodeJson[], drafts: readonly Draft[], carried: ReadonlySet<Draft>): void {
  const order = new Map<NodeJson, number>();
  const number = (nodes: readonly NodeJson[]): void => {
    for (const node of nodes) {
      order.set(node, order.size);
      if (!isTextblock(node)) number(node.content ?? []);
    }
  };
  number(before);
  const units: { readonly place: number; readonly length: number; readonly owner: Draft | null }[] = [];
  const gather = (list: readonly Draft[], owner: Draft | null): void => {
    for (const draft of list) {
      if (draft.kind === "moved") continue;
      const own = carried.has(draft) ? draft : owner;
      if (draft.children) gather(draft.children, own);
      else if (draft.before && draft.after) {
        units.push({ place: order.get(draft.before) ?? 0, length: nodeText(draft.after).length, owner: own });
      }
    }
  };
  gather(drafts, null);
  const settled = new Set(
    longestIncreasing(
      units.map((unit) => unit.place),
      units.map((unit) => unit.length),
    ),
  );
  units.forEach(({ owner }, index) => {
    if (owner && !settled.has(index)) owner.kind = "moved";
  });
}
