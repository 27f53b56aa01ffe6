import { sentencesOf } from "@/lib/document/words/sentences";
import { markOn, type NodeJson } from "./json";
import { isTextblock, nodeText } from "./text";

/** A link of a text, and what stands before and after it in its sentence. */
export type LinkingSentence = { readonly before: string; readonly words: string; readonly after: string };

/** Characters that are kept on either side of the link: a sentence that is longer is cut, and says so. */
const BESIDE = 240;

/** The links of a block for which `leads` holds, in the order of the text, each with its sentence. */
export function linkingSentences(block: NodeJson, leads: (href: string) => boolean): readonly LinkingSentence[] {
  if (!isTextblock(block)) return (block.content ?? []).flatMap((child) => linkingSentences(child, leads));
  const text = nodeText(block);
  const sentences = sentencesOf(text);
  return linksIn(block)
    .filter(({ href }) => leads(href))
    .map(({ start, end }) => {
      const first = sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0;
      const last = sentences.find((sentence) => sentence.end >= end)?.end ?? text.length;
      return {
        before: cutAtStart(text.slice(first, start)),
        words: text.slice(start, end),
        after: cutAtEnd(text.slice(end, last)),
      };
    });
}

type LinkRange = { readonly href: string; readonly start: number; end: number };

/** A link that bold or a claim splits into several text nodes is one. */
function linksIn(block: NodeJson): readonly LinkRange[] {
  const ranges: LinkRange[] = [];
  let at = 0;
  for (const node of block.content ?? []) {
    const end = at + nodeText(node).length;
    const href = markOn(node, "link")?.attrs?.href;
    const open = ranges.at(-1);
    if (typeof href === "string" && open?.href === href && open.end === at) open.end = end;
    else if (typeof href === "string") ranges.push({ href, start: at, end });
    at = end;
  }
  return ranges;
}

/** What stands before the words of a sentence; of a long one its end. */
export function cutAtStart(text: string): string {
  return text.length <= BESIDE ? text : `… ${text.slice(-BESIDE).replace(/^\S*\s/, "")}`;
}

/** What stands after the words of a sentence; of a long one its beginning. */
export function cutAtEnd(text: string): string {
  return text.length <= BESIDE ? text : `${text.slice(0, BESIDE).replace(/\s\S*$/, "")} …`;
}
