import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayOf, daysOf } from "./days";
import { daysIn } from "./moment";
import { momentIn } from "./moment-in-text";

describe("the number of a day", () => {
  test.each([
    [1, 1, 1, 1],
    [-1, 12, 31, 0],
    [-1, 2, 29, -306],
    [1970, 1, 1, 719_163],
    [2000, 2, 29, 730_179],
    [1941, 12, 7, 708_911],
  ])("of %i-%i-%i is %i", (year, month, day, number) => {
    expect(dayNumber({ year, month, day })).toBe(number);
    expect(dayOf(number)).toEqual({ year, month, day });
  });

  test("leads back to its day, and the next one to the next", () => {
    const anyYear = fc.integer({ min: -9999, max: 9999 }).filter((year) => year !== 0);
    const anyDay = fc.tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.nat(30)).map(([year, month, day]) => ({
      year,
      month,
      day: (day % daysIn(year, month)) + 1,
    }));
    fc.assert(
      fc.property(anyDay, (day) => {
        const number = dayNumber(day);
        expect(dayOf(number)).toEqual(day);
        expect(dayNumber(dayOf(number + 1))).toBe(number + 1);
      }),
    );
  });

  test("counts as the calendar of this machine does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), (number) => {
        const { year, month, day } = dayOf(number);
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        expect(date.getTime() / 86_400_000 + 719_163).toBe(number);
      }),
    );
  });
});

describe("a moment covers", () => {
  test.each([
    ["on 22 June 1941", "1941-6-22", "1941-6-22"],
    ["in February 1940", "1940-2-1", "1940-2-29"],
    ["in 1940", "1940-1-1", "1940-12-31"],
    ["in the winter of 1940", "1940-12-1", "1941-2-28"],
    ["in summer 1940", "1940-6-1", "1940-8-31"],
    ["in the 1940s", "1940-1-1", "1949-12-31"],
    ["in 44 B.C.", "-44-1-1", "-44-12-31"],
    ["in the 10s B.C.", "-19-1-1", "-10-12-31"],
  ])("what was “%s” from %s to %s", (text, first, last) => {
    const moment = momentIn(text);
    expect(moment).not.toBeNull();
    if (!moment) return;
    const days = daysOf(moment);
    expect([days.first, days.last].map(written)).toEqual([first, last]);
  });
});

function written(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${year}-${month}-${day}`;
}
