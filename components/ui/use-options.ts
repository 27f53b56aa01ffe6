"use client";

import { useEffect, useState } from "react";
import type { Option } from "./option";

/** Asks for the options that match a query; rejects or answers late without harm, since `signal` says when to give up. */
export type LoadOptions = (query: string, signal: AbortSignal) => Promise<readonly Option[]>;

type OptionsState = { query: string; options: readonly Option[]; failed: boolean };

/** Waits this long after the last key, ms: short enough to feel immediate, long enough not to ask at every letter. */
const PAUSE = 180;

/** The options for what is typed: loaded while `active`, the last ones kept on show until the new ones are there. */
export function useOptions(load: LoadOptions | undefined, query: string, active: boolean) {
  const [found, setFound] = useState<OptionsState | null>(null);
  useEffect(() => {
    if (load === undefined || !active) return;
    const stop = new AbortController();
    const ask = async () => {
      try {
        const options = await load(query, stop.signal);
        if (!stop.signal.aborted) setFound({ query, options, failed: false });
      } catch {
        if (!stop.signal.aborted) setFound({ query, options: [], failed: true });
      }
    };
    const timer = setTimeout(ask, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [load, query, active]);
  return {
    options: found?.options ?? [],
    busy: load !== undefined && active && found?.query !== query,
    failed: found?.failed === true && found.query === query,
  };
}
