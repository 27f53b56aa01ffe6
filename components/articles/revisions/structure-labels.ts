import { fieldName } from "@/lib/articles/facts/kind-field";
import type { BlockChange } from "@/lib/document/compare/block-change";
import { fieldWords } from "@/lib/document/facts/field-words";
import { DEFINITIONS } from "@/lib/document/model/definitions";
import { type NodeJson, sameJson } from "@/lib/document/model/json";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { comparisonLabel } from "@/lib/language/stored-labels";
import { historyMessages } from "@/lib/language/subjects/history";
import type { Titles } from "./restyles";

const DEFINED: ReadonlyMap<string, NodeDefinition> = new Map(DEFINITIONS.nodes.map((node) => [node.name, node]));

/** What a reader calls a block. */
export function blockName(node: NodeJson): string {
  return comparisonLabel(DEFINED.get(node.type)?.label ?? "part");
}

/** What happened to a block besides its words: where it went, what it became, what it was joined to or cut from. */
export function structureLabels(change: BlockChange, titles?: Titles): string[] {
  return [...moveLabels(change), ...flowLabels(change), ...shellLabels(change.before, change.after, titles)];
}

function moveLabels({ kind, from, to }: BlockChange): string[] {
  const t = historyMessages();
  if (kind === "changed" && from === null) return [t("movedToAnotherPart")];
  if (kind !== "moved") return [];
  return [
    from === null || to === null
      ? t("movedHereFromAnotherPart")
      : t("movedFromPlaceValueToValue2", { value: from + 1, value2: to + 1 }),
  ];
}

function flowLabels({ kind, flow, before, children }: BlockChange): string[] {
  const t = historyMessages();
  if (kind === "removed" && before && children?.length === 0) {
    return [t("theBlocknameAroundTheseWordsWas", { blockName: blockName(before) })];
  }
  switch (flow) {
    case undefined:
      return [];
    case "split":
      return [kind === "added" ? t("splitFromTheParagraphAbove") : t("splitInTwo")];
    case "merged":
      return [kind === "removed" ? t("mergedIntoTheNeighbouringParagraph") : t("mergedWithTheNeighbouringParagraph")];
    case "shifted":
      return [t("wordsMovedToOrFromThe")];
  }
}

function shellLabels(before: NodeJson | null, after: NodeJson | null, titles?: Titles): string[] {
  const t = historyMessages();
  if (!before || !after) return [];
  if (before.type !== after.type)
    return [t("theBlocknameBecameABlockname2", { blockName: blockName(before), blockName2: blockName(after) })];
  const names = new Set([...Object.keys(before.attrs ?? {}), ...Object.keys(after.attrs ?? {})]);
  names.delete("id");
  const { changes = {} } = DEFINED.get(after.type) ?? {};
  return [...names].flatMap((name) => {
    const [old, now] = [before.attrs?.[name], after.attrs?.[name]];
    if (after.type === "fact" && name === "field" && !sameJson(old, now)) {
      return [t("fieldBecameField", { before: factLabel(String(old), titles), after: factLabel(String(now), titles) })];
    }
    return sameJson(old, now) ? [] : [comparisonLabel(changes[name]?.(old, now) ?? "") || t("structureChanged")];
  });
}

/** What a field of a fact box is called in a comparison. */
export function factLabel(key: string, titles: Titles | undefined): string {
  return titles?.get(fieldName(key)) ?? fieldWords(key);
}
