"use client";

import { useState } from "react";
import type { Answer, ApiFailure } from "@/components/api/api-client";
import {
  type ArticleAddress,
  type DecisionInput,
  dropDecision,
  loadSourcing,
  proposeDecisions,
  putDecision,
  saveDecisions,
} from "@/components/api/sourcing-api";
import { newId } from "@/lib/base/ids";
import { type Result, success } from "@/lib/base/result";
import type { SourcingSession } from "@/lib/evidence/sourcing/read";
import type { SentenceDecision, SourcingSentence } from "@/lib/evidence/sourcing/sourcing";
import { sourcingMessages } from "@/lib/language/subjects/sourcing";
import { said } from "@/lib/language/translator";

/** What became of a sourcing session that was saved or proposed. */
export type Outcome =
  | { readonly kind: "saved"; readonly revision: number }
  | { readonly kind: "proposed"; readonly number: number };

/** A sourcing session as the screen uses it. */
export type SourcingWork = {
  readonly session: SourcingSession;
  readonly index: number;
  readonly busy: boolean;
  readonly failure: ApiFailure | null;
  readonly outcome: Outcome | null;
  /** What was done last, for who hears the page. */
  readonly announcement: string;
  readonly go: (index: number) => void;
  /** Keeps a decision about the current sentence, shown as `step`, and goes on to the next without one. */
  readonly decide: (input: DecisionInput, decision: SentenceDecision) => void;
  readonly dropDecision: (key: string) => void;
  readonly save: (summary: string) => void;
  readonly propose: (title: string) => void;
};

const DECISION_ANNOUNCEMENTS = said(sourcingMessages, {
  skip: "skipped",
  invention: "markedAsInvented",
  link: "linked",
});

/** Goes through the sentences of an article that have no source. Every decision is on the server before the sourcing session goes on. */
export function useSourcing(place: ArticleAddress, first: SourcingSession): SourcingWork {
  const t = sourcingMessages();
  const [session, setSession] = useState(first);
  const [index, setIndex] = useState(() => nextOpen(first.sentences, -1) ?? 0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const [attempt, setAttempt] = useState(newId);

  function go(to: number): void {
    setIndex(Math.max(0, Math.min(session.sentences.length - 1, to)));
    setFailure(null);
  }

  async function reload(): Promise<void> {
    const now = await loadSourcing(place);
    if (!now.ok) return setFailure(now.failure);
    setSession(now.value);
    setIndex(nextOpen(now.value.sentences, -1) ?? 0);
  }

  /** One call at a time: a key that is held down must not decide about sentences that nobody has read. */
  async function during(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    await work();
    setBusy(false);
  }

  function noted(key: string, decision: SentenceDecision | null): readonly SourcingSentence[] {
    const sentences = session.sentences.map((each) => (each.key === key ? { ...each, decision } : each));
    setSession({ ...session, sentences, left: session.left.filter((each) => each.key !== key) });
    return sentences;
  }

  async function decide(input: DecisionInput, decision: SentenceDecision): Promise<void> {
    const sentence = session.sentences[index];
    if (!sentence) return;
    const answer = await putDecision(place, sentence.key, input);
    if (!answer.ok) return setFailure(answer.failure);
    setOutcome(null);
    setAttempt(newId());
    setAnnouncement(`${DECISION_ANNOUNCEMENTS[input.kind]}: ${sentence.text}`);
    setIndex(nextOpen(noted(sentence.key, decision), index) ?? index);
  }

  async function withdrawDecision(key: string): Promise<void> {
    const answer = await dropDecision(place, key);
    if (!answer.ok && answer.failure.kind !== "notFound") return setFailure(answer.failure);
    const at = noted(key, null).findIndex((each) => each.key === key);
    setAttempt(newId());
    setAnnouncement(t("undone"));
    if (at >= 0) setIndex(at);
  }

  /** What could not be brought in comes back with the sourcing session. */
  async function end(answer: Result<Outcome, ApiFailure>): Promise<void> {
    if (!answer.ok) return setFailure(answer.failure);
    setOutcome(answer.value);
    setAttempt(newId());
    await reload();
  }

  return {
    session,
    index,
    busy,
    failure,
    outcome,
    announcement,
    go,
    decide: (input, decision) => void during(() => decide(input, decision)),
    dropDecision: (key) => void during(() => withdrawDecision(key)),
    save: (summary) => void during(async () => end(await saved(place, summary, attempt))),
    propose: (title) => void during(async () => end(await proposed(place, title, attempt))),
  };
}

async function saved(place: ArticleAddress, summary: string, attempt: string): Answer<Outcome> {
  const answer = await saveDecisions(place, summary, attempt);
  return answer.ok ? success({ kind: "saved", revision: answer.value.revision }) : answer;
}

async function proposed(place: ArticleAddress, title: string, attempt: string): Answer<Outcome> {
  const answer = await proposeDecisions(place, title, attempt);
  return answer.ok ? success({ kind: "proposed", number: answer.value.number }) : answer;
}

/** The next sentence without a decision after one, going round to the beginning; undefined where all are decided. */
function nextOpen(sentences: readonly SourcingSentence[], after: number): number | undefined {
  const open = sentences.flatMap(({ decision }, index) => (decision === null ? [index] : []));
  return open.find((index) => index > after) ?? open[0];
}
