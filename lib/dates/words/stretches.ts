import { type DateEnd, type DateInterval, type DatePoint, doubted, pointOf, sure, yearOf, yearsOf } from "../date";
import { daysInMonth } from "../day-count";

/** Early, in the middle, late: by where a stretch is divided. */
export type Third = 0 | 1 | 2;

/** Days of a month, months of a year, years of a decade and of a century that are early, in the middle, late: the first of each. */
const DAYS = [1, 11, 21] as const;
const MONTHS = [1, 5, 9] as const;
const YEARS: Readonly<Record<10 | 100, readonly [number, number, number]>> = { 10: [0, 4, 7], 100: [0, 34, 67] };

/**
 * Returns a third of a month, a year, a decade or a century, with ends that are approximate (1940-06-~01/1940-06-~10); null: the date is nothing that is
 * divided.
 */
export function thirdOf(date: DatePoint | DateInterval, third: Third): DateInterval | null {
  if (date.kind === "interval") {
    const first = decadeBeforeEra(date);
    return first === null ? null : thirdOfYears(first, 10, third);
  }
  if (date.day !== null || date.significant !== null) return null;
  if (date.month) return /^(0[1-9]|1[0-2])$/.test(date.month.digits) ? thirdOfMonth(date, third) : null;
  if (!date.year.digits.includes("X")) return thirdOfYear(date, third);
  const length = lengthOf(date);
  return length === null ? null : thirdOfYears(firstOf(date), length, third);
}

/** Returns what a stretch is a third of, and which; null: of nothing. */
export function dividedOf(
  interval: DateInterval,
): { readonly of: DatePoint | DateInterval; readonly third: Third } | null {
  const { start, end } = interval;
  if (typeof start === "string" || typeof end === "string") return null;
  for (const third of [0, 1, 2] as const)
    for (const of of wholesOf(start, third)) {
      const found = thirdOf(of, third);
      if (found && isSame(found.start, start) && isSame(found.end, end)) return { of, third };
    }
  return null;
}

/** Returns the first year, counted with a year 0, of a decade before our era (489 to 480 BCE, which EDTF can only write as a stretch); else null. */
export function decadeBeforeEra({ start, end }: DateInterval): number | null {
  const [first, last] = [plainYear(start), plainYear(end)];
  return first !== null && last === first + 9 && last < 0 && (1 - last) % 10 === 0 ? first : null;
}

/** Returns the decade before our era whose last year is this one, 480 for 489 to 480 BCE. */
export function decadeEndingIn(yearBeforeEra: number): DateInterval {
  const last = 1 - yearBeforeEra;
  return { kind: "interval", start: pointOf(last - 9), end: pointOf(last) };
}

function thirdOfMonth(date: DatePoint, third: Third): DateInterval | null {
  const year = yearOf(date);
  if (year === null || date.month === null) return null;
  const last = [10, 20, daysInMonth(year <= 0 ? year - 1 : year, Number(date.month.digits))][third] ?? 0;
  const day = (number: number) => ({ ...date, day: { digits: String(number).padStart(2, "0"), doubt: "~" as const } });
  return { kind: "interval", start: day(DAYS[third]), end: day(last) };
}

function thirdOfYear(date: DatePoint, third: Third): DateInterval {
  const month = (number: number) => ({
    ...date,
    month: { digits: String(number).padStart(2, "0"), doubt: "~" as const },
  });
  return { kind: "interval", start: month(MONTHS[third]), end: month(MONTHS[third] + 3) };
}

function thirdOfYears(first: number, length: 10 | 100, third: Third): DateInterval {
  const parts = [...YEARS[length], length];
  const year = (number: number) => doubted(pointOf(number), "~");
  return {
    kind: "interval",
    start: year(first + (parts[third] ?? 0)),
    end: year(first + (parts[third + 1] ?? length) - 1),
  };
}

/** What a stretch that begins so may be a third of. */
function wholesOf(start: DatePoint, third: Third): readonly (DatePoint | DateInterval)[] {
  if (start.day) return [{ ...start, day: null }];
  if (start.month) return [{ ...start, month: null }];
  const year = yearOf(start);
  if (year === null) return [];
  return ([10, 100] as const).flatMap((length): readonly (DatePoint | DateInterval)[] => {
    const first = year - (YEARS[length][third] ?? 0);
    if (length === 10 && first < 0) return [{ kind: "interval", start: pointOf(first), end: pointOf(first + 9) }];
    const point = pointOf(first < 0 ? first + length - 1 : first);
    const unknown = "X".repeat(String(length).length - 1);
    return [{ ...point, year: sure(point.year.digits.slice(0, -unknown.length) + unknown) }];
  });
}

function lengthOf(date: DatePoint): 10 | 100 | null {
  if (/^\d{3}X$/.test(date.year.digits) && !date.isNegative) return 10;
  return /^\d{2}XX$/.test(date.year.digits) ? 100 : null;
}

function firstOf(date: DatePoint): number {
  return date.isNegative ? yearsOf(date)[0] : Number(date.year.digits.replaceAll("X", "0"));
}

function plainYear(end: DateEnd): number | null {
  if (typeof end === "string" || end.month !== null || end.significant !== null || end.year.doubt !== "") return null;
  return yearOf(end);
}

function isSame(one: DateEnd, other: DateEnd): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
