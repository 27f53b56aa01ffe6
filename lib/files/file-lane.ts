import { Lane } from "@/lib/workers/lane";

/** After so many seconds, those who found no room may try again. */
const BUSY_SECONDS = 20;
/** Two pictures of the largest take 400 MB; forty that are added at once wait a minute at most. */
const LIMITS = { atOnce: 2, waiting: 60, waitMs: 90_000 };

/** Kept here, because pages and the API are bundled apart. */
const globalLane = globalThis as typeof globalThis & { canonryPictures?: Lane };

/** Where pictures wait that are read, so that many at once do not fill the memory. */
export function pictureLane(): Lane {
  globalLane.canonryPictures ??= new Lane(LIMITS, () => ({
    kind: "unavailable",
    detail: `Too many pictures are added right now; this one was not. Try again in ${BUSY_SECONDS} seconds.`,
    retryAfterSeconds: BUSY_SECONDS,
  }));
  return globalLane.canonryPictures;
}
