import type { Days } from "../day-count";
import {
  type Calendar,
  type CalendarDate,
  dateOfDay,
  daysOfMonth,
  daysOfYear,
  numberOfDay,
  weekdayOf,
} from "./calendar";

/** Returns days in a calendar's own words: a whole year, a whole month or one day by its name, else where they begin and end; by years where they are longer than one. */
export function writeInCalendar(calendar: Calendar, days: Days): string {
  const [from, to] = [dateOfDay(calendar, days.first), dateOfDay(calendar, days.last)];
  const begins = from.month === 1 && from.day === 1;
  const ends = days.last === daysOfYear(calendar, to.year).last;
  if (begins && ends && from.year === to.year) return yearLabel(calendar, from.year);
  if (days.last - days.first > 2 * calendar.months.reduce((sum, month) => sum + month.days, 0))
    return `${yearLabel(calendar, from.year)} – ${yearLabel(calendar, to.year)}`;
  if (isMonth(calendar, from, to)) return `${monthName(calendar, from)} ${yearLabel(calendar, from.year)}`;
  if (days.first === days.last) return dayLabel(calendar, from, weekdayOf(calendar, days.first));
  return `${dayLabel(calendar, from, null)} – ${dayLabel(calendar, to, null)}`;
}

function isMonth(calendar: Calendar, from: CalendarDate, to: CalendarDate): boolean {
  const isSame = from.year === to.year && from.month === to.month;
  return isSame && from.day === 1 && to.day === daysOfMonth(calendar, to.year, to.month) && to.day > 1;
}

function monthName({ months }: Calendar, { month }: CalendarDate): string {
  return months[month - 1]?.name ?? "";
}

function dayLabel(calendar: Calendar, date: CalendarDate, weekday: string | null): string {
  const day = `${date.day} ${monthName(calendar, date)} ${yearLabel(calendar, date.year)}`;
  return weekday === null ? day : `${weekday}, ${day}`;
}

/** Returns a year that is numbered through as its era tells it; there is no year 0 in any. */
export function yearLabel({ eras, before }: Calendar, year: number): string {
  const era = eras.findLast(({ from }) => from <= year);
  return era ? `${year - era.from + 1} ${era.name}` : `${(eras[0]?.from ?? 1) - year} ${before}`;
}

/** Returns the days that words of a calendar mean: what `writeInCalendar` writes, with or without the day of the week; null where they are none of it. */
export function readInCalendar(calendar: Calendar, words: string): Days | null {
  const text = words.replace(/\s+/g, " ").trim();
  const whole = readOne(calendar, text);
  if (whole) return whole;
  const [from, to, ...more] = text.split(/ [–-] /).map((each) => readOne(calendar, each));
  return from && to && more.length === 0 && from.first <= to.last ? { first: from.first, last: to.last } : null;
}

function readOne(calendar: Calendar, text: string): Days | null {
  const [weekday, months] = [oneOf(calendar.weekdays), oneOf(calendar.months.map(({ name }) => name))];
  const shape = new RegExp(
    `^(?:${weekday}, ?)?(?:(?<day>\\d{1,4}) )?(?:(?<month>${months}) )?(?<year>\\d{1,9}) (?<era>.+)$`,
    "iu",
  );
  const { day, month, year: count, era } = shape.exec(text)?.groups ?? {};
  const year = count === undefined || era === undefined ? null : yearOfEra(calendar, Number(count), era);
  if (year === null) return null;
  if (month === undefined) return day === undefined ? daysOfYear(calendar, year) : null;
  const number = calendar.months.findIndex(({ name }) => isSame(name, month)) + 1;
  const [first, last] = day === undefined ? [1, daysOfMonth(calendar, year, number)] : [Number(day), Number(day)];
  const [from, to] = [first, last].map((each) => numberOfDay(calendar, { year, month: number, day: each }));
  return from === null || to === null || from === undefined || to === undefined ? null : { first: from, last: to };
}

/** The year, numbered through, that an era tells so; null: it has none, as another era has begun by then. */
function yearOfEra(calendar: Calendar, count: number, name: string): number | null {
  const { eras, before } = calendar;
  const candidates = eras.flatMap((era) => (isSame(era.name, name) ? [era.from + count - 1] : []));
  if (isSame(before, name)) candidates.push((eras[0]?.from ?? 1) - count);
  return candidates.find((year) => isSame(yearLabel(calendar, year), `${count} ${name}`)) ?? null;
}

function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}

/** Any of these names, the longest first, as a group of a regular expression; one that nothing meets where there are none. */
function oneOf(names: readonly string[]): string {
  const longest = [...names].sort((one, other) => other.length - one.length);
  return longest.length === 0 ? "(?!)" : `(?:${longest.map((name) => escaped(name)).join("|")})`;
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
