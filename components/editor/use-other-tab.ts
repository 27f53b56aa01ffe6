"use client";

import { useEffect, useState } from "react";

/** A lock that is free comes at once; after this, ms, somebody else holds it. */
const PATIENCE = 700;

/**
 * Whether the same person has the same article open in another tab of this browser: both would write one draft. Ends
 * when the other tab is closed.
 */
export function useOtherTab(name: string): boolean {
  const [other, setOther] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const waiting = setTimeout(() => setOther(true), PATIENCE);
    const hold = () => {
      clearTimeout(waiting);
      if (!stop.signal.aborted) setOther(false);
      return new Promise<void>((release) => stop.signal.addEventListener("abort", () => release()));
    };
    // Absent where the page is not on a secure origin: then nothing is known, and nothing said.
    if (navigator.locks === undefined) clearTimeout(waiting);
    else navigator.locks.request(name, { signal: stop.signal }, hold).catch(() => {});
    return () => {
      clearTimeout(waiting);
      stop.abort();
    };
  }, [name]);
  return other;
}
