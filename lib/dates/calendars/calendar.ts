import type { Days } from "../day-count";

/** A month as a calendar names it, with its days in a common year and in a leap year. Days between months are a short month. */
export type CalendarMonth = { readonly name: string; readonly days: number; readonly leapDays: number };

/** A calendar that a world defines over the one count of days (`dayNumber`). Its years are numbered through, `eras` say how they are told. */
export type Calendar = {
  readonly name: string;
  /** The number of the first day of its year 1. */
  readonly firstDay: number;
  readonly months: readonly CalendarMonth[];
  /** Each `every` years is a leap year, or none although an earlier rule says so; each next number is a multiple of the one before. */
  readonly leapRules: readonly { readonly every: number; readonly isLeap: boolean }[];
  /** The days of its week; none: it has no weeks. */
  readonly weekdays: readonly string[];
  /** Which of them, from 0, the first day of year 1 is. */
  readonly firstWeekday: number;
  /** What its years are called, by the year that each era begins with, earliest first. */
  readonly eras: readonly { readonly name: string; readonly from: number }[];
  /** What years before the first era are called; they are counted backwards from it. */
  readonly before: string;
};

/** A day of a calendar: its year as the calendar numbers them through, its month and day from 1. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

/** Returns whether a year of a calendar, numbered through, is a leap year: the last rule that is met counts. */
export function isLeapYear({ leapRules }: Calendar, year: number): boolean {
  return leapRules.reduce((leap, rule) => (year % rule.every === 0 ? rule.isLeap : leap), false);
}

/** Returns the days of a month, from 1, in a year that is numbered through. */
export function daysOfMonth(calendar: Calendar, year: number, month: number): number {
  const named = calendar.months[month - 1];
  if (!named) return 0;
  return isLeapYear(calendar, year) ? named.leapDays : named.days;
}

/** Returns the days of a year that is numbered through, by their numbers. */
export function daysOfYear(calendar: Calendar, year: number): Days {
  return { first: firstDayOf(calendar, year), last: firstDayOf(calendar, year + 1) - 1 };
}

/** Returns the number of a day of a calendar; null where its month has no such day. */
export function numberOfDay(calendar: Calendar, { year, month, day }: CalendarDate): number | null {
  if (day < 1 || day > daysOfMonth(calendar, year, month)) return null;
  let number = firstDayOf(calendar, year) + day - 1;
  for (let earlier = 1; earlier < month; earlier += 1) number += daysOfMonth(calendar, year, earlier);
  return number;
}

/** Returns the day that has a number, as a calendar has it: the other way round than `numberOfDay`. */
export function dateOfDay(calendar: Calendar, number: number): CalendarDate {
  const { common, leap } = lengths(calendar);
  // The longest year there can be gives a first guess that is never past it in either direction by much; both loops end within a few years.
  const perYear = common + leap * shareOfLeapYears(calendar);
  let year = Math.floor((number - calendar.firstDay) / perYear) + 1;
  while (firstDayOf(calendar, year) > number) year -= 1;
  while (firstDayOf(calendar, year + 1) <= number) year += 1;
  let day = number - firstDayOf(calendar, year) + 1;
  let month = 1;
  while (day > daysOfMonth(calendar, year, month)) {
    day -= daysOfMonth(calendar, year, month);
    month += 1;
  }
  return { year, month, day };
}

/** Returns the name of the day of the week that a day, by its number, is; null where the calendar has no weeks. */
export function weekdayOf({ weekdays, firstDay, firstWeekday }: Calendar, number: number): string | null {
  if (weekdays.length === 0) return null;
  const from = (number - firstDay + firstWeekday) % weekdays.length;
  return weekdays[from < 0 ? from + weekdays.length : from] ?? null;
}

function firstDayOf(calendar: Calendar, year: number): number {
  const { common, leap } = lengths(calendar);
  return calendar.firstDay + (year - 1) * common + leapYearsUpTo(calendar, year - 1) * leap;
}

/** How many days a common year has, and how many more a leap year. */
function lengths({ months }: Calendar): { readonly common: number; readonly leap: number } {
  const common = months.reduce((sum, { days }) => sum + days, 0);
  return { common, leap: months.reduce((sum, { leapDays }) => sum + leapDays, 0) - common };
}

/** How many leap years there are from year 1 to this one; below 0 back from year 0. Each rule that says otherwise than the one before adds or takes those that it meets. */
function leapYearsUpTo({ leapRules }: Calendar, year: number): number {
  return leapRules.reduce(
    (found, { every, isLeap }, index) => found + turn(leapRules[index - 1]?.isLeap, isLeap) * Math.floor(year / every),
    0,
  );
}

function shareOfLeapYears({ leapRules }: Calendar): number {
  return leapRules.reduce(
    (share, { every, isLeap }, index) => share + turn(leapRules[index - 1]?.isLeap, isLeap) / every,
    0,
  );
}

function turn(before: boolean | undefined, isLeap: boolean): number {
  return Number(isLeap) - Number(before ?? false);
}
