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
  return isYear && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** How many days a month of that calendar has. */
export function daysIn(year: number, month: number): number {
  const counted = year < 0 ? year + 1 : year;
  const isLeap = counted % 4 === 0 && (counted % 100 !== 0 || counted % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
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
  return { ...written, month, day: written.day ?? daysIn(written.year, month) };
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

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A moment in words: 3 April 1940, April 1940, 1940, 15 March 44 B.C., A.D. 79; a season or a decade as the text tells it. */
export function momentWords({ year, month, day, words }: Moment): string {
  if (/spring|summer|autumn|fall|winter|\d0['’]?s(?!\p{L})/iu.test(words)) return words;
  const parts = [day, month === null ? null : MONTHS[month - 1], yearWords(year, month)];
  return parts.filter((part) => part !== null).join(" ");
}

function yearWords(year: number, month: number | null): string {
  if (year < 0) return `${-year} B.C.`;
  return year < 100 || (year < 1000 && month === null) ? `A.D. ${year}` : `${year}`;
}
