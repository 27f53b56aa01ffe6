import type { Days } from "@/lib/dates/day-count";

/** A date with a time of day, as EDTF writes it: 1940-04-03T14:30. */
const TIME = /^-?\d{4,}-\d\d-\d\dT(\d\d):(\d\d)/;
const HOUR = 1 / 24;

/** The days of a date for the scale: one that tells a time of day is an hour long and stands within its day; any other stays as it is. */
export function hoursOf<When extends Days & { readonly date: string }>(when: When): When {
  const [, hours, minutes] = TIME.exec(when.date) ?? [];
  if (hours === undefined || when.last !== when.first) return when;
  const first = when.first + (Number(hours) + Number(minutes) / 60) * HOUR;
  // Days are whole, so that the last one is counted too.
  return { ...when, first, last: first + HOUR - 1 };
}
