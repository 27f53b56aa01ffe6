import { z } from "zod";

/** Whether PostgreSQL can keep the text: no NUL character and no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes("\u0000") && text.isWellFormed();
}

const NOT_STORABLE = "This holds characters that cannot be stored (NUL, or half of a character).";

/**
 * A text from outside that can be kept as it is: what cannot be is refused, never mended. Every text of an input is one of these,
 * with a `max` of its own.
 */
export function storableText(message?: string): z.ZodString {
  return z.string(message).refine(isStorable, NOT_STORABLE);
}
