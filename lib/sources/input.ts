import { z } from "zod";
import { isStorable, storableText } from "@/lib/base/storable-text";
import type { SourceFile } from "./source-format";

/** Characters beyond which a text is not even looked at: more than decode-text takes, in any writing. */
const MAX_TEXT = 48 * 1024 * 1024;

/** What stands in it, and its size, is judged by lib/sources/import/decode-text.ts, which says in which line something is wrong. */
const text = z.string().max(MAX_TEXT);

/** Files of one source: the pages of a thread of 30,000 posts. */
const MAX_FILES = 2_000;

const file = z.strictObject({ name: storableText().trim().min(1).max(300), text });

const kind = z.enum(["thread", "reference"]);

/** What is read: one text, or files; and what it is read as, where the guess would be wrong. */
const read = {
  text: text.optional(),
  files: z
    .array(file)
    .min(1)
    .max(MAX_FILES)
    .optional()
    .describe("In place of `text`. Several only for the saved pages of one thread, in any order"),
  format: z
    .enum(["text", "xenforo", "mediawiki", "webPage", "wholePage", "markdown", "plain"])
    .optional()
    .describe("What the text is read as; recognised unless it is given. `text` is our own format of the kind"),
};

type Read = { readonly text?: string | undefined; readonly files?: readonly SourceFile[] | undefined };

/** The files that an input names; where it names none, its lone text as a file. */
export function filesOf({ text: lone, files }: Read): readonly SourceFile[] {
  return files ?? [{ name: "The text", text: lone ?? "" }];
}

const EITHER = { message: "Send either `text` or `files`.", path: ["text"] };

function hasOne(input: Read): boolean {
  return (input.text === undefined) !== (input.files === undefined);
}

/** A text that somebody thinks of importing. */
export const sourceToPreview = z.strictObject({ kind, ...read }).refine(hasOne, EITHER);

/** A new source as text. */
export const newSource = z
  .strictObject({
    kind,
    ...read,
    title: storableText().trim().min(1).max(200).optional(),
    url: z
      .url({ protocol: /^https?$/, message: "Enter an address that begins with https:// or http://." })
      .max(2_000, "An address may have at most 2,000 characters.")
      .refine(isStorable, "This address contains characters that cannot be stored.")
      .optional(),
  })
  .refine(hasOne, EITHER);

/** A newer text of a source. */
export const newVersion = z.strictObject(read).refine(hasOne, EITHER);
