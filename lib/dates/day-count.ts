/** A stretch of whole days by their numbers, the first and the last included. */
export type Days = { readonly first: number; readonly last: number };

/** A day of the Gregorian calendar, reckoned back before its beginning; there is no year 0, the year before 1 is -1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_IN_400_YEARS = 146_097;

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

/** Returns how many days a month of that calendar has. */
export function daysInMonth(year: number, month: number): number {
  const counted = year < 0 ? year + 1 : year;
  const isLeap = counted % 4 === 0 && (counted % 100 !== 0 || counted % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
