import { casual } from "chrono-node";
import { isDay, type Moment } from "./moment";

/** A date where it stands in a text (UTF-16 offset). */
type DateInText = { readonly at: number; readonly moment: Moment };

/** Months with which the seasons of a year begin, on the half of the globe where most timelines play. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

const MONTH_NAMES =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const GERMAN_MONTHS = "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const FIRST_LETTERS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** First letters of German months that are others than the English ones. */
const OF_GERMAN: Readonly<Record<string, string>> = { jän: "jan", mär: "mar", mai: "may", okt: "oct", dez: "dec" };
const DATE = `(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<month>${MONTH_NAMES})\\.?(?:\\s+(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?=,?\\s+\\d))?,?\\s+)`;
const BEFORE_CHRIST = String.raw`B\.?\s?C\.?(?:\s?E\.?)?`;
const AFTER_CHRIST = String.raw`A\.?\s?D\.?|C\.?\s?E\.?`;
/** The second year of a span is passed over: what began then is dated by its beginning. */
const SPAN = String.raw`(?:\s?(?:[–-]|to|until|and)\s?\d{1,4})?`;
/** What may follow a year of three digits, and hardly ever a number of things: “in 988, ...”, “in 300 villages”. */
const YEAR_ENDS = String.raw`(?=$|[,.;:!?)\]”"]|\s(?:the|an?|he|she|it|they|we|his|her|their|its|when|and|but|after|before|until|as|there|no|nobody)\s)`;
/** Things that are counted after “in 1,200” and the like. */
const COUNTED = String.raw`(?![\d,.]\d|\d|\s(?:men|women|tanks|guns|rifles|soldiers|troops|ships|aircraft|planes|people|prisoners|wounded|dead|km|kilometres|miles|metres|tons|tonnes|years|days|hours|roubles|yen|houses|villages|others)\b)`;
const LEADS = "in|of|by|since|from|until|till|to|before|after|during|around|about|circa|late|early|mid";

/** Ways to write a year that chrono does not read. Each names \`year\`, and where it can \`day\`, \`month\`, \`season\` or an era. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `${DATE}?(?<![\\d.,])(?<year>\\d{1,4})${SPAN}\\s?(?:(?<bc>${BEFORE_CHRIST})|(?:${AFTER_CHRIST}))(?![\\p{L}])`,
    "giu",
  ),
  /\bA\.?\s?D\.?\s(?<year>\d{1,4})(?!\d)/gu,
  new RegExp(
    `(?:(?:early|mid|late)[- ])?(?<![\\d.,])(?<decade>\\d{3}0|(?<=the )\\d{1,2}0)['’]?s(?:\\s(?<bc>${BEFORE_CHRIST}))?(?![\\p{L}])`,
    "giu",
  ),
  /\byear\s(?:of our Lord\s)?(?<year>\d{1,4})(?![\d.,]\d|\d|\sof\b)/giu,
  new RegExp(`${DATE}(?<year>\\d{3})(?!\\d)${YEAR_ENDS}`, "giu"),
  new RegExp(`\\b(?:in|since|until|till|during)\\s(?<year>\\d{3}|2[1-9]\\d{2}|[3-9]\\d{3})(?!\\d)${YEAR_ENDS}`, "giu"),
  /(?:^|[.!?]\s)In\s(?<year>\d{3}|2[1-9]\d{2}|[3-9]\d{3})(?=\s\p{Lu})/gu,
  new RegExp(
    `\\b(?:(?<season>spring|summer|autumn|fall|winter)(?: of)?|${LEADS})[ -](?<year>1\\d{3}|20\\d{2})${COUNTED}`,
    "giu",
  ),
  new RegExp(`\\b(?<season>spring|summer|autumn|fall|winter)(?: of)?\\s(?<year>\\d{3,4})(?!\\d)${YEAR_ENDS}`, "giu"),
  // German: 3. April 1940, März 1940, 44 v. Chr.
  new RegExp(
    `(?:(?<day>\\d{1,2})\\.\\s)?(?<month>${GERMAN_MONTHS})\\s(?<year>\\d{3,4})(?!\\d)(?:\\s(?<bc>v\\.\\s?Chr\\.))?`,
    "gu",
  ),
  /(?<![\d.,])(?<year>\d{1,4})\s(?<bc>v\.\s?Chr\.)/gu,
  /(?<![\d.])(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/gu,
];

/**
 * Returns the first date in a text that names its year, from 9999 B.C. to A.D. 9999; null when there is none. What is told by another
 * date alone ("two years later") has none: a story's time is not reckoned from the day on which it is read.
 */
export function momentIn(text: string): Moment | null {
  return momentsIn(text)[0]?.moment ?? null;
}

/** Returns all dates that a text tells with their year, as they are read in each way: in its order, of several at one place the longest first. */
export function momentsIn(text: string): readonly DateInText[] {
  const found = [...PATTERNS.flatMap((pattern) => written(text, pattern)), ...readByChrono(text)];
  return found.sort((a, b) => a.at - b.at || b.moment.words.length - a.moment.words.length);
}

function written(text: string, pattern: RegExp): readonly DateInText[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { decade, bc, day, dayAfter, month, number, season } = match.groups ?? {};
    const counted = Number(decade ?? match.groups?.year);
    const year = bc === undefined ? counted : -(decade === undefined ? counted : counted + 9);
    const named = month === undefined ? undefined : monthNumber(month);
    const of = named ?? (number === undefined ? SEASONS[(season ?? "").toLowerCase()] : Number(number)) ?? null;
    const moment = dated(year, of, Number(day ?? dayAfter ?? 0), match[0].trim());
    return moment ? [{ at: match.index, moment }] : [];
  });
}

function monthNumber(name: string): number {
  const letters = name.slice(0, 3).toLowerCase();
  return FIRST_LETTERS.indexOf(OF_GERMAN[letters] ?? letters) + 1;
}

/** Chrono dates what is relative by today, and “June 41” by this century: only a year that stands there is believed. */
function readByChrono(text: string): readonly DateInText[] {
  return casual.parse(text).flatMap(({ index, start, text: words }) => {
    const year = start.isCertain("year") ? (start.get("year") ?? 0) : 0;
    if (!new RegExp(`(?<!\\d)0*${Math.abs(year)}(?!\\d)`).test(words)) return [];
    const month = start.isCertain("month") ? start.get("month") : null;
    const day = start.isCertain("day") ? (start.get("day") ?? 0) : 0;
    const moment = dated(year, month, day, words);
    return moment ? [{ at: index, moment }] : [];
  });
}

/** A moment of these parts; a day that its month does not have is left out, and a year or month that is none gives null. */
function dated(year: number, month: number | null, day: number, words: string): Moment | null {
  if (!isDay(year, month ?? 1, 1)) return null;
  return { year, month, day: month !== null && isDay(year, month, day) ? day : null, words };
}
