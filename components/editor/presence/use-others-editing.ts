"use client";

import { useEffect, useState } from "react";
import { loadOthersEditing, type PersonEditingAnswer } from "@/components/api/world-api";
import type { WorkPlace } from "@/components/editor/saving/open-work";
import type { PersonEditing } from "@/lib/articles/drafts/editing";

/** How often it is asked who else is editing, ms: drafts are kept after a pause of seconds, and a minute late is early enough. */
const PERIOD_MS = 30_000;

/** Who else is editing the article, and when that was asked. */
export type OthersEditing = { readonly people: readonly PersonEditing[]; readonly at: Date };

/** Keeps asking who else is editing the article while the page is seen. What cannot be asked now stays as it was known. */
export function useOthersEditing(
  { world, article, seesEditing = false }: WorkPlace,
  first: readonly PersonEditingAnswer[],
): OthersEditing {
  const [others, setOthers] = useState<OthersEditing>(() => ({ people: peopleOf(first), at: new Date() }));
  useEffect(() => {
    if (article === null || !seesEditing) return;
    let gone = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await loadOthersEditing(world, article);
      if (answer.ok && !gone) setOthers({ people: peopleOf(answer.value.people), at: new Date() });
    };
    const timer = setInterval(() => void ask(), PERIOD_MS);
    const seen = () => void ask();
    document.addEventListener("visibilitychange", seen);
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [world, article, seesEditing]);
  return others;
}

function peopleOf(people: readonly PersonEditingAnswer[]): readonly PersonEditing[] {
  return people.map((person) => ({ ...person, lastChange: new Date(person.lastChange) }));
}
