import { describe, expect, test } from "vitest";
import { dayNumber, dayOf } from "../day-count";
import { type Calendar, dateOfDay, daysOfYear, numberOfDay, weekdayOf } from "./calendar";
import { readInCalendar, writeInCalendar, yearLabel } from "./words";

const twelve = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The Gregorian calendar, defined as a world would. */
const GREGORIAN: Calendar = {
  name: "Gregorian",
  firstDay: 1,
  months: twelve.map((name, index) => ({
    name,
    days: lengths[index] ?? 0,
    leapDays: (lengths[index] ?? 0) + (name === "Feb" ? 1 : 0),
  })),
  leapRules: [
    { every: 4, isLeap: true },
    { every: 100, isLeap: false },
    { every: 400, isLeap: true },
  ],
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  firstWeekday: 0,
  eras: [{ name: "CE", from: 1 }],
  before: "BCE",
};

/** Thirteen months of four weeks, and a day of the year that is in none; two eras. */
const RIVERS: Calendar = {
  name: "Reckoning of the rivers",
  firstDay: dayNumber({ year: 1204, month: 3, day: 21 }),
  months: [
    ...[
      "Thaw",
      "Seed",
      "Rain",
      "Long Light",
      "Hay",
      "Heat",
      "Barley",
      "Apple",
      "Leaf",
      "Slaughter",
      "Frost",
      "Still",
      "Late Still",
    ].map((name) => ({ name, days: 28, leapDays: 28 })),
    { name: "Yearday", days: 1, leapDays: 2 },
  ],
  leapRules: [
    { every: 4, isLeap: true },
    { every: 128, isLeap: false },
  ],
  weekdays: ["Firstday", "Millday", "Ferryday", "Restday"],
  firstWeekday: 2,
  eras: [
    { name: "of the Old Bridge", from: 1 },
    { name: "of the New Bridge", from: 736 },
  ],
  before: "before the Bridge",
};

/** Ten long months without leap years or weeks, whose first era begins late: most years are counted back from it. */
const DEEP: Calendar = {
  name: "Deep count",
  firstDay: -800_000,
  months: Array.from({ length: 10 }, (_, index) => ({
    name: `Shaft ${"abcdefghij"[index]}`,
    days: 36 + (index % 2),
    leapDays: 36 + (index % 2),
  })),
  leapRules: [],
  weekdays: [],
  firstWeekday: 0,
  eras: [{ name: "Lamp", from: 4000 }],
  before: "Dark",
};

/** 1,000 days, early and late, each time the same. */
const SOME = Array.from({ length: 1000 }, (_, index) => ((index * 7_919_993) % 3_000_000) - 1_500_000);

test("the Gregorian calendar, written down as a calendar of a world, numbers its days as it does", () => {
  for (const number of SOME) {
    const { year, month, day } = dayOf(number);
    // A calendar of a world numbers its years through: the year before 1 is 0.
    const through = year < 0 ? year + 1 : year;
    expect(dateOfDay(GREGORIAN, number)).toEqual({ year: through, month, day });
    expect(numberOfDay(GREGORIAN, { year: through, month, day })).toBe(number);
  }
  expect(weekdayOf(GREGORIAN, dayNumber({ year: 1940, month: 6, day: 22 }))).toBe("Saturday");
  expect(writeInCalendar(GREGORIAN, daysOfYear(GREGORIAN, 0))).toBe("1 BCE");
});

describe.each([RIVERS, DEEP])("$name", (calendar) => {
  test("each day follows the one before, over the ends of months, years, leap years and eras", () => {
    let last = dateOfDay(calendar, calendar.firstDay - 3000);
    for (let number = calendar.firstDay - 2999; number < calendar.firstDay + 3000; number += 1) {
      const date = dateOfDay(calendar, number);
      const follows =
        (date.day === last.day + 1 && date.month === last.month && date.year === last.year) ||
        (date.day === 1 && date.month === last.month + 1 && date.year === last.year) ||
        (date.day === 1 && date.month === 1 && last.month === calendar.months.length && date.year === last.year + 1);
      expect([number, follows]).toEqual([number, true]);
      last = date;
    }
  });

  test("1,000 days, months and years survive being written and read", () => {
    for (const number of SOME) {
      const { year, month } = dateOfDay(calendar, number);
      const first = numberOfDay(calendar, { year, month, day: 1 }) ?? 0;
      const rest = calendar.months[month - 1]?.days ?? 1;
      for (const days of [
        { first: number, last: number },
        { first, last: first + rest - 1 },
        daysOfYear(calendar, year),
        { first: number, last: number + 40 },
      ]) {
        const words = writeInCalendar(calendar, days);
        expect(words).not.toMatch(/(^|\s)0 /);
        expect([words, readInCalendar(calendar, words)]).toEqual([words, days]);
      }
    }
  });
});

test("years are told by their era, backwards before the first, without a year 0", () => {
  expect([-1, 0, 1, 735, 736].map((year) => yearLabel(RIVERS, year))).toEqual([
    "2 before the Bridge",
    "1 before the Bridge",
    "1 of the Old Bridge",
    "735 of the Old Bridge",
    "1 of the New Bridge",
  ]);
  expect(yearLabel(DEEP, 3999)).toBe("1 Dark");
});

test("a day has its place in the week, also before the first year", () => {
  expect([-3, -2, -1, 0, 1].map((after) => weekdayOf(RIVERS, RIVERS.firstDay + after))).toEqual([
    "Restday",
    "Firstday",
    "Millday",
    "Ferryday",
    "Restday",
  ]);
  expect(weekdayOf(DEEP, 0)).toBeNull();
});

test.each([
  "29 Thaw 3 of the Old Bridge",
  "2 Yearday 3 of the Old Bridge",
  "736 of the Old Bridge",
  "0 of the Old Bridge",
  "3 Thaw",
  "3 7 of the Old Bridge",
  "Thaw 1 of the Old Bridge – 1 before the Bridge",
  "3 of the Older Bridge",
  "",
])("“%s” is no date of it", (words) => {
  expect(readInCalendar(RIVERS, words)).toBeNull();
});

test("what is typed need not be exactly as it is written", () => {
  const day = readInCalendar(RIVERS, "4  long light 12 OF THE NEW BRIDGE");
  expect(day && writeInCalendar(RIVERS, day)).toMatch(/day, 4 Long Light 12 of the New Bridge$/);
  expect(readInCalendar(RIVERS, "Restday, 4 Long Light 12 of the New Bridge")).toEqual(day);
});
