import { type Parsed, parse } from "edtf";
import {
  type DateEnd,
  type DatePoint,
  type DateRange,
  type Doubt,
  LAST_YEAR,
  pointOf as pointIn,
  type WorldDate,
} from "./date";
import { reachOf } from "./reach";

/** The longest date that is read: the library goes through every way to read one. */
export const MAX_EDTF = 200;
/** The bits of a date's digits YYYYMMDD. */
const YEAR_BITS = 0b1111;
const MONTH_BITS = 0b110000;
const DAY_BITS = 0b11000000;

/**
 * Returns a date that is written as EDTF, levels 0 to 2; null for anything else, for a day that no month has, for a stretch that ends before it
 * begins, and for one without any date. The library `edtf` reads it, and this file alone knows it (decision 074).
 */
export function parseEdtf(text: string): WorldDate | null {
  const date = plainDate(text) ?? (text.length > MAX_EDTF ? null : readBy(text));
  return date && reachOf(date) !== null ? date : null;
}

/** A year, month or day and nothing else, as most dates are, without the library, which takes a tenth of a millisecond for each; null: for it to read. */
function plainDate(text: string): DatePoint | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(text) ?? [];
  return year === undefined ? null : pointIn(Number(year), numberOf(month), numberOf(day));
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function readBy(text: string): WorldDate | null {
  try {
    // From one season to another is read where a beginning is told: the library looks for a season in what is not.
    const parsed = parse(text, { seasonUncertainty: true, seasonIntervals: !/^(?:\.\.)?\//.test(text) });
    return dateOf(parsed, text);
  } catch {
    // It throws where a text is no date.
    return null;
  }
}

function dateOf(parsed: Parsed, text: string): WorldDate | null {
  switch (parsed.type) {
    case "Interval": {
      const [first = "", last = ""] = text.split("/");
      const [start, end] = [endOf(parsed.values[0], first), endOf(parsed.values[1], last)];
      if (start === null || end === null || (typeof start === "string" && typeof end === "string")) return null;
      return { kind: "interval", start, end };
    }
    case "Set":
    case "List":
      return choiceOf(parsed);
    case "Century":
    case "Decade":
      // 19 and 193, which are too short to be told from other numbers.
      return null;
    default:
      return pointOf(parsed);
  }
}

function endOf(parsed: unknown, text: string): DateEnd | null {
  // What is open or not known is a number without end, or nothing.
  if (typeof parsed !== "object" || parsed === null) return text === ".." ? "open" : "unknown";
  return pointOf(parsed as Parsed);
}

function choiceOf({ type, values, earlier, later }: Parsed): WorldDate | null {
  const members = values.map((value, index): DatePoint | DateRange | null => {
    if (Array.isArray(value)) {
      const [from, to] = [pointOf(value[0] as Parsed), pointOf(value[1] as Parsed)];
      return from && to && { kind: "range", from, to };
    }
    const point = pointOf(value as Parsed);
    if (point && earlier && index === 0) return { kind: "range", from: null, to: point };
    if (point && later && index === values.length - 1) return { kind: "range", from: point, to: null };
    return point;
  });
  const all = members.filter((member) => member !== null);
  return all.length === members.length ? { kind: type === "Set" ? "one" : "all", members: all } : null;
}

function pointOf(parsed: Parsed): DatePoint | null {
  const { values, unspecified = 0, significant = null } = parsed;
  const [year = 0, month, day] = values as readonly number[];
  if (Math.abs(year) > LAST_YEAR) return null;
  const monthNumber = month === undefined ? null : parsed.type === "Season" ? month : month + 1;
  const digits = String(Math.abs(year)).padStart(4, "0");
  return {
    kind: "point",
    isNegative: year < 0 || Object.is(year, -0),
    year: { digits: masked(digits, unspecified, 0), doubt: doubtOf(parsed, YEAR_BITS) },
    month:
      monthNumber === null
        ? null
        : { digits: masked(twoDigits(monthNumber), unspecified, 4), doubt: doubtOf(parsed, MONTH_BITS) },
    day:
      day === undefined ? null : { digits: masked(twoDigits(day), unspecified, 6), doubt: doubtOf(parsed, DAY_BITS) },
    time: values.length > 3 ? timeOf(parsed) : null,
    significant,
  };
}

function masked(digits: string, unspecified: number, from: number): string {
  return Array.from(digits, (digit, index) => (unspecified & (1 << (from + index)) ? "X" : digit)).join("");
}

function doubtOf({ uncertain, approximate }: Parsed, bits: number): Doubt {
  const holds = (flag: boolean | number | undefined) =>
    flag === true || (typeof flag === "number" && (flag & bits) !== 0);
  if (holds(uncertain)) return holds(approximate) ? "%" : "?";
  return holds(approximate) ? "~" : "";
}

function timeOf({ values, timeZone }: Parsed): string {
  const [hours = 0, minutes = 0, seconds = 0] = values.slice(3) as readonly number[];
  const zone = timeZone === undefined ? "" : timeZone === "+00:00" ? "Z" : timeZone;
  return `${[hours, minutes, seconds].map(twoDigits).join(":")}${zone}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
