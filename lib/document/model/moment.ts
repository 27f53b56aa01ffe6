import { casual } from "chrono-node";

/** A date as a text tells it: exact to the day, the month, the season or the year. */
export type Moment = {
  readonly year: number;
  /** 1 to 12; the first month of a season; null when only the year is told. */
  readonly month: number | null;
  readonly day: number | null;
  /** As the text says it. */
  readonly words: string;
};

/** Months with which the seasons of a year begin, on the half of the globe where most timelines play. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/**
 * Chrono reads days and months; a year that stands alone or with a season it leaves out. A bare number counts as a year only
 * after a word that leads to one, so that "1,200 men" and "1200 rifles" are none.
 */
const reader = casual.clone();
reader.parsers.push({
  pattern: () =>
    /\b(?:(spring|summer|autumn|fall|winter)(?: of)?|in|of|by|since|from|until|till|to|before|after|during|late|early|mid)[ -](1\d{3}|20\d{2})(?![\d,.]\d|\d| (?:men|tanks|guns|rifles|soldiers|ships|aircraft|people|km|kilometres))/i,
  extract: (_context, match) => {
    const season = SEASONS[(match[1] ?? "").toLowerCase()];
    return { year: Number(match[2]), ...(season === undefined ? {} : { month: season }) };
  },
});

/** The first date in a text that names its year; null when there is none. */
export function momentIn(text: string): Moment | null {
  for (const { start, text: words } of reader.parse(text)) {
    const year = start.isCertain("year") ? start.get("year") : null;
    if (year === null) continue;
    return {
      year,
      month: start.isCertain("month") ? start.get("month") : null,
      day: start.isCertain("day") ? start.get("day") : null,
      words,
    };
  }
  return null;
}

/** Orders moments by time, a year before its months, a month before its days; what has no date comes last. */
export function byMoment(a: Moment | null, b: Moment | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

/** The last day that a point of time in the world covers: `1940`, `1940-06` or `1940-06-22`; null for anything else. */
export function lastDayOf(date: string): Moment | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  const last = { year: Number(year), month: month ? Number(month) : 12, day: day ? Number(day) : LONGEST_MONTH };
  const isMonth = last.month >= 1 && last.month <= 12;
  return isMonth && last.day >= 1 && last.day <= LONGEST_MONTH ? { ...last, words: date } : null;
}

/** Days of a month, at most: enough to compare with. */
const LONGEST_MONTH = 31;

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A moment in words: 3 April 1940, April 1940, 1940; with its own words where it tells a season. */
export function momentWords({ year, month, day, words }: Moment): string {
  if (/spring|summer|autumn|fall|winter/i.test(words)) return words;
  return [day, month === null ? null : MONTHS[month - 1], year].filter((part) => part !== null).join(" ");
}
