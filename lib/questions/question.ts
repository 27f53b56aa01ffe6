/** How the author answers a question: by quoting it, by quoting another part of its post, or by naming who asked. */
export const ANSWERS_BY = ["quotation", "post", "name"] as const;

/** One of ANSWERS_BY. */
export type AnswerBy = (typeof ANSWERS_BY)[number];

/** How a question of a thread stands. */
export const QUESTION_STATES = ["open", "answered", "not-a-question"] as const;

/** One of QUESTION_STATES. */
export type QuestionState = (typeof QUESTION_STATES)[number];

/** What each state means, for screens. */
export const QUESTION_WORDS: Readonly<Record<QuestionState, { readonly name: string; readonly means: string }>> = {
  open: { name: "Open", means: "Nobody has found an answer of the author's." },
  answered: { name: "Answered", means: "The author says something to it." },
  "not-a-question": { name: "No question", means: "It only sounds like one." },
};

/** Why the rule takes a question for answered, in a sentence. */
export const ANSWER_WORDS: Readonly<Record<AnswerBy, string>> = {
  quotation: "The author quotes the question.",
  post: "The author quotes another part of the post that asks.",
  name: "The author names who asked.",
};

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
