import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { type DocJson, sameJson } from "@/lib/document/model/json";

/** Everything of an article that a revision keeps: what a reader sees of it. */
export type RevisionContent = {
  readonly title: string;
  readonly kind: ArticleKind;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly doc: DocJson;
};

/** Whether two contents agree in all but the text. */
export function sameFields(a: RevisionContent, b: RevisionContent): boolean {
  return a.title === b.title && a.kind === b.kind && sameJson(a.tags, b.tags) && sameJson(a.aliases, b.aliases);
}

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
  /** The name that somebody gave to it. */
  readonly name: string | null;
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
  /** The revisions whose changes this one took back, newest first; empty for most. */
  readonly undoes: readonly number[];
  /** It left less than half of the text that was there before. */
  readonly largeRemoval: boolean;
};

/** A revision with everything that it keeps. */
export type FullRevision = RevisionEntry & { readonly content: RevisionContent };
