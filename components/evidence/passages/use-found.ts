"use client";

import { useEffect, useState } from "react";
import { searchPassages } from "@/components/api/world-api";
import type { Hit } from "@/lib/search/hit";

type PassageHit = Extract<Hit, { type: "passage" }>;

/** Waits this long after the last key, ms. */
const PAUSE = 200;
/** Enough to leave some when only one source's are shown. */
const ASKED = 60;

type SearchState = { readonly query: string; readonly hits: readonly PassageHit[]; readonly failed: boolean };

/** The passages that a search finds, asked while it is typed; the last ones stay until the new ones are there. */
export function useFound(world: string, query: string) {
  const [found, setFound] = useState<SearchState>({ query: "", hits: [], failed: false });
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const answer = query === "" ? null : await searchPassages(world, query, ASKED, stop.signal);
      if (stop.signal.aborted) return;
      const hits = answer?.ok ? answer.value.items.filter((hit) => hit.type === "passage") : [];
      setFound({ query, hits, failed: answer?.ok === false });
    };
    const timer = setTimeout(ask, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [world, query]);
  return { ...found, busy: found.query !== query };
}
