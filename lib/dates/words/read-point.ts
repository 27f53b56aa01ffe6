import { type DatePoint, type Doubt, doubted, LAST_YEAR, type Part, pointOf, sure } from "../date";
import { readBy } from "./fill";
import type { Lexicon, Templates } from "./lexicon";

/** Returns one date that is told in words; null where they tell none. */
export function readPoint(text: string, lexicon: Lexicon): DatePoint | null {
  return (
    readDoubted(text, lexicon) ??
    readDoubtOfParts(text, lexicon) ??
    readWithTime(text, lexicon) ??
    readBy(lexicon.significant, text, (x, n) => withSignificance(readStated(x, lexicon), n)) ??
    readStated(text, lexicon)
  );
}

/** Returns a year that is told in words, as the year of a date without month; `bare`: a number of any length is one. */
export function readYear(text: string, lexicon: Lexicon): DatePoint | null {
  const before = readBy(lexicon.beforeEra, text, (n) => {
    const number = readNumber(n);
    return number === null ? readLong(n, lexicon, true) : pointOfEra(number, true);
  });
  if (before) return before;
  const after = readBy(lexicon.ofEra, text, (n) => {
    const number = readNumber(n);
    return number === null ? readLong(n, lexicon, false) : pointOfEra(number, false);
  });
  if (after) return after;
  if (/^\d{4}$/.test(text)) return pointOfEra(Number(text), false);
  return (
    readLong(text, lexicon, false) ??
    readBy(lexicon.masked, text, (n) => maskedPoint(n)) ??
    readBy(lexicon.yearBetween, text, (a, b) => yearBetween(readYear(a, lexicon), readYear(b, lexicon)))
  );
}

/** Returns a number of a year, with or without marks between its thousands; null for anything else. */
export function readNumber(text: string): number | null {
  return /^(?:\d{1,10}|\d{1,3}(?:[.,\u00A0\u202F ]\d{3}){1,3})$/.test(text) ? Number(text.replace(/\D/g, "")) : null;
}

/** Returns the year of this number in one of both eras; null where there is none. */
export function pointOfEra(number: number, isBefore: boolean): DatePoint | null {
  return number < 1 || number > LAST_YEAR ? null : pointOf(isBefore ? 1 - number : number);
}

function readDoubted(text: string, lexicon: Lexicon): DatePoint | null {
  for (const doubt of ["%", "~", "?"] as const) {
    const templates: Templates = lexicon.doubt[doubt];
    const found = readBy(templates, text, (x) => {
      const point = readWithTime(x, lexicon) ?? readStated(x, lexicon) ?? bareYear(x);
      return point && doubted(point, doubt);
    });
    if (found) return found;
  }
  return null;
}

/** After “about” a number of three digits is a year as well. */
function bareYear(text: string): DatePoint | null {
  return /^\d{3}$/.test(text) ? pointOfEra(Number(text), false) : null;
}

function readDoubtOfParts(text: string, lexicon: Lexicon): DatePoint | null {
  const [, told, said] = /^(.+) \(([^()]+)\)$/.exec(text) ?? [];
  const point = told === undefined ? null : (readWithTime(told, lexicon) ?? readStated(told, lexicon));
  if (!point || said === undefined) return null;
  const doubts = new Map<string, Doubt>();
  for (const clause of said.split(", ")) {
    const found = (["%", "~", "?"] as const).find((doubt) =>
      readBy(lexicon.doubtOfParts[doubt], clause, (p) => {
        const names = p.split(lexicon.and);
        if (!names.every((name) => isPart(name, lexicon))) return null;
        for (const name of names) doubts.set(name.toLowerCase(), doubt);
        return true;
      }),
    );
    if (!found) return null;
  }
  const [day, month, year] = lexicon.parts.map((name) => doubts.get(name.toLowerCase()) ?? "");
  const with_ = (part: Part | null, doubt: Doubt = "") => part && { ...part, doubt };
  return {
    ...point,
    year: { ...point.year, doubt: year ?? "" },
    month: with_(point.month, month),
    day: with_(point.day, day),
  };
}

function isPart(name: string, { parts }: Lexicon): boolean {
  return parts.some((part) => part.toLowerCase() === name.toLowerCase());
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(UTC|Z)([+-]\d{2}:\d{2})?)?$/i;

function readWithTime(text: string, lexicon: Lexicon): DatePoint | null {
  return readBy(lexicon.time, text, (x, t) => {
    const [, hours = "", minutes = "", seconds = "00", utc, zone] = TIME.exec(t) ?? [];
    const point = hours === "" || Number(hours) > 23 || Number(minutes) > 59 ? null : readStated(x, lexicon);
    if (!point?.day) return null;
    return { ...point, time: `${hours.padStart(2, "0")}:${minutes}:${seconds}${zone ?? (utc ? "Z" : "")}` };
  });
}

function withSignificance(point: DatePoint | null, digits: string): DatePoint | null {
  return point && /^[1-9]$/.test(digits) ? { ...point, significant: Number(digits) } : null;
}

function readStated(text: string, lexicon: Lexicon): DatePoint | null {
  return (
    readBy(lexicon.unknown, text, (x, p) => withUnknown(readKnown(x, lexicon), p, lexicon)) ??
    readBy(lexicon.allUnknown, text, (p) => withUnknown({ year: null, month: null, day: null }, p, lexicon)) ??
    pointOfKnown(readKnown(text, lexicon))
  );
}

/** What of a date is told: a year with its era, and digits. */
type Known = { readonly year: DatePoint | null; readonly month: string | null; readonly day: string | null };

