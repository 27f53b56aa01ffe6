import { z } from "zod";

/** Longer than any time with an offset and fractions of a second. */
const MAX_LENGTH = 40;
/** The years that JavaScript, JSON and PostgreSQL write in the same way: with four digits. */
const YEARS = { first: 1000, last: 9999 };

const OUT_OF_RANGE = "Give a year between 1000 and 9999.";

/** Whether a time can be stored and told as it is: it lies in a year of four digits. */
export function isStorableTime(time: Date): boolean {
  const year = time.getUTCFullYear();
  return year >= YEARS.first && year <= YEARS.last;
}

/** A time from outside: ISO 8601 with a zone, in a year of four digits. */
export function timeInput(message?: string): z.ZodISODateTime {
  return z.iso
    .datetime({ offset: true, ...(message === undefined ? {} : { error: message }) })
    .max(MAX_LENGTH)
    .refine((text) => isStorableTime(new Date(text)), OUT_OF_RANGE);
}

/** A day from outside, such as 2026-03-01. */
export const dayInput = z.iso
  .date()
  .max("2026-03-01".length)
  .refine((day) => isStorableTime(new Date(day)), OUT_OF_RANGE);
