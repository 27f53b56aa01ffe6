"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import type { Result } from "@/lib/base/result";
import type { Aspect } from "@/lib/proposals/accepted-content";

/** What can be done about a proposal; each returns the refusal, or null. */
export type ProposalActions = {
  readonly step: (input: object) => Promise<Refusal | null>;
  readonly merge: (input: { round: number; accepts: readonly Aspect[] }) => Promise<Refusal | null>;
  readonly rebase: () => Promise<Result<{ conflicts: number }, Refusal>>;
};

/** A review, as the parts of its panel use it. */
export type Review = ReturnType<typeof useReview>;

/** The steps that are done at once; `busy` names the one that runs. */
export function useReview(actions: ProposalActions, round: number, rebaseHref: string) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState("");

  async function run(name: string, action: () => Promise<Refusal | null>): Promise<void> {
    setBusy(name);
    const answer = await attempted(action);
    setBusy("");
    setRefusal(answer);
  }

  async function rebase(): Promise<Refusal | null> {
    const answer = await actions.rebase();
    if (answer.ok && answer.value.conflicts > 0) window.location.assign(rebaseHref);
    return answer.ok ? null : answer.failure;
  }

  return {
    refusal,
    busy,
    step: (event: string, more: object = {}) => void run(event, () => actions.step({ event, round, ...more })),
    merge: (accepts: readonly Aspect[]) => void run("merge", () => actions.merge({ round, accepts })),
    rebase: () => void run("rebase", rebase),
  };
}
