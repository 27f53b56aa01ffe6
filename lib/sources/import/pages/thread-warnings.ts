/** The warning of a quotation of a post that none of the pages has. */
export function quotedElsewhere(id: string): string {
  return `Post ${id} of the forum is quoted, but is on none of these pages.`;
}

/** Whether a warning is of a quotation of one of these posts (by their numbers in the forum). */
export function isQuotedElsewhere(message: string, ids: ReadonlySet<string>): boolean {
  const id = /^Post (\d+) of the forum is quoted/.exec(message)?.[1];
  return id !== undefined && ids.has(id) && message === quotedElsewhere(id);
}

/** The warning of places in a thread, as in "#21", that none of the pages has. */
export function gapBetween(from: number, to: number): string {
  const gap = from === to ? `Post #${from} of the thread is` : `Posts #${from} to #${to} of the thread are`;
  return `${gap} in none of these pages. A page may be missing.`;
}

/** Whether a warning is of a gap that so many posts may fill. */
export function isGapWithin(message: string, posts: number): boolean {
  const [, from = "", to = from] = /^Posts? #(\d+)(?: to #(\d+))? of the thread/.exec(message) ?? [];
  const isGap = from !== "" && message === gapBetween(Number(from), Number(to));
  return isGap && Number(to) - Number(from) + 1 <= posts;
}
