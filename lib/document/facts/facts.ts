import type { Days } from "@/lib/dates/day-count";
import { isFactBox } from "@/lib/document/model/fact-box-first";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";
import { linksOf } from "@/lib/document/model/link";
import { nodeText } from "@/lib/document/model/text";
import { daysIn } from "./days-in-text";
import { numberIn } from "./number-in-text";

/** Characters of a row that lists show and that are looked at for a date or a number: what is longer is prose. */
export const MAX_FACT_TEXT = 300;

/** A row of a fact box that says something, read as all that it could be: which of it counts is said by the field, and a field can change its type. */
export type Fact = {
  readonly block: string;
  readonly field: string;
  readonly text: string;
  readonly number: number | null;
  readonly days: Days | null;
  /** The slugs that it links to, each once. */
  readonly targets: readonly string[];
};

/** The facts of a document in order, without empty rows. */
export function factsOf({ content: [first] }: DocJson): readonly Fact[] {
  if (!first || !isFactBox(first)) return [];
  return (first.content ?? []).map(read).filter(({ text }) => text !== "");
}

function read(row: NodeJson): Fact {
  const text = Array.from(nodeText(row).replace(/\s+/g, " ").trim()).slice(0, MAX_FACT_TEXT).join("").trim();
  return {
    block: blockId(row),
    field: String(row.attrs?.field),
    text,
    number: numberIn(text),
    days: daysIn(text),
    targets: linksOf({ type: "doc", content: [row] }).articles,
  };
}
