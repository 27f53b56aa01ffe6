/** What a comparison with the newest revision can begin at besides a number: what the viewer last read, what was last approved. */
export const COMPARED_SINCE = ["read", "approved"] as const;

export type ComparedSince = (typeof COMPARED_SINCE)[number];
