import { claimIn } from "@/lib/document/model/claim-attrs";
import { mapTextblocks, type Placed, placed, withInline } from "@/lib/document/model/inline";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";

/**
 * The document with other words in a claim; the same where it has no such claim. What both texts begin and end with keeps its links and looks; what is
 * new has those of the words in whose place it stands. An empty text changes nothing: a claim is not removed so.
 */
export function withClaimText(doc: DocJson, claimId: string, text: string): DocJson {
  if (text.trim() === "") return doc;
  return mapTextblocks(doc, (block) => {
    const all = placed(block);
    const own = all.filter(({ node }) => claimIn(node)?.id === claimId);
    const [first] = own;
    if (!first) return block;
    const others = all
      .filter((each) => !own.includes(each))
      .map(({ node, start }) => ({ node, isBefore: start < first.start }));
    return withInline(block, [
      ...others.flatMap(({ node, isBefore }) => (isBefore ? [node] : [])),
      ...rewritten(own, text),
      ...others.flatMap(({ node, isBefore }) => (isBefore ? [] : [node])),
    ]);
  });
}

function rewritten(own: readonly Placed[], text: string): readonly NodeJson[] {
  const before = own.map(({ node }) => nodeText(node)).join("");
  const start = sharedStart(before, text);
  const end = sharedStart(reversed(before.slice(start)), reversed(text.slice(start)));
  const until = before.length - end;
  const middle = text.slice(start, text.length - end);
  const offset = own[0]?.start ?? 0;
  const nodes = own.map(({ node, start: from, end: to }) => ({ node, from: from - offset, to: to - offset }));
  const replaced = nodes.find(({ from, to, node }) => node.text !== undefined && from <= start && start < to);
  const looks = replaced ?? nodes.findLast(({ node }) => node.text !== undefined);
  const kept = (from: number, to: number) =>
    nodes.flatMap(({ node, from: at, to: last }): NodeJson[] => {
      const [first, end] = [Math.max(from, at), Math.min(to, last)];
      if (first >= end) return [];
      return node.text === undefined ? [node] : [{ ...node, text: node.text.slice(first - at, end - at) }];
    });
  const inserted = middle === "" || !looks ? [] : [{ ...looks.node, text: middle }];
  return [...kept(0, start), ...inserted, ...kept(until, before.length)];
}

/** Characters that two texts begin with; never half of a surrogate pair. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return /[\uD800-\uDBFF]$/.test(one.slice(0, at)) ? at - 1 : at;
}

function reversed(text: string): string {
  return Array.from(text).reverse().join("");
}
