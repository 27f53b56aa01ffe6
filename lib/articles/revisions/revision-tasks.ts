import { jsonChunks } from "@/lib/base/json-chunks";
import {
  attributeByGone,
  attributeByHistory,
  type Step,
  type TracedBlock,
} from "@/lib/document/attribution/attribute-blocks";
import { wordsWithEdges } from "@/lib/document/attribution/block-words";
import { hashesOf } from "@/lib/document/attribution/fingerprints";
import { tracedBlock } from "@/lib/document/attribution/replay-attribution";
import { type CoverageCounts, countCoverage, coverageOf } from "@/lib/document/claims/coverage";
import { claimChanges } from "@/lib/document/compare/diff";
import { type Fact, factsOf } from "@/lib/document/facts/facts";
import { mergeDocuments } from "@/lib/document/merge/merge";
import { contentHash } from "@/lib/document/model/hash";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { type Links, linksOf } from "@/lib/document/model/link";
import { wordCount } from "@/lib/document/model/text";
import type { Task } from "@/lib/workers/pool";
import { packOrigins, unpackOrigins } from "./attribution";
import { type Changes, changesOf, compareContents } from "./changes-between";
import { packChanges } from "./pack-changes";
import type { RevisionContent } from "./revision";

/**
 * What saving a revision, and comparing two, computes. Texts of JSON go in and out: the thread that answers everybody neither reads nor writes what it
 * only hands on, from the database or to it.
 */

/** Rows that are inserted in one statement, or read in one go. */
const ROWS = 500;

/** Two contents as JSON; `before` null: there was none. */
type ToCompare = { readonly before: string | null; readonly after: string };

/** `changesOf` of two contents. */
export const compareTask: Task<ToCompare, Changes> = {
  name: "compare",
  run: ({ before, after }) => {
    return changesOf(before === null ? null : (JSON.parse(before) as RevisionContent), JSON.parse(after));
  },
};

/** A comparison as JSON: what `changes` holds is packed, and some hundred are in each text. */
export type ComparisonTexts = { readonly line: string; readonly changes: readonly string[]; readonly claims: string };

/** `compareContents` and `claimChanges` of two contents (JSON). */
export const diffTask: Task<{ readonly before: string; readonly after: string }, ComparisonTexts> = {
  name: "diff",
  run: (texts) => {
    const [before, after] = [JSON.parse(texts.before) as RevisionContent, JSON.parse(texts.after) as RevisionContent];
    const { diff, line } = compareContents(before, after);
    return {
      line,
      changes: jsonChunks(packChanges(diff.changes, before.doc.content, after.doc.content), ROWS),
      claims: JSON.stringify(claimChanges(before.doc, after.doc)),
    };
  },
};

/** Three documents as JSON. */
type ToMerge = { readonly base: string; readonly theirs: string; readonly mine: string };

/** `mergeDocuments`, in JSON as it is given. */
export const mergeTask: Task<ToMerge, string> = {
  name: "merge",
  run: ({ base, theirs, mine }) => {
    return JSON.stringify(mergeDocuments(JSON.parse(base), JSON.parse(theirs), JSON.parse(mine)));
  },
};

/** The hash by which each block of a document (JSON) is stored once in its world: SHA-256 in hex. */
export const hashBlocksTask: Task<string, readonly string[]> = {
  name: "hashBlocks",
  run: (doc) => (JSON.parse(doc) as DocJson).content.map(contentHash),
};

/** What lists and search need of a document, besides its claims. */
export type Derived = {
  readonly wordCount: number;
  readonly links: Links;
  readonly coverage: CoverageCounts;
  readonly facts: readonly Fact[];
};

/** What is derived from a document (JSON). */
export const deriveTask: Task<string, Derived> = {
  name: "derive",
  run: (json) => {
    const doc = JSON.parse(json) as DocJson;
    return {
      wordCount: wordCount(doc),
      links: linksOf(doc),
      coverage: countCoverage(coverageOf(doc)),
      facts: factsOf(doc),
    };
  },
};

/** A block of history as the database gives it: `origins` are packed. */
type StoredBlock = { readonly node: NodeJson; readonly origins: readonly number[]; readonly alive: boolean };

/** A step of an article's history as JSON: `fresh` a list of nodes, `gone` lists of `StoredBlock`s. */
type StepTexts = Pick<Step, "revision" | "salt"> & { readonly fresh: string; readonly gone: readonly string[] };

/** `attributeByGone`; `known` is JSON, for the second half alone. */
export const attributeByGoneTask: Task<StepTexts, { readonly known: string; readonly wanted: readonly number[] }> = {
  name: "attributeByGone",
  run: (texts) => {
    const { known, wanted } = attributeByGone(stepOf(texts));
    return { known: JSON.stringify(known), wanted };
  },
};

/** What the second half needs besides: `found` are lists of `StoredBlock`s, `ids` those of the fresh blocks. */
type Attributing = StepTexts & {
  readonly known: string;
  readonly found: readonly string[];
  readonly ids: readonly string[];
};

/** `attributeByHistory`, as rows of `BlockOrigin` (JSON, some hundred in each text). */
export const attributeByHistoryTask: Task<Attributing, readonly string[]> = {
  name: "attributeByHistory",
  run: ({ known, found, ids, ...texts }) => {
    const step = stepOf(texts);
    const attributed = attributeByHistory(step, JSON.parse(known), tracedBlocks(found));
    const rows = step.fresh.map((node, index) => ({
      blockId: ids[index],
      origins: packOrigins(attributed[index] ?? []),
      fingerprints: hashesOf(wordsWithEdges(node), step.salt),
    }));
    return jsonChunks(rows, ROWS);
  },
};

function stepOf({ fresh, gone, ...step }: StepTexts): Step {
  return { ...step, fresh: JSON.parse(fresh) as NodeJson[], gone: tracedBlocks(gone) };
}

function tracedBlocks(lists: readonly string[]): TracedBlock[] {
  return lists
    .flatMap((list) => JSON.parse(list) as StoredBlock[])
    .map(({ node, origins, alive }) => tracedBlock(node, unpackOrigins(origins), alive));
}
