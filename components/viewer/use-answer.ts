"use client";

import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { Question, Sent } from "./question";
import { type Answered, ViewerAnswers } from "./viewer-answers";

const answers = new ViewerAnswers(async (about) => {
  const query = new URLSearchParams(about.map((each) => ["about", each]));
  const response = await fetch(`/api/viewer?${query}`, { cache: "no-store" });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return (await response.json()) as Answered;
});

if (typeof window !== "undefined") {
  window.addEventListener("online", () => answers.askAgain());
  // Back from the browser's own memory of pages: others may have signed in or out, and much have happened.
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    answers.forgetViewer();
    answers.askAgain();
  });
}

/** Asks about who reads. Returns the newest answer; undefined until the first one is there, also on the server. */
export function useAnswer<Answer>(question: Question<Answer>): Sent<Answer> | undefined {
  const { about } = question;
  const listen = useCallback((listener: () => void) => answers.listen(about, listener), [about]);
  const answer = useSyncExternalStore(
    listen,
    () => answers.answerTo(about),
    () => undefined,
  );
  useEffect(() => answers.ask(question.about), [question]);
  return answer as Sent<Answer> | undefined;
}
