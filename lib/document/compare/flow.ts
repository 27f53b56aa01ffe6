import { stableJson } from "@/lib/document/model/hash";
import type { MarkJson, NodeJson } from "@/lib/document/model/json";
import { tokensOf } from "@/lib/document/words/tokens";

/** The inline content of one or several textblocks as one run of tokens, marks kept beside the text. */
export type Flow = {
  readonly text: string;
  readonly tokens: readonly FlowToken[];
  /** Where each range of equal marks ends (UTF-16 units of `text`), ascending; the last one ends at its end. */
  readonly runs: readonly MarkRun[];
};

/** A token at `start`; `atom` where it is an inline node that is no text, or the end of a block within the flow. */
export type FlowToken = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly atom?: NodeJson;
};

/** Marks up to `end`; runs with equal marks have equal keys. */
export type MarkRun = { readonly end: number; readonly marks: readonly MarkJson[]; readonly key: string };

/** Stands in the text where an inline node or the end of a block is. */
const PLACEHOLDER = "\uFFFC";

/** The end of a block within a flow of several blocks. */
export const BLOCK_END: NodeJson = { type: "blockEnd" };

/** The flow through textblocks, with a `BLOCK_END` between each two. */
export function flowOf(blocks: readonly NodeJson[]): Flow {
  const runs: MarkRun[] = [];
  const pieces: (string | NodeJson)[] = [];
  let length = 0;
  const add = (node: NodeJson): void => {
    const atom = node.text === undefined;
    const piece = node.text ?? bare(node);
    const last = pieces.at(-1);
    if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
    length += atom ? PLACEHOLDER.length : (node.text ?? "").length;
    addRun(runs, length, node.marks ?? []);
  };
  blocks.forEach((block, index) => {
    if (index > 0) add(BLOCK_END);
    block.content?.forEach(add);
  });
  return { ...tokenised(pieces), runs };
}

/** The order of marks says nothing: the schema fixes it. */
export function marksKey(marks: readonly MarkJson[]): string {
  if (marks.length === 0) return "";
  return marks
    .map((mark) => mark.type + stableJson(mark.attrs ?? {}))
    .sort()
    .join();
}

function addRun(runs: MarkRun[], end: number, marks: readonly MarkJson[]): void {
  const last = runs.at(-1);
  const key = marksKey(marks);
  if (last?.key === key) runs[runs.length - 1] = { end, marks, key };
  else if (end > (last?.end ?? 0)) runs.push({ end, marks, key });
}

function tokenised(pieces: readonly (string | NodeJson)[]): { readonly text: string; readonly tokens: FlowToken[] } {
  const tokens: FlowToken[] = [];
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") {
      let start = text.length;
      for (const key of tokensOf(piece)) {
        tokens.push({ key, start, end: start + key.length });
        start += key.length;
      }
      text += piece;
    } else {
      // Two characters at least, so that no token of text can have the same key.
      const key = `${PLACEHOLDER}${piece.type}${stableJson([piece.attrs ?? {}, piece.content ?? []])}`;
      tokens.push({ key, start: text.length, end: text.length + 1, atom: piece });
      text += PLACEHOLDER;
    }
  }
  return { text, tokens };
}

function bare(node: NodeJson): NodeJson {
  const { marks: _, ...rest } = node;
  return rest;
}
