import { z } from "zod";

/** What stands in it, and its size, is judged by lib/sources/decode-text.ts. */
const text = z.string();

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
