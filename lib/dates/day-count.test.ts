import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayOf, daysInMonth } from "./day-count";

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
      day: (day % daysInMonth(year, month)) + 1,
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
