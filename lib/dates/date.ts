/** How sure a part of a date is, as EDTF writes it: sure, uncertain, approximate, or both. */
export type Doubt = "" | "?" | "~" | "%";

/** A year, month or day: its digits, X for one that is not known. */
export type Part = { readonly digits: string; readonly doubt: Doubt };

/** One date, as exact as it is told. */
export type DatePoint = {
  readonly kind: "point";
  /** Whether its year comes before the year 0 of astronomers, which is 1 BCE. */
  readonly isNegative: boolean;
  /** Four digits at least, counted with a year 0 (ISO 8601). */
  readonly year: Part;
  /** 01 to 12, or 21 to 41 for what is longer: seasons, quarters, thirds, halves. */
  readonly month: Part | null;
  readonly day: Part | null;
  /** As ISO 8601 writes it, without the T: 23:20:30, 23:20:30Z, 23:20:30-04:00. */
  readonly time: string | null;
  /** How many digits of the year count, from the left. */
  readonly significant: number | null;
};

/** What a date stretches to: a date, something that goes on, or something that nobody knows. */
export type DateEnd = DatePoint | "open" | "unknown";

export type DateInterval = { readonly kind: "interval"; readonly start: DateEnd; readonly end: DateEnd };

/** Dates from one to another, null: all before or after. */
export type DateRange = { readonly kind: "range"; readonly from: DatePoint | null; readonly to: DatePoint | null };

/** One of some dates, or all of them. */
export type DateChoice = { readonly kind: "one" | "all"; readonly members: readonly (DatePoint | DateRange)[] };

/** A date of a world: what EDTF (ISO 8601-2, levels 0 to 2) can say. */
export type WorldDate = DatePoint | DateInterval | DateChoice;

/** The largest year that is read, before or after our era: its days are whole numbers that a double tells apart. */
export const LAST_YEAR = 9_999_999_999;

/** Returns a date of these parts, sure of all of them. `year` is counted with a year 0. */
export function pointOf(year: number, month: number | null = null, day: number | null = null): DatePoint {
  return {
    kind: "point",
    isNegative: year < 0,
    year: sure(String(Math.abs(year)).padStart(4, "0")),
    month: month === null ? null : sure(String(month).padStart(2, "0")),
    day: day === null ? null : sure(String(day).padStart(2, "0")),
    time: null,
    significant: null,
  };
}

/** Returns a part without doubt. */
export function sure(digits: string): Part {
  return { digits, doubt: "" };
}

/** Returns the same date with this doubt on all of its parts. */
export function doubted(point: DatePoint, doubt: Doubt): DatePoint {
  const with_ = (part: Part | null) => part && { ...part, doubt };
  return { ...point, year: { ...point.year, doubt }, month: with_(point.month), day: with_(point.day) };
}

/** The year of a date as a number, counted with a year 0; null where digits of it are not known. */
export function yearOf({ isNegative, year }: DatePoint): number | null {
  return year.digits.includes("X") ? null : Number(year.digits) * (isNegative ? -1 : 1) + 0;
}

/** Returns the years that a masked year can be (0019X: 190 to 199), the first and the last, counted with a year 0. */
export function yearsOf({ isNegative, year, significant }: DatePoint): readonly [number, number] {
  const masked = significant === null ? year.digits : significantDigits(year.digits, significant);
  const [least, most] = [Number(masked.replaceAll("X", "0")), Number(masked.replaceAll("X", "9"))];
  if (isNegative) return [-most + 0, -least + 0];
  // The years from 0 to 9 and the like begin with the year 1: before it is the other era.
  return masked.includes("X") ? [Math.max(least, 1), most] : [least, most];
}

function significantDigits(digits: string, significant: number): string {
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  const known = zeros + significant;
  return digits.slice(0, known) + "X".repeat(Math.max(digits.length - known, 0));
}
