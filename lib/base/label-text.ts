import type { z } from "zod";
import { storableText } from "@/lib/base/storable-text";

/**
 * What no name of a person or a world has: line breaks and other control characters, with which a name writes lines of its own into a
 * mail; marks that turn the direction of all that follows on the line; and characters that are nothing on the screen. Joiners stay, as
 * Persian and emoji need them, and so do the plain direction marks.
 */
const UNSEEN =
  /[\p{Cc}\p{Zl}\p{Zp}\u00AD\u115F\u1160\u180E\u200B\u202A-\u202E\u2060-\u2069\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu;
/** Joiners and marks alone show nothing either. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A text from outside that others see on a line with other words: trimmed, and every character of it is seen. */
export function labelText(): z.ZodString {
  return storableText()
    .trim()
    .refine((text) => text.search(UNSEEN) < 0, "Take out line breaks and characters that cannot be seen.")
    .refine((text) => text === "" || SEEN.test(text), "Write at least one letter or sign that can be seen.");
}

/** The same of a name that cannot be asked for again, as a provider tells it: what cannot be seen is left out; `""` when nothing is left. */
export function seenOf(text: string): string {
  const seen = text.replace(UNSEEN, " ").replace(/\s+/g, " ").trim();
  return SEEN.test(seen) ? seen : "";
}
