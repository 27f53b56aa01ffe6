import { z } from "zod";
import { filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";
import { QUESTION_STATES } from "./question";

/** What a person says of a passage that asks; `state: null` lets the rule's finding count again. */
export const questionMark = z
  .strictObject({
    state: z.enum(QUESTION_STATES).nullable(),
    answer: wholeNumber().optional().describe("The number of the post that answers, in the newest version"),
    note: storableText().trim().max(500, "A note may have at most 500 characters.").optional(),
  })
  .refine(({ state, answer }) => (state === "answered") === (answer !== undefined), {
    path: ["answer"],
    message: "Say which post answers it; only an answered question has one.",
  });

/** What the list of readers' questions is asked for, by its page and by the API; without a `state` it holds what is open or answered. */
export const questionFilters = z.strictObject({
  source: filterText.optional().describe("The id of the thread"),
  state: z.enum([...QUESTION_STATES, "any"]).optional(),
  by: filterText.optional().describe("The name of who asks"),
  q: filterText.min(1).optional().describe("Words of the question"),
});
