import type { Sharing } from "./send-page";

const MB = 1_000_000;
const DEFAULT_MB = 64;

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns how many bytes of memory kept pages may take (`PAGE_CACHE_MB`). At 0 none is kept; those who wait for one still share it. */
export function pageCacheIn({ PAGE_CACHE_MB }: Environment): number {
  const megabytes = PAGE_CACHE_MB === undefined || PAGE_CACHE_MB === "" ? DEFAULT_MB : Number(PAGE_CACHE_MB);
  if (!Number.isFinite(megabytes) || megabytes < 0)
    throw new Error(`PAGE_CACHE_MB is a number of megabytes, not "${PAGE_CACHE_MB}"`);
  return megabytes * MB;
}

/** Returns how long caches in front of the server may send a public page without asking (`SHARED_CACHE_SECONDS`, 0 unless set). */
export function sharingIn({ SHARED_CACHE_SECONDS = "0" }: Environment): Sharing {
  const seconds = Number(SHARED_CACHE_SECONDS);
  if (!Number.isSafeInteger(seconds) || seconds < 0)
    throw new Error(`SHARED_CACHE_SECONDS is a number of seconds, not "${SHARED_CACHE_SECONDS}"`);
  return { seconds };
}
