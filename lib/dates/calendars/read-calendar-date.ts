import { type DatePoint, pointOf, type WorldDate } from "../date";
import { dayOf } from "../day-count";
import type { Calendar } from "./calendar";
import { readInCalendar } from "./words";

/** Returns the date that words of one of these calendars mean, the first that has it: a day, or an interval of ours; null where they are none of any. */
export function readCalendarDate(calendars: readonly Calendar[], words: string): WorldDate | null {
  for (const calendar of calendars) {
    const days = readInCalendar(calendar, words);
    if (days && days.first === days.last) return pointOfDay(days.first);
    if (days) return { kind: "interval", start: pointOfDay(days.first), end: pointOfDay(days.last) };
  }
  return null;
}

/** A day as a date; the years of dates are counted with a year 0. */
function pointOfDay(number: number): DatePoint {
  const { year, month, day } = dayOf(number);
  return pointOf(year < 0 ? year + 1 : year, month, day);
}
