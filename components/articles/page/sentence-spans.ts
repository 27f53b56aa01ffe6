import type { CoveredSentence, SentenceStatus } from "@/lib/document/claims/coverage";
import type { NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";

/** A sentence's part of one block: UTF-16 offsets in the block's plain text. `first`: its words begin here. */
export type SentenceSpan = {
  readonly start: number;
  readonly end: number;
  readonly standing: SentenceStatus;
  readonly first: boolean;
};

/** Sentences by the blocks in which their words stand. */
export function spansByBlock(sentences: readonly CoveredSentence[]): ReadonlyMap<string, readonly SentenceSpan[]> {
  const spans = sentences.flatMap(({ stretches, standing }) =>
    stretches.map(({ block, start, end }, index) => ({ block, start, end, standing, first: index === 0 })),
  );
  return Map.groupBy(spans, ({ block }) => block);
}

/** An inline node with the sentence that it is part of; `begins`: the sentence begins with it. */
export type SpannedNode = { readonly node: NodeJson; readonly span: SentenceSpan | null; readonly begins: boolean };

/** The inline nodes of a block, cut where sentences begin and end. */
export function cutAtSpans(nodes: readonly NodeJson[], spans: readonly SentenceSpan[]): readonly SpannedNode[] {
  let at = 0;
  return nodes.flatMap((node) => {
    const start = at;
    at += nodeText(node).length;
    if (node.text === undefined) return [{ node, span: spanAt(spans, start), begins: false }];
    return pieces(node, node.text, start, spans);
  });
}

function pieces(node: NodeJson, text: string, start: number, spans: readonly SentenceSpan[]): SpannedNode[] {
  const end = start + text.length;
  const edges = spans.flatMap((span) => [span.start, span.end]).filter((edge) => start < edge && edge < end);
  const cuts = [start, ...new Set(edges), end].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const span = spanAt(spans, from);
    const part = { ...node, text: text.slice(from - start, (cuts[index + 1] ?? end) - start) };
    return { node: part, span, begins: span?.start === from && span.first };
  });
}

function spanAt(spans: readonly SentenceSpan[], at: number): SentenceSpan | null {
  return spans.find((span) => span.start <= at && at < span.end) ?? null;
}
