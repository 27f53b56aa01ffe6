"use client";

import { useEffect, useState } from "react";
import { suggestPassages } from "@/components/api/world-api";
import type { Suggestion } from "@/lib/evidence/suggestions/suggestion";

/** What was suggested for a text, or why nothing was. */
export type Suggestions = {
  readonly suggestions: readonly Suggestion[];
  readonly busy: boolean;
  readonly failed: boolean;
};

type Answered = { readonly asked: string; readonly suggestions: readonly Suggestion[]; readonly failed: boolean };

/** The passages suggested for a text; asked when the text changes. Nothing is asked for an empty one. */
export function useSuggestions(world: string, text: string, limit: number): Suggestions {
  const [answered, setAnswered] = useState<Answered>({ asked: "", suggestions: [], failed: false });
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const answer = text === "" ? null : await suggestPassages(world, text, limit, stop.signal);
      if (stop.signal.aborted) return;
      setAnswered({ asked: text, suggestions: answer?.ok ? answer.value.items : [], failed: answer?.ok === false });
    };
    void ask();
    return () => stop.abort();
  }, [world, text, limit]);
  const busy = answered.asked !== text;
  return { suggestions: busy ? [] : answered.suggestions, busy, failed: !busy && answered.failed };
}
