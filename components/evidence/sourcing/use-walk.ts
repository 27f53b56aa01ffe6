"use client";

import { useState } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import {
  type Decision,
  dropDecision,
  loadWalk,
  proposeWalk,
  putDecision,
  saveWalk,
  type WalkPlace,
} from "@/components/api/ground-api";
import type { Answer } from "@/components/api/world-api";
import { newId } from "@/lib/base/ids";
import { type Result, success } from "@/lib/base/result";
import type { GroundStep, WalkSentence } from "@/lib/evidence/sourcing/ground";
import type { Walk } from "@/lib/evidence/sourcing/read";

/** What became of a walk that was saved or proposed. */
export type Outcome =
  | { readonly kind: "saved"; readonly revision: number }
  | { readonly kind: "proposed"; readonly number: number };

/** A walk as the screen uses it. */
export type WalkWork = {
  readonly walk: Walk;
  readonly index: number;
  readonly busy: boolean;
  readonly failure: ApiFailure | null;
  readonly outcome: Outcome | null;
  /** What was done last, for who hears the page. */
  readonly told: string;
  readonly go: (index: number) => void;
  /** Keeps a decision about the current sentence, shown as `step`, and goes on to the next without one. */
  readonly decide: (decision: Decision, step: GroundStep) => void;
  readonly takeBack: (key: string) => void;
  readonly save: (summary: string) => void;
  readonly propose: (title: string) => void;
};

const TOLD = { skip: "Skipped", invention: "Called own invention", link: "Linked" } as const;

/** Walks through the sentences of an article that have no source. Every decision is on the server before the walk goes on. */
export function useWalk(place: WalkPlace, first: Walk): WalkWork {
  const [walk, setWalk] = useState(first);
  const [index, setIndex] = useState(() => nextOpen(first.sentences, -1) ?? 0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [told, setTold] = useState("");
  const [attempt, setAttempt] = useState(newId);

  function go(to: number): void {
    setIndex(Math.max(0, Math.min(walk.sentences.length - 1, to)));
    setFailure(null);
  }

  async function reload(): Promise<void> {
    const now = await loadWalk(place);
    if (!now.ok) return setFailure(now.failure);
    setWalk(now.value);
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

  function noted(key: string, step: GroundStep | null): readonly WalkSentence[] {
    const sentences = walk.sentences.map((each) => (each.key === key ? { ...each, step } : each));
    setWalk({ ...walk, sentences, left: walk.left.filter((each) => each.key !== key) });
    return sentences;
  }

  async function decide(decision: Decision, step: GroundStep): Promise<void> {
    const sentence = walk.sentences[index];
    if (!sentence) return;
    const answer = await putDecision(place, sentence.key, decision);
    if (!answer.ok) return setFailure(answer.failure);
    setOutcome(null);
    setAttempt(newId());
    setTold(`${TOLD[decision.kind]}: ${sentence.text}`);
    setIndex(nextOpen(noted(sentence.key, step), index) ?? index);
  }

  async function takeBack(key: string): Promise<void> {
    const answer = await dropDecision(place, key);
    if (!answer.ok && answer.failure.kind !== "notFound") return setFailure(answer.failure);
    const at = noted(key, null).findIndex((each) => each.key === key);
    setAttempt(newId());
    setTold("Taken back");
    if (at >= 0) setIndex(at);
  }

  /** What could not be brought in comes back with the walk. */
  async function end(answer: Result<Outcome, ApiFailure>): Promise<void> {
    if (!answer.ok) return setFailure(answer.failure);
    setOutcome(answer.value);
    setAttempt(newId());
    await reload();
  }

  return {
    ...{ walk, index, busy, failure, outcome, told, go },
    decide: (decision, step) => void during(() => decide(decision, step)),
    takeBack: (key) => void during(() => takeBack(key)),
    save: (summary) => void during(async () => end(await saved(place, summary, attempt))),
    propose: (title) => void during(async () => end(await proposed(place, title, attempt))),
  };
}

async function saved(place: WalkPlace, summary: string, attempt: string): Answer<Outcome> {
  const answer = await saveWalk(place, summary, attempt);
  return answer.ok ? success({ kind: "saved", revision: answer.value.revision }) : answer;
}

async function proposed(place: WalkPlace, title: string, attempt: string): Answer<Outcome> {
  const answer = await proposeWalk(place, title, attempt);
  return answer.ok ? success({ kind: "proposed", number: answer.value.number }) : answer;
}

/** The next sentence without a decision after one, going round to the beginning; undefined where all are decided. */
function nextOpen(sentences: readonly WalkSentence[], after: number): number | undefined {
  const open = sentences.flatMap(({ step }, index) => (step === null ? [index] : []));
  return open.find((index) => index > after) ?? open[0];
}
