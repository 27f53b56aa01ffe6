import { claim, doc, p } from "@/lib/document/model/build";
import type { Citation } from "@/lib/document/model/citation";
import { withInline } from "@/lib/document/model/inline";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { countWords, nodeText } from "@/lib/document/model/text";
import { longDocument } from "./long-document";

/** One paragraph in so many has a claim with a citation. */
const CLAIMS = 3;

/** A document of about so many words, a claim in every third paragraph; `prefix` and a number is what its claims are called. */
export function citedDocument(words: number, citation: Citation, prefix: string): DocJson {
  const { content } = longDocument(words * 6);
  const blocks: NodeJson[] = [];
  for (let count = 0; count < words && blocks.length < content.length; ) {
    const node = content[blocks.length];
    if (!node) break;
    count += countWords(nodeText(node));
    blocks.push(blocks.length % CLAIMS === 1 ? withClaim(node, `${prefix}${blocks.length}`, citation) : node);
  }
  return doc(...blocks);
}

/** The block with its first ten words made a claim. */
function withClaim(node: NodeJson, id: string, citation: Citation): NodeJson {
  const words = nodeText(node).split(" ");
  const cited = { ...citation, id: `${citation.id}${id}` };
  const line = p(claim(id, words.slice(0, 10).join(" "), cited), ` ${words.slice(10).join(" ")}`);
  return withInline(node, line.content ?? []);
}
