import type { MarkJson, NodeJson } from "@/lib/document/model/json";

/** What happened to a range: `restyle` means that its text stayed and its marks changed. */
export type SegmentOp = "same" | "insert" | "delete" | "restyle";

/**
 * A range of inline content. `atom` is there instead of text where it is an inline node (a hard break): `text` is
 * then `"\n"`. `marksBefore` is empty for an insertion, `marksAfter` for a deletion.
 */
export type Segment = {
  readonly op: SegmentOp;
  readonly text: string;
  readonly atom?: NodeJson;
  readonly marksBefore: readonly MarkJson[];
  readonly marksAfter: readonly MarkJson[];
};

/** The comparison of two lines; `rewritten` says that they are shown whole, since hardly anything stayed. */
export type WordDiff = { readonly parts: readonly Segment[]; readonly rewritten: boolean };
