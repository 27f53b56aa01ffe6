import type { BlockChange } from "@/lib/document/compare/block-change";
import { DEFINITIONS } from "@/lib/document/model/definitions";
import { type NodeJson, sameJson } from "@/lib/document/model/json";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

const DEFINED: ReadonlyMap<string, NodeDefinition> = new Map(DEFINITIONS.nodes.map((node) => [node.name, node]));

/** What a reader calls a block. */
export function blockName(node: NodeJson): string {
  return DEFINED.get(node.type)?.label ?? "part";
}

/** What happened to a block besides its words: where it went, what it became, what it was joined to or cut from. */
export function structureLabels(change: BlockChange): string[] {
  return [...moveLabels(change), ...flowLabels(change), ...shellLabels(change.before, change.after)];
}

function moveLabels({ kind, from, to }: BlockChange): string[] {
  if (kind === "changed" && from === null) return ["Moved to another part"];
  if (kind !== "moved") return [];
  return [from === null || to === null ? "Moved here from another part" : `Moved from place ${from + 1} to ${to + 1}`];
}

function flowLabels({ kind, flow, before, children }: BlockChange): string[] {
  if (kind === "removed" && before && children?.length === 0) {
    return [`The ${blockName(before)} around these words was removed; its words stay`];
  }
  switch (flow) {
    case undefined:
      return [];
    case "split":
      return [kind === "added" ? "Split from the paragraph above" : "Split in two"];
    case "merged":
      return [kind === "removed" ? "Merged into the neighbouring paragraph" : "Merged with the neighbouring paragraph"];
    case "shifted":
      return ["Words moved to or from the neighbouring paragraph"];
  }
}

function shellLabels(before: NodeJson | null, after: NodeJson | null): string[] {
  if (!before || !after) return [];
  if (before.type !== after.type) return [`The ${blockName(before)} became a ${blockName(after)}`];
  const names = new Set([...Object.keys(before.attrs ?? {}), ...Object.keys(after.attrs ?? {})]);
  names.delete("id");
  const { changes = {} } = DEFINED.get(after.type) ?? {};
  return [...names].flatMap((name) => {
    const [old, now] = [before.attrs?.[name], after.attrs?.[name]];
    return sameJson(old, now) ? [] : [changes[name]?.(old, now) ?? "Structure changed"];
  });
}
