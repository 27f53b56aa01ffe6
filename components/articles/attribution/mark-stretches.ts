import type { AttributedSpan } from "@/lib/articles/revisions/attribution";
import { mapTextblocks, type Placed, placed, withInline } from "@/lib/document/model/inline";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";

/** Marks that would put a link or a claim's number among the words whose author is shown. */
const LEFT_OUT: ReadonlySet<string> = new Set(["link", "claim"]);

/** The text with a mark `stretch` (its number: the index in `stretches`) on the words of each, and without links and claims. */
export function withStretches(doc: DocJson, stretches: readonly AttributedSpan[]): DocJson {
  const byBlock = new Map<string, Numbered[]>();
  for (const [number, stretch] of stretches.entries()) {
    byBlock.set(stretch.block, [...(byBlock.get(stretch.block) ?? []), { ...stretch, number }]);
  }
  return mapTextblocks(doc, (block) => {
    const mine = byBlock.get(blockId(block)) ?? [];
    return withInline(
      block,
      placed(block).flatMap((each) => pieces(each, mine)),
    );
  });
}

type Numbered = AttributedSpan & { readonly number: number };

/** An inline node cut where ranges begin and end. */
function pieces({ node, start, end }: Placed, stretches: readonly Numbered[]): NodeJson[] {
  const within = stretches.filter((stretch) => stretch.start < end && start < stretch.end);
  const cuts = [...new Set([start, ...within.flatMap((each) => [each.start, each.end]), end])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const stretch = within.find((each) => each.start <= from && to <= each.end);
    const marks = (node.marks ?? []).filter((mark) => !LEFT_OUT.has(mark.type));
    const own = stretch ? [{ type: "stretch", attrs: { number: stretch.number } }, ...marks] : marks;
    const { marks: _, text, ...rest } = node;
    return {
      ...rest,
      ...(own.length > 0 ? { marks: own } : {}),
      ...(text === undefined ? {} : { text: text.slice(from - start, to - start) }),
    };
  });
}
