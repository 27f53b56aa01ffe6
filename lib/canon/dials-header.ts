/** Set by bin/server/mind-dials.ts alone: the address, encoded, of a page that is asked for with dials. */
export const DIALS_HEADER = "x-canonry-dials";
