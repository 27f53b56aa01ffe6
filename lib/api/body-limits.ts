/** What a request's body may hold, asked before it is parsed: bytes, how deep its values lie, and how many there are. */
export type BodyLimits = { readonly bytes: number; readonly depth: number; readonly values: number };

const KB = 1024;
const MB = 1024 * KB;

/** Of every call that says nothing else: some sentences and a few lists. */
export const SMALL_BODY: BodyLimits = { bytes: 64 * KB, depth: 20, values: 5_000 };

/** A claim with all the citations that it may have, each with the longest quote and note. */
export const CITATIONS_BODY: BodyLimits = { bytes: MB, depth: 20, values: 5_000 };

/**
 * The text of an article, or of all that one proposal changes. A document that fits its schema lies some 90 values deep at most;
 * one of 6,000,000 characters has about 500,000 values.
 */
export const DOCUMENT_BODY: BodyLimits = { bytes: 8 * MB, depth: 120, values: 600_000 };

/** A source of 20 MB as a JSON string, with every character escaped that often is; or the 2,000 files of a thread. */
export const IMPORT_BODY: BodyLimits = { bytes: 48 * MB, depth: 20, values: 20_000 };

/** A picture, as its bytes: nothing in it is counted. */
export const FILE_BODY: BodyLimits = { bytes: 20 * MB, depth: 0, values: 0 };
