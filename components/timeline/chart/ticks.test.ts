import { expect, test } from "vitest";
import { dayNumber } from "@/lib/dates/day-count";
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

test("there is no year 0", () => {
  expect(labels(at(-3), 0.3, 600)).toEqual(["3 BCE", "2 BCE", "1 BCE", "1", "2", "3"]);
  expect(labels(at(-20), 0.02, 600)).toContain("1 BCE");
});

test("nothing wide has no lines", () => {
  expect(labels(at(1940), 1, 0)).toEqual([]);
});
