import { z } from "zod";
import { articleKind } from "@/lib/articles/input";
import { filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { statementsSchema } from "@/lib/document/model/statement";
import { CONTRADICTION_KINDS } from "./assertion";
import { CONTRADICTION_STATES } from "./contradiction";

/** Which contradictions are asked for, by their page and the API; all that is given must hold. */
export const contradictionFilters = z.strictObject({
  kind: z.enum(CONTRADICTION_KINDS).optional(),
  state: z
    .enum([...CONTRADICTION_STATES, "all"])
    .default("open")
    .describe("Open ones are those that nobody marked, and those marked before a text changed"),
  canon: z.literal("only").optional().describe("Only where both texts are canon"),
  article: filterText
    .optional()
    .describe("The slug of an article that it is about, or in which one of its texts stands"),
});

/** What somebody says of a contradiction. */
export const newContradictionMark = z
  .strictObject({
    intended: z.boolean().describe("false: it is open after all"),
    reason: storableText().trim().max(1_000, "A reason may have at most 1,000 characters."),
  })
  .refine(({ intended, reason }) => !intended || reason !== "", {
    path: ["reason"],
    message: "Say why it is intended: otherwise somebody will mend it.",
  });

const idInput = storableText().min(1).max(64);

/** What an article is about to state: its claims with statements and the rows of its fact box. */
export const statedDraft = z.strictObject({
  article: filterText.optional().describe("The slug of the article; absent: it does not exist yet"),
  kind: articleKind,
  claims: z
    .array(z.strictObject({ id: idInput, text: storableText().max(5_000), statements: statementsSchema }))
    .max(2_000),
  facts: z
    .array(
      z.strictObject({
        block: idInput,
        field: storableText().max(200),
        text: storableText().max(300),
        targets: z.array(storableText().max(200)).max(50),
      }),
    )
    .max(200),
});
