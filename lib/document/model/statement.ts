import { z } from "zod";
import { isStorable } from "@/lib/base/storable-text";

/** Statements that one claim may carry. */
export const MAX_STATEMENTS = 6;

/** What of an event, a person or a unit a date is. A unit is born when it is formed, and dies when it is disbanded. */
export const DATED = ["happened", "began", "ended", "born", "died"] as const;

/** How somebody travels; how fast that can be is said by `lib/canon/contradictions/speed.ts`. */
export const MEANS = ["foot", "horse", "road", "rail", "ship", "air"] as const;

const words = z.string().trim().min(1).max(120).refine(isStorable, "contains characters that cannot be stored");
/** The slug of an article: slugs lead to their article for ever (decision 056). */
const slug = z.string().min(1).max(200).refine(isStorable, "contains characters that cannot be stored");
/** null: the article that the claim stands in. */
const subject = slug.nullable();

/** One typed statement of a claim, as its mark keeps it. Dates and numbers are kept as they are written. */
export const statementSchema = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("date"), subject, of: z.enum(DATED), when: words }),
    z.strictObject({ type: z.literal("count"), subject, of: words, number: words, when: words.nullable() }),
    z.strictObject({
      type: z.literal("place"),
      subject,
      place: slug,
      from: words.nullable(),
      /** Given: it was there throughout; else at some time in `from`. */
      until: words.nullable(),
      by: z.enum(MEANS).nullable(),
    }),
    z.strictObject({
      type: z.literal("office"),
      subject,
      office: words,
      from: words.nullable(),
      until: words.nullable(),
    }),
    z.strictObject({ type: z.literal("participant"), subject, who: slug }),
    z.strictObject({ type: z.literal("cause"), subject, cause: slug }),
  ])
  .readonly();

/** The statements of one claim. */
export const statementsSchema = z.array(statementSchema).min(1).max(MAX_STATEMENTS).readonly();

/**
 * What a claim says in a form that can be checked: `date` of its subject; `count` of something of it; `place` where it was; `office` that it held;
 * `participant`: who took part in it; `cause`: what led to it.
 */
export type Statement = z.infer<typeof statementSchema>;

export type DatedAs = (typeof DATED)[number];
export type Means = (typeof MEANS)[number];
