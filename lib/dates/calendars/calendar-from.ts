import { daysOfDate } from "../reach";
import { readDate } from "../words/read-date";
import type { Calendar } from "./calendar";

/** A calendar as it is written down: the first day of its year 1 in words or as EDTF. */
export type WrittenCalendar = Omit<Calendar, "firstDay"> & { readonly begins: string };

/** What a written calendar is, by the count of days; one whose beginning cannot be read begins with ours. */
export function calendarFrom({ begins, ...calendar }: WrittenCalendar): Calendar {
  return { ...calendar, firstDay: firstDayIn(begins) ?? 1 };
}

/** The number of the day that words name, in English, German or EDTF; null where they name none, or more than one. */
export function firstDayIn(text: string): number | null {
  const date = readDate(text, "en");
  const days = date && daysOfDate(date);
  return days && days.first === days.last ? days.first : null;
}
