import { z } from "zod";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { ROLES } from "@/lib/auth/policy";
import { storableText } from "@/lib/base/storable-text";
import { daysOf } from "@/lib/document/model/days";
import { lastDayOf, momentOf } from "@/lib/document/model/moment";

/** A slug, an id or a tag. */
const name = storableText().trim().min(1, "Choose one.").max(200);
const person = name.describe("The id of a member");
const date = storableText()
  .trim()
  .max("9999-12-31 B.C.E.".length)
  .refine((text) => momentOf(text) !== null, "Enter a year, month or day such as 1940, 1940-06, 1940-06-22 or 44 BC.");

/** Somebody who is to look after a part of the world, and which. */
export const newCaretaker = z
  .discriminatedUnion("scope", [
    z.strictObject({ scope: z.literal("tag"), person, tag: name }),
    z.strictObject({ scope: z.literal("kind"), person, kind: z.enum(ARTICLE_KINDS) }),
    z.strictObject({
      scope: z.literal("articles"),
      person,
      articles: z.array(name).min(1, "Choose at least one article.").max(100).describe("Slugs"),
    }),
    z.strictObject({ scope: z.literal("place"), person, place: name.describe("The slug of the place's article") }),
    z.strictObject({ scope: z.literal("period"), person, from: date.optional(), until: date.optional() }),
    z.strictObject({ scope: z.literal("world"), person }),
  ])
  .refine((input) => input.scope !== "period" || input.from !== undefined || input.until !== undefined, {
    path: ["from"],
    message: "Say when the period begins or ends.",
  })
  .refine((input) => input.scope !== "period" || isInOrder(input.from, input.until), {
    path: ["until"],
    message: "The period has to end after it begins.",
  });

function isInOrder(from: string | undefined, until: string | undefined): boolean {
  const [begin, end] = [from === undefined ? null : momentOf(from), until === undefined ? null : lastDayOf(until)];
  return !begin || !end || daysOf(begin).first <= daysOf(end).last;
}

/** The most that a world may ask of a vote: more voters or days, and none would ever be carried. */
export const VOTE_LIMITS = { quorum: 1000, steps: 5, days: 60, reopenDays: 3650 } as const;

const share = z.int().min(1).max(99);

/** Who decides in a world, and how it votes. */
export const canonSettingsInput = z.strictObject({
  editorsDecide: z.boolean().describe("Whether editors decide on what no caretaker looks after"),
  voters: z.enum(ROLES).describe("The least role that votes"),
  quorum: z.int().min(1, "At least one voter.").max(VOTE_LIMITS.quorum, `At most ${VOTE_LIMITS.quorum} voters.`),
  steps: z
    .array(z.strictObject({ from: z.int().min(1).max(VOTE_LIMITS.quorum), yes: share, no: share }))
    .min(1, "Say how many votes for and against carry a vote.")
    .max(VOTE_LIMITS.steps)
    .refine((steps) => steps.every(({ from }, index) => index === 0 || from > (steps[index - 1]?.from ?? 0)), {
      message: "Begin with the fewest voters; each step needs more of them.",
    }),
  days: z.int().min(1, "At least one day.").max(VOTE_LIMITS.days, `At most ${VOTE_LIMITS.days} days.`),
  reopenDays: z
    .int()
    .min(0)
    .max(VOTE_LIMITS.reopenDays, `At most ${VOTE_LIMITS.reopenDays.toLocaleString("en")} days.`),
});
