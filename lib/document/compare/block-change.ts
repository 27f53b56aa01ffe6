import type { NodeJson } from "@/lib/document/model/json";
import type { Segment } from "./word-diff";

/** What a reader would call a change; `canon` never comes from a document, but from decisions shown beside it. */
export type ChangeKind = "text" | "formatting" | "link" | "citation" | "canon" | "structure" | "move";

/**
 * One block on its way from one document to the other, in the order in which it is shown: as after, with the removed
 * blocks where they were.
 */
export type BlockChange = {
  /** `moved` also stands for a block that moved and changed. `kinds` tells. */
  readonly kind: "same" | "added" | "removed" | "changed" | "moved";
  /** The block's id: after, or before where it was removed. */
  readonly block: string;
  readonly before: NodeJson | null;
  readonly after: NodeJson | null;
  /** Its index among its siblings before; null where it was not there, or had another parent. */
  readonly from: number | null;
  /** Its index among its siblings after; null where it is gone. */
  readonly to: number | null;
  /** All kinds of change in it and in what it holds, in a fixed order; empty exactly when it is the same. */
  readonly kinds: readonly ChangeKind[];
  /**
   * A block with text, unless it is the same: its line as it is now, with what was taken out of it. Show an added or
   * removed block by its parts too: after a split or a merge some or all of them are `same`.
   */
  readonly parts?: readonly Segment[];
  /** A block of blocks, unless it is the same: what happened to each. */
  readonly children?: readonly BlockChange[];
  /** Hardly a word stayed: `parts` are the whole old and the whole new line. */
  readonly rewritten?: boolean;
  /**
   * The block was compared together with its neighbours, since text went from one to another: it was split (an added
   * block holds the rest), merged (a removed block's text goes on in its neighbour), or text passed over its edge.
   */
  readonly flow?: "split" | "merged" | "shifted";
};

/** All that happened between two documents, as the top-level blocks in the order in which they are shown. */
export type DocumentDiff = { readonly changes: readonly BlockChange[] };

/** A change while it is being found: without `kinds`, and open to be improved by what its neighbours show. */
export type Draft = {
  kind: BlockChange["kind"];
  before: NodeJson | null;
  after: NodeJson | null;
  from: number | null;
  to: number | null;
  parts?: readonly Segment[];
  children?: Draft[];
  rewritten?: boolean;
  flow?: BlockChange["flow"];
};
