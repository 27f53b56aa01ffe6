import { type Days, dayOf } from "@/lib/dates/day-count";
import { asColumn, daysOfDate } from "@/lib/dates/reach";
import { readDate } from "@/lib/dates/words/read-date";
import { daysOf } from "@/lib/document/model/moment";
import { momentIn } from "@/lib/document/model/moment-in-text";

/** Returns the days of the date that a text is, in words of English or German or as EDTF, else of the first one in it; null where it has none. */
export function daysIn(text: string): Days | null {
  const date = readDate(text, "en");
  const days = date && daysOfDate(date);
  if (days) return { first: asColumn(days.first), last: asColumn(days.last) };
  const moment = momentIn(text.trim());
  return moment && daysOf(moment);
}

/** Returns a day by its number as people and programs write it: 1940-04-03, 0044-03-15 BC. */
export function dayWords(number: number): string {
  const { year, month, day } = dayOf(number);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(Math.abs(year)).padStart(4, "0")}-${two(month)}-${two(day)}${year < 0 ? " BC" : ""}`;
}
