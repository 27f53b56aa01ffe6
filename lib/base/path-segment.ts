import { isStorable } from "./storable-text";
import { MAX_WHOLE } from "./whole-number";

/**
 * What a segment of a page's path says (`[world]`, `[article]`): decoded once, since Next hands it to pages encoded. Null where nothing of
 * that name could be in the database. Route handlers get their segments decoded: `textOfSegment` is not for them.
 */
export function textOfSegment(segment: string): string | null {
  try {
    const text = decodeURIComponent(segment);
    return isStorable(text) ? text : null;
  } catch {
    return null;
  }
}

/** The number that a segment names, from 1; null for what is none, and for more than a column holds. */
export function numberOfSegment(segment: string): number | null {
  const number = /^[1-9]\d{0,9}$/.test(segment) ? Number(segment) : Number.NaN;
  return number <= MAX_WHOLE ? number : null;
}
