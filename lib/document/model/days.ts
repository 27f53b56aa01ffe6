import { daysIn, type Moment } from "./moment";

/** A stretch of whole days by their numbers, the first and the last included. */
export type Days = { readonly first: number; readonly last: number };

/** A day of the Gregorian calendar, reckoned back before its beginning; there is no year 0, the year before 1 is -1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_IN_400_YEARS = 146_097;
const SEASON = /spring|summer|autumn|fall|winter/iu;
const DECADE = /\d0['’]?s(?!\p{L})/iu;

/**
 * Returns the number of a day: 1 is 1 January of the year 1, the day before it 0, those before are negative (Rata Die). By the algorithm
 * `days_from_civil` of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  // Years begin in March, so that the leap day is their last.
  const counted = (year < 0 ? year + 1 : year) - (month <= 2 ? 1 : 0);
  const era = Math.floor(counted / 400);
  const yearOfEra = counted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - 305;
}

/** The day that has this number; the other way round than `dayNumber`, from the same source (`civil_from_days`). */
export function dayOf(number: number): CalendarDay {
  const shifted = number + 305;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const counted = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: counted <= 0 ? counted - 1 : counted, month, day };
}

/** The days that a moment covers: all of its month, season, year or decade where it is no more exact. */
export function daysOf({ year, month, day, words }: Moment): Days {
  if (month === null) {
    const last = DECADE.test(words) ? yearsLater(year, 9) : year;
    return { first: dayNumber({ year, month: 1, day: 1 }), last: dayNumber({ year: last, month: 12, day: 31 }) };
  }
  if (day !== null) {
    const number = dayNumber({ year, month, day });
    return { first: number, last: number };
  }
  const end = SEASON.test(words) ? twoMonthsLater(year, month) : { year, month };
  return { first: dayNumber({ year, month, day: 1 }), last: dayNumber({ ...end, day: daysIn(end.year, end.month) }) };
}

function twoMonthsLater(year: number, month: number): { readonly year: number; readonly month: number } {
  return month + 2 > 12 ? { year: yearsLater(year, 1), month: month - 10 } : { year, month: month + 2 };
}

function yearsLater(year: number, years: number): number {
  const later = year + years;
  return year < 0 && later >= 0 ? later + 1 : later;
}
