import { type Invalid, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { blockIdsOf } from "@/lib/document/model/block-ids";
import { claim, p } from "@/lib/document/model/build";
import type { ClaimAttrs } from "@/lib/document/model/claim-attrs";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";

/** The longest sentence that is sent to an article at once, in UTF-16 units: more is a text, and is written in the editor. */
export const MAX_SENTENCE = 2_000;

/** A sentence that becomes a paragraph, all of it one claim. `block` is the paragraph's id. */
export type Sentence = {
  readonly block: string;
  readonly text: string;
  readonly claim: Pick<ClaimAttrs, "id" | "citations">;
};

/**
 * The document with a sentence after the block `after`, or after the outermost block that holds it (a list, a table); at the end
 * where `after` is null, in place of an empty last paragraph. Failure: `invalid` when the document has no such block.
 */
export function withSentence(doc: DocJson, sentence: Sentence, after: string | null): Result<DocJson, Invalid> {
  const made = p.id(sentence.block, claim(sentence.claim.id, sentence.text, ...sentence.claim.citations));
  if (after === null) {
    const last = doc.content.at(-1);
    const kept = last && isEmptyParagraph(last) ? doc.content.slice(0, -1) : doc.content;
    return success({ type: "doc", content: [...kept, made] });
  }
  const at = doc.content.findIndex((node) => blockIdsOf(node).includes(after));
  if (at < 0) return failed(invalid("after", "That place is no longer in the article. Choose another one."));
  return success({ type: "doc", content: [...doc.content.slice(0, at + 1), made, ...doc.content.slice(at + 1)] });
}

function isEmptyParagraph(node: NodeJson): boolean {
  return node.type === "paragraph" && nodeText(node).trim() === "";
}
