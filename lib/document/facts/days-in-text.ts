import { isDay, lastDayOf, type Moment } from "@/lib/document/model/moment";
import { momentIn } from "@/lib/document/model/moment-in-text";

/** From one day to another, both included: YYYYMMDD as a number, of the year 44 B.C. -440000 + MMDD, so that days are in the order of time. */
export type Days = { readonly first: number; readonly last: number };

type Day = { readonly year: number; readonly month: number; readonly day: number };

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const UNTIL = /\s*[–—]\s*|\s+(?:to|until|till)\s+|\s+-\s+|(?<=^\d{1,4})-(?=\d{4}$)/;

/** Returns the days of a date, or of a span of two (3–5 April 1940, 1904 – 1905), in a text; null where no date is found in it. */
export function daysIn(text: string): Days | null {
  const [before, after, ...more] = text.trim().split(UNTIL);
  const last = after !== undefined && more.length === 0 ? momentOf(after) : null;
  const first = last && before ? beginning(before, last) : null;
  if (last && first) {
    const days = { first: numberOf(firstDay(first)), last: numberOf(lastDay(last)) };
    if (days.first <= days.last) return days;
  }
  const moment = momentOf(text.trim());
  return moment && { first: numberOf(firstDay(moment)), last: numberOf(lastDay(moment)) };
}

/** Returns a day of `Days` as people and programs write it: 1940-04-03, 0044-03-15 BC. */
export function dayWords(number: number): string {
  const year = Math.floor(number / 10_000);
  const rest = number - year * 10_000;
  const [month, day] = [Math.floor(rest / 100), rest % 100].map((part) => String(part).padStart(2, "0"));
  return `${String(Math.abs(year)).padStart(4, "0")}-${month}-${day}${year < 0 ? " BC" : ""}`;
}

function momentOf(text: string): Moment | null {
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year === undefined) return momentIn(text);
  const moment = {
    year: Number(year),
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
    words: text,
  };
  return isDay(moment.year, moment.month ?? 1, moment.day ?? 1) ? moment : null;
}

/** The beginning of a span may leave out what its end says: 3 April – 2 May 1940, 3–5 April 1940. */
function beginning(text: string, { year, month }: Moment): Moment | null {
  const own = momentOf(text);
  if (own) return own;
  const era = year < 0 ? `${-year} BC` : String(year);
  const day = /^\d{1,2}$/.test(text.trim()) ? Number(text) : null;
  if (day !== null && month !== null && isDay(year, month, day)) return { year, month, day, words: text };
  return momentIn(`${text} ${era}`);
}

function firstDay({ year, month, day }: Moment): Day {
  return { year, month: month ?? 1, day: day ?? 1 };
}

function lastDay({ year, month, day, words }: Moment): Day {
  if (day !== null && month !== null) return { year, month, day };
  if (/\d0['’]?s(?!\p{L})/iu.test(words)) return { year: year + 9, month: 12, day: 31 };
  const isSeason = /spring|summer|autumn|fall|winter/i.test(words);
  const end = month === null ? 12 : isSeason ? month + 2 : month;
  const [ends, endsIn] = end > 12 ? [year === -1 ? 1 : year + 1, end - 12] : [year, end];
  const iso = `${String(Math.abs(ends)).padStart(4, "0")}-${String(endsIn).padStart(2, "0")}${ends < 0 ? " BC" : ""}`;
  return { year: ends, month: endsIn, day: lastDayOf(iso)?.day ?? 28 };
}

function numberOf({ year, month, day }: Day): number {
  return year * 10_000 + month * 100 + day;
}
