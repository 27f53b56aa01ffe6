/** Which text is left after a merge: that of the article it goes into, that of the one that goes, or both. */
export const MERGED_TEXTS = ["into", "from", "both"] as const;

export type MergedText = (typeof MERGED_TEXTS)[number];
