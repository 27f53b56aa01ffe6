import type { SourcingSentence } from "@/lib/evidence/sourcing/sourcing";
import type { SourcingAction } from "./sourcing-keys";
import type { Choice } from "./use-choice";
import type { SourcingWork } from "./use-sourcing";

/** What each key and button does. */
export type SentenceActions = Readonly<Record<SourcingAction, () => void>>;

/** Returns what can be done about the sentence that is shown: decide about it, choose a passage for it, go to another. */
export function sentenceActions(work: SourcingWork, sentence: SourcingSentence, choice: Choice): SentenceActions {
  return {
    link: () => {
      const made = choice.made();
      if (made) work.decide(made.input, made.decision);
    },
    skip: () => work.decide({ kind: "skip" }, { kind: "skip" }),
    invention: () => work.decide({ kind: "invention" }, { kind: "invention" }),
    drop: () => {
      if (sentence.decision) work.dropDecision(sentence.key);
    },
    words: choice.adjust,
    down: () => choice.move(1),
    up: () => choice.move(-1),
    next: () => work.go(work.index + 1),
    previous: () => work.go(work.index - 1),
  };
}
