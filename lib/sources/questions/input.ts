import { z } from "zod";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";
import { QUESTION_STATES } from "./question";

/** What a person says of a passage that asks; `state: null` lets the rule's finding count again. */
export const questionMark = z
  .strictObject({
    state: z.enum(QUESTION_STATES).nullable(),
    answer: wholeNumber().optional().describe("The number of the post that answers, in the newest version"),
    note: storableText().trim().max(500, "A note may have 500 characters at most.").optional(),
  })
  .refine(({ state, answer }) => (state === "answered") === (answer !== undefined), {
    path: ["answer"],
    message: "Say which post answers it; only an answered question has one.",
  });
