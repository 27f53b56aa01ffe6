import { pointOf, sure, type WorldDate } from "@/lib/dates/date";
import { type Days, daysInMonth } from "@/lib/dates/day-count";
import { daysOfDate } from "@/lib/dates/reach";
import { writeDate } from "@/lib/dates/words/write-date";

/** A date as a text tells it: exact to the day, the month, the season, the year or the decade. */
export type Moment = {
  /** 1 to 9999, or -1 to -9999 for 1 to 9999 B.C.; of a decade its first. */
  readonly year: number;
  /** 1 to 12; the first month of a season; null when only the year is told. */
  readonly month: number | null;
  readonly day: number | null;
  /** As the text says it. */
  readonly words: string;
};

const LAST_YEAR = 9999;

/** Whether there is such a day in the calendar, reckoned back before its beginning: no 30 February, no year 0. */
export function isDay(year: number, month: number, day: number): boolean {
  const isYear = Number.isInteger(year) && year !== 0 && Math.abs(year) <= LAST_YEAR;
  return isYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Orders moments by time, a year before its months, a month before its days; what has no date comes last. */
export function byMoment(a: Moment | null, b: Moment | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

/**
 * The last day that a point of time in the world covers: `1940`, `1940-06`, `1940-06-22`, `0988`, `44 BC` or `44-03-15 BC`; null for
 * anything else, and for a day that does not exist.
 */
export function lastDayOf(date: string): Moment | null {
  const written = momentOf(date);
  if (!written) return null;
  const month = written.month ?? 12;
  return { ...written, month, day: written.day ?? daysInMonth(written.year, month) };
}

/** A point of time as `lastDayOf` takes it, as exact as it is written; null for anything else. */
export function momentOf(date: string): Moment | null {
  const [, digits = "", month, day, era] =
    /^(\d{1,4})(?:-(\d{2})(?:-(\d{2}))?)?(?:\s?(B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?))?$/i.exec(date.trim()) ?? [];
  // Without an era "40" may be 1940 as well as the year 40.
  if (era === undefined && digits.length < 4) return null;
  const year = era?.toUpperCase().startsWith("B") ? -Number(digits) : Number(digits);
  const moment = { year, month: month ? Number(month) : null, day: day ? Number(day) : null, words: date };
  return isDay(year, moment.month ?? 1, moment.day ?? 1) ? moment : null;
}

/** The months that seasons begin with, as EDTF numbers the seasons. */
const SEASONS: Readonly<Record<number, number>> = { 3: 21, 6: 22, 9: 23, 12: 24 };
const SEASON = /spring|summer|autumn|fall|winter/iu;
const DECADE = /\d0['’]?s(?!\p{L})/iu;

/** Returns a moment as the date that it tells. */
export function dateOf({ year, month, day, words }: Moment): WorldDate {
  const counted = year < 0 ? year + 1 : year;
  if (month === null && DECADE.test(words)) return decadeFrom(counted);
  const season = day === null && month !== null && SEASON.test(words) ? SEASONS[month] : undefined;
  return pointOf(counted, season ?? month, day);
}

/** Ten years from this one on: before our era they share no digits, so they are a stretch. */
function decadeFrom(year: number): WorldDate {
  if (year < 0) return { kind: "interval", start: pointOf(year), end: pointOf(year + 9) };
  const digits = String(year).padStart(4, "0").replace(/\d$/, "X");
  return { ...pointOf(year), year: sure(digits) };
}

/** The days that a moment covers: all of its month, season, year or decade where it is no more exact. */
export function daysOf(moment: Moment): Days {
  return daysOfDate(dateOf(moment)) ?? { first: 0, last: 0 };
}

/** A moment in words of English: 3 April 1940, April 1940, 15 March 44 BCE, 79 CE, summer 1940. */
export function momentWords(moment: Moment): string {
  return writeDate(dateOf(moment), "en");
}
