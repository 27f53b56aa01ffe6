import { withBlockIds } from "@/lib/document/model/block-ids";
import { withFactBoxFirst } from "@/lib/document/model/fact-box-first";
import type { DocJson } from "@/lib/document/model/json";
import { heading } from "@/lib/document/model/nodes/heading";
import { plainText } from "@/lib/document/model/text";

/** Two texts as one: the second below the first, under a heading with its title. Blocks of the second get other ids where the first has theirs. */
export function joinedDocuments(first: DocJson, second: { readonly title: string; readonly doc: DocJson }): DocJson {
  if (plainText(second.doc).trim() === "") return first;
  if (plainText(first).trim() === "") return second.doc;
  return withBlockIds({
    type: "doc",
    content: withFactBoxFirst([...first.content, heading.builders.h(2, second.title), ...second.doc.content]),
  });
}
