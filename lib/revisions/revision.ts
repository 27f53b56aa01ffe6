import type { DocJson } from "@/lib/document/json";

/** Everything of an article that a revision keeps: what a reader sees of it. */
export type RevisionContent = {
  readonly title: string;
  readonly kind: string;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly doc: DocJson;
};

/** How many changes of each kind a revision made against its parent. */
export type ChangeCounts = {
  readonly text: number;
  readonly formatting: number;
  readonly link: number;
  readonly citation: number;
  readonly structure: number;
  readonly move: number;
};

/** One line of an article's history. */
export type RevisionEntry = {
  readonly number: number;
  readonly author: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly summary: string;
  /** Characters of plain text. */
  readonly size: number;
  readonly changes: ChangeCounts;
  /** The changes in one line of words. */
  readonly changeLine: string;
  /** The revision that this one brought back. */
  readonly restores: number | null;
  /** The base that the author had seen, when the save was merged onto a newer revision. */
  readonly mergedFrom: number | null;
};

/** A revision with everything that it keeps. */
export type FullRevision = RevisionEntry & { readonly content: RevisionContent };
