import { z } from "zod";
import { filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";
import { DISCUSSION_SUBJECTS, MAX_COMMENT, MAX_QUOTE, MAX_TITLE } from "./discussion";

const MAX_ID = 200;
const text = storableText("Write the comment.")
  .trim()
  .min(1, "Write the comment.")
  .max(
    MAX_COMMENT,
    `A comment may have at most ${MAX_COMMENT.toLocaleString("en")} characters. Say the rest in a second one.`,
  )
  .describe("Plain text; lines that begin with > are a quotation, @Name or @[id] mentions a member");

const title = storableText().trim().max(MAX_TITLE, `A title may have at most ${MAX_TITLE} characters.`).default("");
const article = storableText().min(1).max(MAX_ID).describe("The slug of an article");

/** What a new discussion is about, and its first comment. */
export const newDiscussion = z.discriminatedUnion("subject", [
  z.strictObject({ subject: z.literal("article"), article, title, text }),
  z.strictObject({
    subject: z.literal("text"),
    article,
    revision: wholeNumber()
      .optional()
      .describe("The revision in which the words were selected; the newest unless given"),
    block: storableText().min(1).max(MAX_ID).describe("The id of the block in which they stand"),
    start: z.int().min(0).max(1_000_000).optional().describe("Where they begin in its plain text (UTF-16)"),
    quote: storableText()
      .min(1, "Select the words that you want to discuss.")
      .max(MAX_QUOTE, `Select at most ${MAX_QUOTE.toLocaleString("en")} characters.`),
    title,
    text,
  }),
  z.strictObject({ subject: z.literal("claim"), claim: storableText().min(1).max(MAX_ID), title, text }),
  z.strictObject({ subject: z.literal("revision"), article, revision: wholeNumber(), title, text }),
  z.strictObject({ subject: z.literal("passage"), passage: storableText().min(1).max(MAX_ID), title, text }),
]);

/** Another comment in a discussion; `replyTo`: the id of the one that it answers. */
export const newComment = z.strictObject({ text, replyTo: storableText().min(1).max(MAX_ID).optional() });

/** A comment in other words. */
export const editedComment = z.strictObject({ text });

/** Whether a discussion is settled. */
export const resolution = z.strictObject({ resolved: z.boolean() });

/** Which discussions of a world are asked for, by its page and by the API; all that is given must hold. */
export const discussionFilters = z.strictObject({
  state: z.enum(["open", "resolved"]).optional(),
  subject: z.enum(DISCUSSION_SUBJECTS).optional(),
  article: filterText.optional().describe("The slug of an article"),
  claim: filterText.optional().describe("The id of a claim"),
  passage: filterText.optional().describe("The id of a passage"),
  revision: z.coerce
    .number<string | number>()
    .int()
    .min(1)
    .max(1_000_000_000)
    .optional()
    .describe("Of changes: the revision"),
  who: z.enum(["mine", "mentions"]).optional().describe("Those in which the asker said something, or is mentioned"),
});
