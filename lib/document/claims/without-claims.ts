import { daysIn } from "@/lib/document/facts/days-in-text";
import { claimIn } from "@/lib/document/model/claim-attrs";
import { mapTextblocks, placed, withInline, withoutMark } from "@/lib/document/model/inline";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { articleSlug } from "@/lib/document/model/link";
import { daysOf, type Moment } from "@/lib/document/model/moment";
import { isTextblock, nodeText } from "@/lib/document/model/text";
import { sentencesOf } from "@/lib/document/words/sentences";

/** What stands where words were left out. */
export const LEFT_OUT = "[…]";

/**
 * What of a text is shown where some of its claims are not: sentences in which one of them stands are left out with `LEFT_OUT` in their
 * place, and whole where nothing else is left; so are rows of the fact box that tell a date after `until`, an exact day, and live lists, of which nothing
 * is known. Returns it with how many sentences and rows are gone.
 */
export function withoutClaims(
  doc: DocJson,
  hidden: ReadonlySet<string>,
  until: Moment | null,
): { readonly doc: DocJson; readonly left: number } {
  let left = 0;
  const shown = (node: NodeJson): NodeJson | null => {
    const kept = node.type === "articleList" ? null : isTextblock(node) ? shownBlock(node) : shownBox(node);
    if (kept === null) left += 1;
    return kept;
  };
  const shownBlock = (block: NodeJson): NodeJson | null => {
    const cuts = cutsOf(block, hidden);
    if (block.type === "fact") return cuts.length > 0 || isLater(block, until) ? null : block;
    if (cuts.length === 0) return block;
    if (block.type === "picture") return null;
    const rest = withInline(block, cutOut(block, cuts));
    if (nodeText(rest).replaceAll(LEFT_OUT, "").trim() === "") return null;
    left += cuts.length;
    return rest;
  };
  const shownBox = (box: NodeJson): NodeJson | null => {
    if (!box.content) return box;
    const content = box.content.flatMap((child) => shown(child) ?? []);
    if (content.length > 0 || box.content.length === 0) return { ...box, content };
    return /^table(?:Cell|Header)$/.test(box.type) ? { ...box, content: [{ type: "paragraph" }] } : null;
  };
  const content = doc.content.flatMap((node) => shown(node) ?? []);
  return { doc: { type: "doc", content }, left };
}

/** The text without the links to articles that `isSeen` does not know: their words stay. */
export function withoutLinks(doc: DocJson, isSeen: (slug: string) => boolean): DocJson {
  const plain = (node: NodeJson): NodeJson => {
    const href = node.marks?.find(({ type }) => type === "link")?.attrs?.href;
    const slug = typeof href === "string" ? articleSlug(href) : null;
    return slug === null || isSeen(slug) ? node : withoutMark(node, "link");
  };
  return mapTextblocks(doc, (block) => withInline(block, (block.content ?? []).map(plain)));
}

type Cut = { readonly start: number; readonly end: number };

/** The stretches of a textblock that go: each sentence that a hidden claim touches, and what it covers. */
function cutsOf(block: NodeJson, hidden: ReadonlySet<string>): readonly Cut[] {
  const claimed = placed(block).filter(({ node }) => hidden.has(claimIn(node)?.id ?? ""));
  if (claimed.length === 0) return [];
  const touched = sentencesOf(nodeText(block)).filter((each) =>
    claimed.some(({ start, end }) => start < each.end && each.start < end),
  );
  const all = [...touched, ...claimed].sort((a, b) => a.start - b.start);
  const cuts: Cut[] = [];
  for (const { start, end } of all) {
    const last = cuts.at(-1);
    if (last && start <= last.end + 1) cuts[cuts.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else cuts.push({ start, end });
  }
  return cuts;
}

/** Inline nodes without what lies in the cuts; what has no length, such as a footnote, goes with the words before it. */
function cutOut(block: NodeJson, cuts: readonly Cut[]): readonly NodeJson[] {
  let marked = -1;
  return placed(block).flatMap(({ node, start, end }) => {
    const parts: NodeJson[] = [];
    if (node.text === undefined)
      return cuts.some((cut) => start >= cut.start && start <= cut.end && end <= cut.end) ? [] : [node];
    let at = start;
    for (const [index, cut] of cuts.entries()) {
      if (cut.end <= start || cut.start >= end) continue;
      if (cut.start > at) parts.push({ ...node, text: node.text.slice(at - start, cut.start - start) });
      if (marked < index) parts.push({ type: "text", text: LEFT_OUT });
      marked = Math.max(marked, index);
      at = Math.min(end, cut.end);
    }
    if (at < end) parts.push({ ...node, text: node.text.slice(at - start) });
    return parts;
  });
}

function isLater(fact: NodeJson, until: Moment | null): boolean {
  const days = until && daysIn(nodeText(fact));
  return !!days && days.first > daysOf(until).last;
}
