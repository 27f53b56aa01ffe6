import { z } from "zod";

/** The text of a source may have 20 MB; the decoder says so with its own words, this only stops absurd requests early. */
const MAX_TEXT = 21 * 1024 * 1024;

const text = z.string().max(MAX_TEXT, "A source may have 20 MB at most. Split the thread and import its parts.");

const kind = z.enum(["thread", "reference"]);

/** A text that somebody thinks of importing. */
export const sourceToPreview = z.strictObject({ kind, text });

/** A new source as text. */
export const newSource = z.strictObject({
  kind,
  text,
  title: z.string().trim().min(1).max(200).optional(),
  url: z.url({ protocol: /^https?$/, message: "Write an address that begins with https:// or http://." }).optional(),
});

/** A newer text of a source. */
export const newVersion = z.strictObject({ text });
