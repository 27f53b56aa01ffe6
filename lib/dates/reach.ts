import { type DateEnd, type DatePoint, type DateRange, type WorldDate, yearsOf } from "./date";
import { type Days, dayNumber, daysInMonth } from "./day-count";

/** The first and the last day that a date can mean, by their numbers; null: there is none, it goes on or is not known. */
export type Reach = { readonly first: number | null; readonly last: number | null };

/** What EDTF counts on from the months: the first month, how many there are, and whether it can run over the year's end. */
const LONGER: ReadonlyMap<number, readonly [number, number]> = new Map<number, readonly [number, number]>([
  // Seasons without a place are those of the north, where most timelines play.
  ...[3, 6, 9, 12].map((month, index) => [21 + index, [month, 3] as const] as const),
  ...[3, 6, 9, 12].map((month, index) => [25 + index, [month, 3] as const] as const),
  ...[9, 12, 3, 6].map((month, index) => [29 + index, [month, 3] as const] as const),
  ...[1, 4, 7, 10].map((month, index) => [33 + index, [month, 3] as const] as const),
  ...[1, 5, 9].map((month, index) => [37 + index, [month, 4] as const] as const),
  ...[1, 7].map((month, index) => [40 + index, [month, 6] as const] as const),
]);

/** Returns the days that a date can mean; null where there are none: 30 February, an end before its beginning. */
export function reachOf(date: WorldDate): Reach | null {
  switch (date.kind) {
    case "point":
      return daysOfPoint(date);
    case "interval":
      return between(date.start, date.end);
    case "one":
    case "all": {
      const all = date.members.map(reachOfMember);
      const found = all.filter((reach) => reach !== null);
      if (found.length < all.length || found.length === 0) return null;
      return { first: least(found.map(({ first }) => first)), last: most(found.map(({ last }) => last)) };
    }
  }
}

/** Returns the days of a date where numbers are needed: what goes on, or is not known, counts as far as the date that is told. */
export function daysOfDate(date: WorldDate): Days | null {
  const reach = reachOf(date);
  if (!reach) return null;
  const told = datedPoints(date).flatMap((point) => daysOfPoint(point) ?? []);
  const first = reach.first ?? Math.min(...told.map((days) => days.first));
  const last = reach.last ?? Math.max(...told.map((days) => days.last));
  return { first, last };
}

/** The numbers of days that a column of the database holds: some five million years before and after. */
const MOST_DAYS = 2_000_000_000;

/** Returns a number of a day as a column holds it: what lies beyond is at its end. */
export function asColumn(day: number): number {
  return Math.min(Math.max(day, -MOST_DAYS), MOST_DAYS);
}

/** The days of one date; null where its digits fit no day. */
function daysOfPoint(point: DatePoint): Days | null {
  const [firstYear, lastYear] = yearsOf(point);
  const { month, day } = point;
  if (month === null) return { first: numberOf(firstYear, 1, 1), last: numberOf(lastYear, 12, 31) };
  const longer = LONGER.get(Number(month.digits));
  if (longer) {
    const [start, count] = longer;
    const past = start + count - 1;
    const [over, end] = past > 12 ? [1, past - 12] : [0, past];
    return { first: numberOf(firstYear, start, 1), last: lastOfMonth(lastYear + over, end) };
  }
  const months = fitting(month.digits, 1, 12);
  if (day === null) {
    const [one, other] = [months[0], months.at(-1)];
    return one === undefined || other === undefined
      ? null
      : { first: numberOf(firstYear, one, 1), last: lastOfMonth(lastYear, other) };
  }
  return daysThatFit(firstYear, lastYear, months, day.digits);
}

function daysThatFit(firstYear: number, lastYear: number, months: readonly number[], digits: string): Days | null {
  const inYear = (year: number) =>
    months.flatMap((month) =>
      fitting(digits, 1, daysInMonth(shown(year), month)).map((day) => numberOf(year, month, day)),
    );
  // A leap day is there in one of four years, and in one of eight around a century's end.
  const years = (from: number, step: number) =>
    Array.from({ length: Math.min(lastYear - firstYear, 8) + 1 }, (_, index) => from + index * step);
  const firsts = years(firstYear, 1)
    .map(inYear)
    .find((all) => all.length > 0);
  const lasts = years(lastYear, -1)
    .map(inYear)
    .find((all) => all.length > 0);
  const [first, last] = [firsts?.[0], lasts?.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** The numbers from one to another whose two digits fit these, X being any. */
function fitting(digits: string, from: number, to: number): readonly number[] {
  const pattern = new RegExp(`^${digits.replaceAll("X", "\\d")}$`);
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return all.filter((number) => pattern.test(String(number).padStart(2, "0")));
}

function between(start: DateEnd, end: DateEnd): Reach | null {
  const [one, other] = [start, end].map((each) => (typeof each === "string" ? null : daysOfPoint(each)));
  if ((!one && typeof start !== "string") || (!other && typeof end !== "string")) return null;
  if (one && other && one.first > other.last) return null;
  return { first: one?.first ?? null, last: other?.last ?? null };
}

function reachOfMember(member: DatePoint | DateRange): Reach | null {
  return member.kind === "point" ? daysOfPoint(member) : between(member.from ?? "open", member.to ?? "open");
}

function datedPoints(date: WorldDate): readonly DatePoint[] {
  if (date.kind === "point") return [date];
  const ends = date.kind === "interval" ? [date.start, date.end] : date.members.flatMap(endsOfMember);
  return ends.filter((each) => typeof each !== "string");
}

function endsOfMember(member: DatePoint | DateRange): readonly DatePoint[] {
  return member.kind === "point" ? [member] : [member.from, member.to].filter((each) => each !== null);
}

/** The year as people count it: the year 0 of astronomers is 1 BCE, here -1. */
function shown(year: number): number {
  return year <= 0 ? year - 1 : year;
}

function numberOf(year: number, month: number, day: number): number {
  return dayNumber({ year: shown(year), month, day });
}

function lastOfMonth(year: number, month: number): number {
  return numberOf(year, month, daysInMonth(shown(year), month));
}

function least(all: readonly (number | null)[]): number | null {
  return all.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)));
}

function most(all: readonly (number | null)[]): number | null {
  return all.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
}
