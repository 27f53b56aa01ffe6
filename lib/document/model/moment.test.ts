import { expect, test } from "vitest";
import { type CalendarDay, dayOf } from "@/lib/dates/day-count";
import { byMoment, daysOf, isDay, lastDayOf, momentWords } from "./moment";
import { momentIn } from "./moment-in-text";

test.each([
  ["It opens in April 1940 with 1.2 million men", "April 1940"],
  ["Japan does not invade China in 1937", "1937"],
  ["By mid-July 1941 he was dismissed", "July 1941"],
  ["It began in the summer of 1940", "summer 1940"],
  ["Between June 22, 1941, and May 9, 1945", "22 June 1941"],
  ["The pact of 23 August 1939", "23 August 1939"],
])("%s", (text, words) => {
  const moment = momentIn(text);
  expect(moment && momentWords(moment)).toBe(words);
});

test.each(["11,903 motor vehicles", "He may go to Baku", "about 1200 men", "the 3rd of June", "a force of 1500 tanks"])(
  "%s tells no year",
  (text) => {
    expect(momentIn(text)).toBeNull();
  },
);

test("moments are in order of time, what has no date last", () => {
  const texts = ["in May 1940", "no date", "in 1940", "on 3 April 1940", "in 1937", "in April 1940"];
  const sorted = texts.map(momentIn).sort(byMoment);
  expect(sorted.map((moment) => moment && momentWords(moment))).toEqual([
    "1937",
    "1940",
    "April 1940",
    "3 April 1940",
    "May 1940",
    null,
  ]);
});

test.each([
  ["in the spring of 1941", 1941, 3],
  ["by summer 1941", 1941, 6],
  ["autumn 1941", 1941, 9],
  ["the fall of 1941", 1941, 9],
  ["Winter 1941", 1941, 12],
  ["in 1941", 1941, null],
])("%s is %i, month %j", (text, year, month) => {
  expect(momentIn(text)).toMatchObject({ year, month, day: null });
});

test.each([
  ["1940", { year: 1940, month: 12, day: 31, words: "1940" }],
  ["1940-06", { year: 1940, month: 6, day: 30, words: "1940-06" }],
  ["1940-06-22", { year: 1940, month: 6, day: 22, words: "1940-06-22" }],
  ["1940-01-01", { year: 1940, month: 1, day: 1, words: "1940-01-01" }],
  ["1940-12-31", { year: 1940, month: 12, day: 31, words: "1940-12-31" }],
  ["1940-09", { year: 1940, month: 9, day: 30, words: "1940-09" }],
  ["2000-02", { year: 2000, month: 2, day: 29, words: "2000-02" }],
  ["1940-02", { year: 1940, month: 2, day: 29, words: "1940-02" }],
  ["1941-02", { year: 1941, month: 2, day: 28, words: "1941-02" }],
  ["0001", { year: 1, month: 12, day: 31, words: "0001" }],
  ["9999-12-31", { year: 9999, month: 12, day: 31, words: "9999-12-31" }],
  ["44 BC", { year: -44, month: 12, day: 31, words: "44 BC" }],
  ["45-02-29 B.C.", { year: -45, month: 2, day: 29, words: "45-02-29 B.C." }],
  ["988 AD", { year: 988, month: 12, day: 31, words: "988 AD" }],
  ["1940-02-30", null],
  ["1941-02-29", null],
  ["1900-02-29", null],
  ["1940-04-31", null],
  ["44-02-29 BC", null],
  ["0000", null],
  ["1940-00", null],
  ["1940-13", null],
  ["1940-06-00", null],
  ["1940-06-32", null],
  ["40", null],
  ["1940-6", null],
  ["in 1940", null],
])("the last day that %j covers", (date, moment) => {
  expect(lastDayOf(date)).toEqual(moment);
});

test("the calendar reaches from 9999 B.C. to A.D. 9999", () => {
  expect([isDay(-9999, 1, 1), isDay(9999, 12, 31)]).toEqual([true, true]);
  expect([isDay(-10_000, 12, 31), isDay(10_000, 1, 1)]).toEqual([false, false]);
});

test.each([
  [{ year: 99, month: 4, day: 3 }, "3 April 99 CE"],
  [{ year: 100, month: 4, day: 3 }, "3 April 100 CE"],
  [{ year: 100, month: null, day: null }, "100 CE"],
  [{ year: 999, month: null, day: null }, "999 CE"],
  [{ year: 1000, month: null, day: null }, "1000"],
  [{ year: -44, month: 3, day: 15 }, "15 March 44 BCE"],
])("%j is written so that nobody takes its year for another number: %s", (date, words) => {
  expect(momentWords({ ...date, words: "" })).toBe(words);
});

test.each([
  ["on 22 June 1941", "1941-6-22", "1941-6-22"],
  ["in February 1940", "1940-2-1", "1940-2-29"],
  ["in 1940", "1940-1-1", "1940-12-31"],
  ["in the winter of 1940", "1940-12-1", "1941-2-28"],
  ["in summer 1940", "1940-6-1", "1940-8-31"],
  ["in the 1940s", "1940-1-1", "1949-12-31"],
  ["in 44 B.C.", "-44-1-1", "-44-12-31"],
  ["in the 10s B.C.", "-19-1-1", "-10-12-31"],
])("what was “%s” covers %s to %s", (text, first, last) => {
  const moment = momentIn(text);
  const days = moment && daysOf(moment);
  const written = ({ year, month, day }: CalendarDay) => `${year}-${month}-${day}`;
  expect(days && [days.first, days.last].map((number) => written(dayOf(number)))).toEqual([first, last]);
});
