/** How far somebody has read an article. */
export type Reading = {
  /** The newest revision that he has read, and when he did so first. */
  readonly number: number;
  readonly at: Date;
  /** What he had read before that; null: nothing. */
  readonly before: number | null;
};

/** As long as this after reading the newest revision, what had changed is still offered (ms): a page is loaded again, a link is followed late. */
const ONE_SITTING_MS = 30 * 60_000;

/** The revision since which somebody should be told what changed in an article at this head; null: there is nothing to tell. */
export function toldSince(reading: Reading | null, head: number, now: Date): number | null {
  if (reading === null) return null;
  if (reading.number < head) return reading.number;
  const fresh = now.getTime() - reading.at.getTime() < ONE_SITTING_MS;
  return fresh ? reading.before : null;
}

/** The revision to compare from when somebody asks what changed since he last read; null: he never has. */
export function comparedSince(reading: Reading | null, head: number): number | null {
  if (reading === null || reading.number < head) return reading?.number ?? null;
  return reading.before ?? reading.number;
}