function pointOfKnown(known: Known | null): DatePoint | null {
  if (!known?.year) return null;
  const { year, month, day } = known;
  return { ...year, month: month === null ? null : sure(month), day: day === null ? null : sure(day) };
}

function withUnknown(known: Known | null, names: string, lexicon: Lexicon): DatePoint | null {
  const unknown = names.split(lexicon.and);
  if (!known || !unknown.every((name) => isPart(name, lexicon))) return null;
  const [day, month, year] = lexicon.parts.map((part) =>
    unknown.some((name) => name.toLowerCase() === part.toLowerCase()),
  );
  return pointOfKnown({
    year: year ? { ...pointOf(0), year: sure("XXXX") } : known.year,
    month: month ? "XX" : known.month,
    day: day ? "XX" : known.day,
  });
}

function readKnown(text: string, lexicon: Lexicon): Known | null {
  const [, day, month, ofYear] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (ofYear !== undefined)
    return isMonth(month) ? { year: readYear(ofYear, lexicon), month: two(month), day: two(day) } : null;
  const year = readYear(text, lexicon);
  if (year) return { year, month: null, day: null };
  const inYear = readBy([...lexicon.monthYear, ...lexicon.partOfYear], text, (md, y) => {
    const [told, rest] = [readYear(y, lexicon) ?? bareYear(y), readDayMonth(md, lexicon)];
    return told && rest && { year: told, ...rest };
  });
  if (inYear) return inYear;
  const rest = readDayMonth(text, lexicon);
  return rest && { year: null, ...rest };
}

/** Returns the digits of a day and a month that are told without a year. */
function readDayMonth(
  text: string,
  lexicon: Lexicon,
): { readonly month: string | null; readonly day: string | null } | null {
  const month = readMonth(text, lexicon);
  if (month !== null) return { month, day: null };
  const both = readBy(lexicon.dayMonth, text, (one, other) => {
    const [d, m] = /^\d/.test(one) ? [one, other] : [other, one];
    const named = /^\d{1,2}$/.test(d) ? readMonth(m, lexicon) : null;
    return named === null ? null : { month: named, day: two(d) };
  });
  if (both) return both;
  return readBy([...lexicon.dayAlone.map((template) => `${template} {m}`), ...lexicon.dayAlone], text, (n, m) => {
    const named = m === "" ? null : readMonth(m, lexicon);
    return /^[\dX]{2}$/i.test(n) && (m === "" || named !== null) ? { month: named, day: n.toUpperCase() } : null;
  });
}

function readMonth(text: string, lexicon: Lexicon): string | null {
  const { months, seasons, quarters, thirds, halves } = lexicon;
  const named = nth(months, text, 1) ?? nth(seasons, text, 21) ?? nth(quarters, text, 33);
  const found = named ?? nth(thirds, text, 37) ?? nth(halves, text, 40);
  return (
    found ??
    readBy(lexicon.northern, text, (x) => nth(seasons, x, 25)) ??
    readBy(lexicon.southern, text, (x) => nth(seasons, x, 29)) ??
    readBy(lexicon.monthAlone, text, (n) => (/^[\dX]{2}$/i.test(n) ? n.toUpperCase() : null))
  );
}

function nth(names: readonly (readonly string[])[], text: string, first: number): string | null {
  const index = names.findIndex((all) => all.some((name) => name.toLowerCase() === text.toLowerCase()));
  return index < 0 ? null : two(String(index + first));
}

/** Decades, centuries and millennia. */
function readLong(text: string, lexicon: Lexicon, isNegative: boolean): DatePoint | null {
  const point = (digits: string): DatePoint => ({ ...pointOf(0), isNegative, year: sure(digits) });
  const decade = isNegative
    ? null
    : readBy(lexicon.decade, text, (n) =>
        /^[1-9]\d{0,2}0$/.test(n) ? point(`${n.slice(0, -1).padStart(3, "0")}X`) : null,
      );
  const counted = (n: string, most: number) =>
    Array.from({ length: most }, (_, index) => index).find((index) => lexicon.ordinal(index + 1) === n.toLowerCase());
  return (
    decade ??
    readBy(lexicon.century, text, (n) => {
      const index = counted(n, 100);
      return index === undefined ? null : point(`${two(String(index))}XX`);
    }) ??
    readBy(lexicon.millennium, text, (n) => {
      const index = counted(n, 10);
      return index === undefined ? null : point(`${index}XXX`);
    })
  );
}

function maskedPoint(text: string): DatePoint | null {
  const [, sign = "", digits = ""] = /^([-−]?)([\dX]{4})$/i.exec(text) ?? [];
  if (digits === "") return null;
  return { ...pointOf(0), isNegative: sign !== "", year: sure(digits.toUpperCase()) };
}

/** One of ten years or so whose last digits are not known, from the first and the last of them. */
function yearBetween(first: DatePoint | null, last: DatePoint | null): DatePoint | null {
  if (!first || !last) return null;
  const [low, high] = last.isNegative || Number(last.year.digits) === 0 ? [last, first] : [first, last];
  const from = low.year.digits === "0001" ? "0000" : low.year.digits;
  const count = Math.min(...[/0*$/.exec(from), /9*$/.exec(high.year.digits)].map((found) => found?.[0].length ?? 0));
  if (count === 0 || from.slice(0, -count) !== high.year.digits.slice(0, -count)) return null;
  return { ...high, year: sure(high.year.digits.slice(0, -count) + "X".repeat(count)) };
}

function isMonth(month = ""): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

function two(text = ""): string {
  return text.padStart(2, "0");
}
