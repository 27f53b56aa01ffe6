import { z } from "zod";

/** The largest number that a column of the database holds (int4). */
export const MAX_WHOLE = 2_147_483_647;

/** A whole number from outside, as JSON has it: from `least` (1 unless given) up to what the database holds. */
export function wholeNumber(least = 1): z.ZodInt {
  return z.int().min(least).max(MAX_WHOLE);
}

/** The same as an address writes it. */
export function wholeNumberInQuery(message?: string): z.ZodCoercedNumber<number | string> {
  return z.coerce.number<number | string>(message).int(message).min(1, message).max(MAX_WHOLE, message);
}
