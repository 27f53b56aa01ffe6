import { expect, test } from "vitest";
import { dayNumber } from "@/lib/dates/day-count";
import { hoursOf } from "./hours";
import { ticksOf } from "./ticks";

const at = (year: number, month = 1, day = 1) => dayNumber({ year, month, day });
const labels = (start: number, perDay: number, width = 500) =>
  ticksOf({ start, perDay, width }).map(({ label }) => label);

test("the scale names days, months, years or centuries, as there is room", () => {
  expect(labels(at(1940, 2, 27), 100)).toEqual([
    "27 Feb 1940",
    "28 Feb 1940",
    "29 Feb 1940",
    "1 Mar 1940",
    "2 Mar 1940",
    "3 Mar 1940",
  ]);
  expect(labels(at(1940, 2, 15), 3)).toEqual(["Feb 1940", "Mar 1940", "Apr 1940", "May 1940", "Jun 1940", "Jul 1940"]);
  expect(labels(at(1940, 5), 0.5)).toEqual([
    "Jan 1940",
    "Jul 1940",
    "Jan 1941",
    "Jul 1941",
    "Jan 1942",
    "Jul 1942",
    "Jan 1943",
  ]);
  expect(labels(at(1938, 7), 0.1)).toEqual(["1935", "1940", "1945", "1950"]);
  expect(labels(at(1490), 0.004)).toEqual(["1400", "1500", "1600", "1700", "1800"]);
});

test("far in, the scale names hours, and midnight by its day", () => {
  expect(labels(at(1940, 4, 3) + 0.9, 100 * 24, 500)).toEqual([
    "21:00",
    "22:00",
    "23:00",
    "4 Apr 1940",
    "01:00",
    "02:00",
  ]);
  expect(labels(at(1940, 4, 3), 20 * 24, 960)).toEqual([
    ...["3 Apr 1940", "06:00", "12:00", "18:00"],
    ...["4 Apr 1940", "06:00", "12:00", "18:00", "5 Apr 1940"],
  ]);
});

test("a date with a time of day is an hour long and stands within its day; any other stays", () => {
  const day = at(1940, 4, 3);
  const timed = hoursOf({ first: day, last: day, date: "1940-04-03T18:30:00Z" });
  expect(timed.first).toBeCloseTo(day + 18.5 / 24, 9);
  expect(timed.last - timed.first + 1).toBeCloseTo(1 / 24, 9);
  const vague = { first: day, last: day + 30, date: "1940-04" };
  expect(hoursOf(vague)).toBe(vague);
});

test("there is no year 0", () => {
  expect(labels(at(-3), 0.3, 600)).toEqual(["3 BCE", "2 BCE", "1 BCE", "1", "2", "3"]);
  expect(labels(at(-20), 0.02, 600)).toContain("1 BCE");
});

test("nothing wide has no lines", () => {
  expect(labels(at(1940), 1, 0)).toEqual([]);
});
