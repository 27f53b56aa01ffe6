/**
 * Characters of plain text from which on an article can lose "most of it": below, half of it is a sentence that somebody
 * rewrites, and being asked about that teaches people to confirm without reading.
 */
const LEAST_SIZE = 200;

/** Whether a text of `before` characters that has `after` now lost more than half of itself. */
export function removesMost(before: number, after: number): boolean {
  return before >= LEAST_SIZE && after * 2 < before;
}

/** The question before such a save, for people and for clients of the API. */
export function largeRemovalMessage(before: number, after: number): string {
  const [had, keeps] = [before, after].map((count) => count.toLocaleString("en-GB"));
  return `This removes more than half of the article: ${keeps} of ${had} characters are left.`;
}
