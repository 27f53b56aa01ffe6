import type { BlockChange } from "@/lib/document/compare/block-change";
import type { NodeJson } from "@/lib/document/model/json";

/** A change without the blocks that stand in the compared documents anyway. */
export type PackedChange = Omit<BlockChange, "before" | "after" | "children"> & {
  readonly before?: NodeJson | null;
  readonly after?: NodeJson | null;
  readonly children?: readonly PackedChange[];
};

/** The changes of two lists of siblings without what `unpackChanges` finds in these lists again: most of what they hold. */
export function packChanges(
  changes: readonly BlockChange[],
  before: readonly NodeJson[],
  after: readonly NodeJson[],
): PackedChange[] {
  return changes.map(({ before: old, after: now, children, ...change }) => ({
    ...change,
    ...(isAt(before, change.from, old) ? {} : { before: old }),
    ...(isAt(after, change.to, now) ? {} : { after: now }),
    ...(children ? { children: packChanges(children, old?.content ?? [], now?.content ?? []) } : {}),
  }));
}

function isAt(siblings: readonly NodeJson[], place: number | null, node: NodeJson | null): boolean {
  return node !== null && place !== null && siblings[place] === node;
}

/** The changes that were packed, for the same two lists. */
export function unpackChanges(
  packed: readonly PackedChange[],
  before: readonly NodeJson[],
  after: readonly NodeJson[],
): BlockChange[] {
  return packed.map(({ before: other, after: another, children, ...change }) => {
    const old = other === undefined ? (before[change.from ?? -1] ?? null) : other;
    const now = another === undefined ? (after[change.to ?? -1] ?? null) : another;
    const inner = children && { children: unpackChanges(children, old?.content ?? [], now?.content ?? []) };
    return { ...change, before: old, after: now, ...inner };
  });
}
