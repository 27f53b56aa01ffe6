"use client";

import { useEffect, useState } from "react";
import { callApi } from "@/components/api/api-client";
import type { Hit } from "@/lib/search/hit";

/** Waits this long after the last key, ms: an answer takes a few, and each asks for one. */
const PAUSE = 100;
/** Hits that the palette shows. */
const SHOWN = 8;

type State = { readonly query: string; readonly hits: readonly Hit[]; readonly failed: boolean };

/** What a world's search finds for what is typed; the last hits stay until the new ones are there. */
export function useHits(world: string, query: string) {
  const [state, setState] = useState<State>({ query: "", hits: [], failed: false });
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const answer = query === "" ? null : await askFor(world, query, stop.signal);
      if (!stop.signal.aborted)
        setState({ query, hits: answer?.ok ? answer.value.items : [], failed: answer?.ok === false });
    };
    const timer = setTimeout(ask, query === "" ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [world, query]);
  return { ...state, busy: state.query !== query };
}

function askFor(world: string, query: string, signal: AbortSignal) {
  return callApi("get", "/worlds/{world}/search", { params: { world }, query: { q: query, limit: SHOWN }, signal });
}
