import { pointOf } from "@/lib/dates/date";
import { type Days, dayOf } from "@/lib/dates/day-count";
import { writeDate } from "@/lib/dates/words/write-date";
import { currentLanguage } from "@/lib/language/current-language";
import { OPEN_END } from "@/lib/map/map";

/** Returns a day by its number, in the words of the reader's language: 3 April 1940, 15. März 44 v. Chr. */
export function dayLabel(number: number): string {
  const { year, month, day } = dayOf(number);
  return writeDate(pointOf(year < 0 ? year + 1 : year, month, day), currentLanguage());
}

/** Returns a stretch of days: one, from one to another, or from one on. */
export function daysLabel({ first, last }: Days): string {
  if (last === OPEN_END) return `from ${dayLabel(first)} on`;
  return first === last ? dayLabel(first) : `${dayLabel(first)} – ${dayLabel(last)}`;
}
