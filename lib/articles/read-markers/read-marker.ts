/** How far somebody has read an article. */
export type ReadMarker = {
  /** The newest revision that they have read, and when they did so first. */
  readonly number: number;
  readonly at: Date;
  /** What they had read before that; null: nothing. */
  readonly before: number | null;
};

/** As long as this after reading the newest revision, what had changed is still offered (ms): a page is loaded again, a link is followed late. */
const ONE_SITTING_MS = 30 * 60_000;

/** The revision since which somebody should be told what changed in an article at this head; null: there is nothing to tell. */
export function announcedSince(marker: ReadMarker | null, head: number, now: Date): number | null {
  if (marker === null) return null;
  if (marker.number < head) return marker.number;
  const fresh = now.getTime() - marker.at.getTime() < ONE_SITTING_MS;
  return fresh ? marker.before : null;
}

/** The revision to compare from when somebody asks what changed since they last read; null: they never have. */
export function comparedSince(marker: ReadMarker | null, head: number): number | null {
  if (marker === null || marker.number < head) return marker?.number ?? null;
  return marker.before ?? marker.number;
}
