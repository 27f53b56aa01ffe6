import { type Content, fieldsOf } from "@/components/api/content";
import type { Conflict } from "@/components/editor/saving/save-flow";
import { type FieldConflict, fieldConflicts } from "@/lib/articles/save/field-conflicts";
import { type Choice, type MergeBlock, mergeFields, resolveConflicts } from "@/lib/document/merge/merge";
import { withBlockIds } from "@/lib/document/model/block-ids";
import { blockId, type DocJson, type NodeJson, sameJson } from "@/lib/document/model/json";

/** What the author chose for one part: a side, both, or blocks written by hand. */
export type PartChoice = "theirs" | "mine" | "both" | readonly NodeJson[];

/** The choices by the id of the part; of a title or a kind by `fieldKey`. */
export type PartChoices = Readonly<Record<string, PartChoice>>;

/** Under what a choice about a field stands among those about the parts of the text. */
export function fieldKey(field: FieldConflict["field"]): string {
  return `field ${field}`;
}

/** A conflict that was put off, and what was chosen in it so far. */
export type PutOff = { readonly conflict: Conflict; readonly choices: PartChoices };

/**
 * What is still chosen when the same conflict is asked again: for each part that both sides left as it was. `written` are the
 * blocks that the author wrote by hand, also where the part changed since: the author is asked again, but these blocks are not lost.
 */
export function rememberedChoices(
  before: PutOff | null,
  { blocks }: Conflict,
): { readonly choices: PartChoices; readonly written: Readonly<Record<string, readonly NodeJson[]>> } {
  const old = new Map(before?.conflict.blocks.map((part) => [part.block, part]));
  const chosen = Object.entries(before?.choices ?? {}).filter(([block]) => blocks.some((part) => part.block === block));
  const same = chosen.filter(([block]) => {
    const [was, is] = [old.get(block), blocks.find((part) => part.block === block)];
    return was !== undefined && is !== undefined && sameJson([was.theirs, was.mine], [is.theirs, is.mine]);
  });
  const written = chosen.flatMap(([block, choice]) => (typeof choice === "string" ? [] : [[block, choice] as const]));
  return { choices: Object.fromEntries(same), written: Object.fromEntries(written) };
}

/** The blocks with which writing a part by hand begins: those that are chosen, else the author's own. */
export function handStart({ base, theirs, mine }: MergeBlock, choice: PartChoice | undefined): readonly NodeJson[] {
  if (choice !== undefined && typeof choice !== "string") return choice;
  const sides = choice === "both" ? [theirs, mine] : [choice === "theirs" ? theirs : mine];
  const chosen = sides.flatMap((side) => (side ? [side] : []));
  const other = mine ?? theirs ?? base;
  return chosen.length > 0 || !other ? chosen : [other];
}

/** The article as the author wants it after choosing for each part; tags and names are merged by themselves. */
export function resolvedContent({ base, theirs, mine }: Conflict, choices: PartChoices): Content {
  const doc = resolveConflicts(base.doc, theirs.doc, mine.doc, byBlock(choices));
  const fields = mergeFields(fieldsOf(base), fieldsOf(theirs), fieldsOf(mine));
  const given = fieldConflicts(base, theirs, mine).filter(({ field }) => choices[fieldKey(field)] === "theirs");
  return {
    ...fields,
    ...Object.fromEntries(given.map((each) => [each.field, each.theirs])),
    doc: withRest(doc, choices),
  };
}

/** One block stands for a part; what else was written by hand follows it. */
function byBlock(choices: PartChoices): Record<string, Choice> {
  const entries = Object.entries(choices).map(([block, choice]): [string, Choice] => {
    if (typeof choice === "string") return [block, choice];
    const first = choice[0] ?? { type: "paragraph" };
    return [block, { ...first, attrs: { ...first.attrs, id: block } }];
  });
  return Object.fromEntries(entries);
}

function withRest(doc: DocJson, choices: PartChoices): DocJson {
  const content = doc.content.flatMap((node) => {
    const choice = choices[blockId(node)];
    return choice === undefined || typeof choice === "string" ? [node] : [node, ...choice.slice(1)];
  });
  return withBlockIds({ type: "doc", content });
}
