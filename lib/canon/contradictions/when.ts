import { type Days, daysOf } from "@/lib/document/model/days";
import { momentOf } from "@/lib/document/model/moment";
import { momentIn } from "@/lib/document/model/moment-in-text";

/** Days before all that a world tells, and after it. */
const NEVER_BEFORE = -4_000_000;
const NEVER_AFTER = 4_000_000;

const VAGUE =
  /(?:\b(?:about|around|circa|approximately|roughly|probably|perhaps|etwa|um|ungefähr)\b|\bc(?:a)?\.|~|\?)/giu;
const BEFORE = /^(?:before|until|by|vor|bis)\s+/iu;
const AFTER = /^(?:after|since|nach|seit)\s+/iu;
const UNTIL = /\s*[–—]\s*|\s+(?:to|until|till|and|bis)\s+|\s+-\s+|\s*\/\s*|(?<=^\d{4})-(?=\d{4}$)/iu;

/**
 * Returns the days among which a date in words lies: 3 April 1940, April 1940, 1940, about 1940, before 1940, 3–5 April 1940, 44 B.C.; null
 * where no date is read. The one place in which the checks read dates.
 */
export function daysSaid(words: string): Days | null {
  const text = words.trim();
  const stretch = stretchSaid(text);
  if (stretch) return { first: stretch.from.first, last: stretch.until.last };
  if (BEFORE.test(text)) return open(text.replace(BEFORE, ""), ({ last }) => ({ first: NEVER_BEFORE, last }));
  if (AFTER.test(text)) return open(text.replace(AFTER, ""), ({ first }) => ({ first, last: NEVER_AFTER }));
  return single(text);
}

/** Returns the two dates of a stretch of time in words (1938–1940, 3 April to 2 May 1940, from 1938 until 1940); null where it is none. */
export function stretchSaid(words: string): { readonly from: Days; readonly until: Days } | null {
  const [before, after, ...more] = words
    .trim()
    .replace(/^(?:from|between|von|zwischen)\s+/iu, "")
    .split(UNTIL);
  if (!before || !after || more.length > 0) return null;
  const until = single(after);
  if (!until) return null;
  const from = single(before) ?? completed(before, after);
  return from && from.first <= until.last ? { from, until } : null;
}

/** The days that two dates have in common; null for none. */
export function common(one: Days, other: Days): Days | null {
  const days = { first: Math.max(one.first, other.first), last: Math.min(one.last, other.last) };
  return days.first <= days.last ? days : null;
}

function open(text: string, side: (days: Days) => Days): Days | null {
  const days = single(text);
  return days && side(days);
}

function single(text: string): Days | null {
  const plain = text.replace(VAGUE, " ").replace(/\s+/g, " ").trim();
  const moment = momentOf(plain) ?? momentIn(plain) ?? momentIn(`in ${plain}`);
  if (!moment) return null;
  const days = daysOf(moment);
  return plain === text.replace(/\s+/g, " ").trim() ? days : widened(days);
}

/** “About” is a week for a day, a month for a month, two years for a year; before the year 1000 ten years. */
function widened({ first, last }: Days): Days {
  const length = last - first + 1;
  const isLongAgo = first < 365_000;
  const slack = length === 1 ? 7 : length <= 92 ? 31 : isLongAgo ? 3_653 : 731;
  return { first: first - slack, last: last + slack };
}

/** The beginning of a stretch may leave out what its end says: 3–5 April 1940, 3 April – 2 May 1940. */
function completed(before: string, after: string): Days | null {
  const [, , month = "", year = ""] =
    /^(\d{1,2}\s+)?(\p{L}+)?\s*(-?\d{1,4}(?:\s*B\.?C\.?(?:E\.?)?)?)$/iu.exec(after.trim()) ?? [];
  if (year === "") return null;
  return /^\d{1,2}$/.test(before.trim()) ? single(`${before} ${month} ${year}`) : single(`${before} ${year}`);
}
