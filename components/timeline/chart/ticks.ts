import { type CalendarDay, dayNumber, dayOf, daysInMonth } from "@/lib/dates/day-count";
import { chartsToolsMessages } from "@/lib/language/subjects/charts-tools";

/** A line of the scale: where it stands, as the number of its day, and what it says. */
export type Tick = { readonly day: number; readonly label: string };

/** What is seen: the day at the left edge, with fractions, and pixels for each day. */
export type Scale = { readonly start: number; readonly perDay: number; readonly width: number };

/** Pixels that a label needs. */
const ROOM = 84;
const YEAR = 365.2425;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Steps of the scale, the finest first: so many hours, days, months or years. */
const STEPS = [
  ...[1, 3, 6, 12].map((count) => ({ unit: "hour", count }) as const),
  ...[1, 2, 7, 14].map((count) => ({ unit: "day", count }) as const),
  ...[1, 3, 6].map((count) => ({ unit: "month", count }) as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000].map((count) => ({ unit: "year", count }) as const),
] as const;
const LENGTH = { hour: 1 / 24, day: 1, month: YEAR / 12, year: YEAR } as const;

type Step = (typeof STEPS)[number];

/** The lines of the scale that are seen, as close as their labels have room: hours, days, months, years, centuries. */
export function ticksOf(scale: Scale): readonly Tick[] {
  const step = STEPS.find(({ unit, count }) => count * LENGTH[unit] * scale.perDay >= ROOM) ?? STEPS[STEPS.length - 1];
  if (!step || scale.width <= 0) return [];
  const end = scale.start + scale.width / scale.perDay;
  const ticks: Tick[] = [];
  for (let day = firstOf(step, scale.start); day <= end; day = nextOf(step, day))
    ticks.push({ day, label: labelOf(step, day) });
  return ticks;
}

/** The last day before `start`, or that day, at which such a step begins. */
function firstOf({ unit, count }: Step, start: number): number {
  const { year, month } = dayOf(Math.floor(start));
  if (unit === "hour") return (Math.floor((start * 24) / count) * count) / 24;
  if (unit === "day") return Math.floor(start / count) * count;
  if (unit === "month") return dayNumber({ year, month: Math.floor((month - 1) / count) * count + 1, day: 1 });
  return yearDay(Math.floor(countedOf(year) / count) * count);
}

function nextOf({ unit, count }: Step, day: number): number {
  // Whole hours are counted, so that no fraction grows.
  if (unit === "hour") return (Math.round(day * 24) + count) / 24;
  if (unit === "day") return day + count;
  const { year, month } = dayOf(day);
  if (unit === "year") return yearDay(countedOf(year) + count);
  let next = day;
  for (let at = 0; at < count; at += 1) next += daysInMonth(yearOf(countedOf(year)), month + at);
  return next;
}

/** Years without a gap, for reckoning: the year before 1 is 0. */
function countedOf(year: number): number {
  return year < 0 ? year + 1 : year;
}

function yearOf(counted: number): number {
  return counted <= 0 ? counted - 1 : counted;
}

function yearDay(counted: number): number {
  return dayNumber({ year: yearOf(counted), month: 1, day: 1 });
}

function labelOf({ unit }: Step, number: number): string {
  const t = chartsToolsMessages();
  const hour = Math.round((number - Math.floor(number)) * 24);
  if (unit === "hour" && hour > 0) return `${String(hour).padStart(2, "0")}:00`;
  const day: CalendarDay = dayOf(Math.floor(number));
  const year = day.year < 0 ? t("valueBC", { value: -day.year }) : `${day.year}`;
  if (unit === "year") return year;
  const month = MONTHS[day.month - 1] ?? "";
  return unit === "month" ? `${month} ${year}` : `${day.day} ${month} ${year}`;
}
