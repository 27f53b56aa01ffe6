import type { DatePoint, Doubt, Part } from "../date";
import { yearOf, yearsOf } from "../date";
import { fill } from "./fill";
import type { Lexicon } from "./lexicon";

/** Returns one date in words; a year without digits is left out. */
export function writePoint(point: DatePoint, lexicon: Lexicon): string {
  const parts = [point.year, point.month, point.day].filter((part) => part !== null);
  const doubts = new Set(parts.map(({ doubt }) => doubt));
  const told = withTime(point, lexicon);
  const [doubt = ""] = doubts;
  if (doubts.size > 1) return `${told} (${doubtOfParts(point, lexicon)})`;
  if (doubt === "") return told;
  return fill(doubt === "~" && !point.month ? lexicon.aboutYear : lexicon.doubt[doubt], { x: told });
}

/** Returns a year in words: 1940, 44 BCE, 1930s, 5th century BCE. */
export function writeYear(point: DatePoint, lexicon: Lexicon): string {
  const year = yearOf(point);
  if (year !== null) return inEra(year <= 0 ? 1 - year : year, year <= 0, lexicon);
  return maskedYear(point, lexicon);
}

/** Returns a day of a month alone: 3, or 3. */
export function writeDay({ digits }: Part, lexicon: Lexicon): string {
  return fill(lexicon.dayMonth, { d: String(Number(digits)), m: "" }).trim();
}

/** The number of a year before our era, 44 of 44 BCE; null for any other. */
export function yearBeforeEra(point: DatePoint): number | null {
  const year = yearOf(point);
  return year !== null && year <= 0 ? 1 - year : null;
}

function withTime(point: DatePoint, lexicon: Lexicon): string {
  const x = withSignificance(point, lexicon);
  if (point.time === null) return x;
  return fill(lexicon.time, { x, t: point.time.replace("Z", " UTC").replace(/(?=[+-])/, " UTC") });
}

function withSignificance(point: DatePoint, lexicon: Lexicon): string {
  const x = withUnknown(point, lexicon);
  return point.significant === null ? x : fill(lexicon.significant, { x, n: String(point.significant) });
}

function withUnknown(point: DatePoint, lexicon: Lexicon): string {
  const { day, month, year } = point;
  const unknown = [day, month, year].flatMap((part, index) =>
    part && /^X+$/.test(part.digits) ? (lexicon.parts[index] ?? []) : [],
  );
  const known = knownText(point, lexicon);
  if (unknown.length === 0) return known;
  const p = unknown.join(lexicon.and);
  return known === "" ? fill(lexicon.allUnknown, { p }) : fill(lexicon.unknown, { x: known, p });
}

/** What of a date is known, in words; "" where nothing is. */
function knownText(point: DatePoint, lexicon: Lexicon): string {
  const { year } = point;
  const [day, month] = [known(point.day), known(point.month)];
  const y = year.digits === "" || known(year) === null ? "" : writeYear(point, lexicon);
  const isPart = month !== null && Number(month.digits) >= 33;
  const m = month === null ? "" : monthText(month.digits, lexicon);
  if (isPart) return y === "" ? m : fill(lexicon.partOfYear, { p: m, y });
  const md = day === null ? m : dayText(day, month, m, lexicon);
  if (y === "" || md === "") return md + y;
  const isLoose = yearOf(point) === null || (day !== null && month === null);
  return isLoose ? `${md}, ${y}` : fill(lexicon.monthYear, { m: md, y });
}

function known(part: Part | null): Part | null {
  return part === null || /^X+$/.test(part.digits) ? null : part;
}

function dayText(day: Part, month: Part | null, m: string, lexicon: Lexicon): string {
  const isNamed = month !== null && !month.digits.includes("X") && !day.digits.includes("X");
  if (isNamed) return fill(lexicon.dayMonth, { d: String(Number(day.digits)), m });
  return `${fill(lexicon.dayAlone, { n: day.digits })} ${m}`.trim();
}

function monthText(digits: string, lexicon: Lexicon): string {
  const number = digits.includes("X") ? null : Number(digits);
  if (number === null) return fill(lexicon.monthAlone, { n: digits });
  const { months, seasons, quarters, thirds, halves } = lexicon;
  const from = (names: readonly (readonly string[])[], first: number) => names[number - first]?.[0] ?? digits;
  if (number <= 12) return from(months, 1);
  if (number <= 24) return from(seasons, 21);
  if (number <= 28) return fill(lexicon.northern, { x: from(seasons, 25) });
  if (number <= 32) return fill(lexicon.southern, { x: from(seasons, 29) });
  if (number <= 36) return from(quarters, 33);
  return number <= 39 ? from(thirds, 37) : from(halves, 40);
}

/** A year by its number in its era; an era of ours is told where the number could be another one. */
function inEra(number: number, isBefore: boolean, lexicon: Lexicon): string {
  const n = number > 9999 ? String(number).replace(/\B(?=(?:\d{3})+$)/g, lexicon.thousands) : String(number);
  if (isBefore) return fill(lexicon.beforeEra, { n });
  return number < 1000 || number > 9999 ? fill(lexicon.ofEra, { n }) : n;
}

function maskedYear(point: DatePoint, lexicon: Lexicon): string {
  const { isNegative, year } = point;
  const era = (n: string, isPlain: boolean) =>
    isNegative ? fill(lexicon.beforeEra, { n }) : isPlain ? n : fill(lexicon.ofEra, { n });
  const { digits } = year;
  const [, head = "", tail = ""] = /^(\d*)(X+)$/.exec(digits) ?? [];
  const number = Number(head);
  if (digits.length === 4 && tail.length === 1 && !isNegative && number > 0)
    return era(fill(lexicon.decade, { n: `${number}0` }), number >= 100);
  if (digits.length === 4 && tail.length === 2)
    return era(fill(lexicon.century, { n: lexicon.ordinal(number + 1) }), number >= 9);
  if (digits.length === 4 && tail.length === 3)
    return era(fill(lexicon.millennium, { n: lexicon.ordinal(number + 1) }), number > 0);
  if (head === "") return fill(lexicon.masked, { n: `${isNegative ? "−" : ""}${digits}` });
  const [a = "", b = ""] = yearsOf(point).map((each) => inEra(each <= 0 ? 1 - each : each, each <= 0, lexicon));
  return fill(lexicon.yearBetween, { a, b });
}

function doubtOfParts({ day, month, year }: DatePoint, lexicon: Lexicon): string {
  const parts = [day, month, year].flatMap((part, index) =>
    part && part.doubt !== "" ? [{ name: lexicon.parts[index] ?? "", doubt: part.doubt }] : [],
  );
  const groups = Map.groupBy(parts, ({ doubt }) => doubt as Exclude<Doubt, "">);
  const said = [...groups].map(([doubt, all]) =>
    fill(lexicon.doubtOfParts[doubt], { p: all.map(({ name }) => name).join(lexicon.and) }),
  );
  return said.join(", ");
}
