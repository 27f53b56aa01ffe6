import { z } from "zod";

/** Whether PostgreSQL can keep the text: no NUL character and no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes("\u0000") && text.isWellFormed();
}

const NOT_STORABLE = "This contains characters that cannot be stored (NUL, or half of a character).";

/**
 * A text from outside that can be kept as it is: what cannot be is refused, never mended. Every text of an input is one of these,
 * with a `max` of its own.
 */
export function storableText(message?: string): z.ZodString {
  return z.string(message).refine(isStorable, NOT_STORABLE);
}

/** Deeper than any document that fits the schema: beyond it JSON is not looked at. */
const MAX_DEPTH = 200;

/** Whether every text of a JSON value, also in its keys, can be kept, and it lies no deeper than anything that we store. */
export function isStorableJson(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return isStorable(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  return Object.entries(value).every(([key, each]) => isStorable(key) && isStorableJson(each, depth + 1));
}
