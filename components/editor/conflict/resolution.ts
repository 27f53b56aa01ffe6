import { type Content, fieldsOf } from "@/components/editor/content";
import type { Conflict } from "@/components/editor/save-flow";
import { withBlockIds } from "@/lib/document/block-ids";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/json";
import { type Choice, mergeFields, resolveConflicts } from "@/lib/document/merge";

/** What the author chose for one part: a side, both, or blocks written by hand. */
export type PartChoice = "theirs" | "mine" | "both" | readonly NodeJson[];

/** The choices by the id of the part. */
export type PartChoices = Readonly<Record<string, PartChoice>>;

/** The article as the author wants it after choosing for each part; title, kind, tags and names are merged by themselves. */
export function resolvedContent({ base, theirs, mine }: Conflict, choices: PartChoices): Content {
  const doc = resolveConflicts(base.doc, theirs.doc, mine.doc, byBlock(choices));
  const fields = mergeFields(fieldsOf(base), fieldsOf(theirs), fieldsOf(mine));
  return { ...fields, doc: withRest(doc, choices) };
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
