import { labelsMessages } from "@/lib/language/subjects/labels";
import { said } from "@/lib/language/translator";

/** How the author answers a question: by quoting it, by quoting another part of its post, or by naming who asked. */
export const ANSWERS_BY = ["quotation", "post", "name"] as const;

export type AnswerBy = (typeof ANSWERS_BY)[number];

/** How a question of a thread stands. */
export const QUESTION_STATES = ["open", "answered", "not-a-question"] as const;

export type QuestionState = (typeof QUESTION_STATES)[number];

/** What each state means, for screens. */
export const QUESTION_STATE_LABELS: Readonly<Record<QuestionState, { readonly name: string; readonly means: string }>> =
  {
    open: said(labelsMessages, { name: "open", means: "noAnswerByTheAuthorHas" }),
    answered: said(labelsMessages, { name: "answered", means: "theAuthorRespondsToIt" }),
    "not-a-question": said(labelsMessages, { name: "noQuestion", means: "itOnlySoundsLikeOne" }),
  };

/** Why the rule takes a question for answered, in a sentence. */
export const ANSWER_LABELS: Readonly<Record<AnswerBy, string>> = said(labelsMessages, {
  quotation: "theAuthorQuotesTheQuestion",
  post: "theAuthorQuotesAnotherPartOf",
  name: "theAuthorNamesWhoAsked",
});

/** The database's name of a state. */
export type StoredState = "open" | "answered" | "notAQuestion";

/** A state for the database. */
export function toStoredState(state: QuestionState): StoredState {
  return state === "not-a-question" ? "notAQuestion" : state;
}

/** A state from the database. */
export function fromStoredState(state: StoredState): QuestionState {
  return state === "notAQuestion" ? "not-a-question" : state;
}

/** Which questions are asked for; without a state those that are questions, open or answered. */
export type QuestionFilter = {
  readonly source?: string;
  readonly state?: QuestionState | "any";
  /** Who asks. */
  readonly by?: string;
  /** Words that stand in the sentences that ask. */
  readonly q?: string;
};

/** How many questions of a world stand how. */
export type QuestionCounts = Readonly<Record<QuestionState, number>>;

/** How many of them a list has that is narrowed to this state; without one it holds what is open or answered. */
export function questionsIn(counts: QuestionCounts, state: QuestionFilter["state"]): number {
  if (state === undefined) return counts.open + counts.answered;
  return state === "any" ? QUESTION_STATES.reduce((sum, each) => sum + counts[each], 0) : counts[state];
}

/** A question of a thread as a reader is shown it. */
export type QuestionView = {
  readonly source: { readonly id: string; readonly title: string };
  /** The passage that asks; its id is the question's. */
  readonly passage: string;
  readonly post: number;
  readonly author: string;
  /** The sentences that ask, one a line. */
  readonly text: string;
  /** The whole passage. */
  readonly context: string;
  readonly state: QuestionState;
  /** What the rule finds; null where only a person calls it a question. */
  readonly byRule: "open" | "answered" | null;
  /** Where the author answers, why that is known, and how their own words begin there. */
  readonly answer: {
    readonly post: number;
    readonly by: AnswerBy | "person";
    readonly passage: string | null;
    readonly text: string;
  } | null;
  /** Posts of other readers that quote the post that asks. */
  readonly replies: readonly number[];
  /** The person's word that outweighs the rule, if there is one. */
  readonly marked: {
    readonly by: { readonly id: string; readonly name: string };
    readonly at: Date;
    readonly note: string;
  } | null;
};
