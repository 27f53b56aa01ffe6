import { z } from "zod";
import { labelText } from "@/lib/base/label-text";
import { storableText } from "@/lib/base/storable-text";
import { firstDayIn } from "@/lib/dates/calendars/calendar-from";

/** The most calendars of a world: each of them says every date of the timeline again. */
export const MAX_CALENDARS = 5;

const called = labelText().max(60, "A name may have at most 60 characters.");
const name = called.min(1, "Give it a name.");
const names = (most: number) => z.array(name).max(most, `Name at most ${most}.`).refine(areDifferent, TWICE);

const TWICE = "The same name stands there twice.";
const HOW_IT_BEGINS = "Enter one day of our calendar, such as 21 March 1204, 1204-03-21 or 1 January 300 BC.";

const month = z
  .strictObject({
    name,
    days: z.int().min(1, "A month has at least one day.").max(1000, "A month has at most 1,000 days."),
    leapDays: z.int().min(1).max(1000).describe("Its days in a leap year"),
  })
  .refine(({ days, leapDays }) => leapDays >= days, "A leap year has as many days or more, not fewer.");

const leapRule = z.strictObject({ every: z.int().min(1).max(100_000), isLeap: z.boolean() });

/** A calendar of a world. `begins` is the first day of its year 1, by ours; `eras` name its years, which are numbered through. */
export const calendarInput = z.strictObject({
  name,
  begins: storableText()
    .trim()
    .max(60)
    .refine((text) => firstDayIn(text) !== null, HOW_IT_BEGINS),
  months: z
    .array(month, "Write a name and a number of days on each line, such as “Thaw 28” or “Yearday 1/2”.")
    .min(1, "Name at least one month.")
    .max(60, "Name at most 60 months.")
    .refine((months) => areDifferent(months.map((each) => each.name)), TWICE),
  leapRules: z
    .array(leapRule, "Write numbers such as “4, -100, 400”.")
    .max(5, "Give at most five rules.")
    .refine(
      (rules) => rules.every(({ every }, index) => index === 0 || isMultiple(every, rules[index - 1]?.every ?? 1)),
      "Each number has to be a multiple of the one before, such as 4, -100, 400.",
    )
    .describe("The last one that meets a year counts"),
  weekdays: names(30).describe("None: it has no weeks"),
  firstWeekday: z.int().min(0).max(29).describe("Which of the weekdays, from 0, the first day of year 1 is"),
  eras: z
    .array(
      z.strictObject({ name, from: z.int().min(-1_000_000).max(1_000_000) }),
      "Write the year that it begins with and a name on each line, such as “1 of the Old Bridge”.",
    )
    .min(1, "Name at least one era.")
    .max(40, "Name at most 40 eras.")
    .refine(
      (eras) => eras.every(({ from }, index) => index === 0 || from > (eras[index - 1]?.from ?? from)),
      "The earliest era comes first, and no two begin with the same year.",
    )
    .refine((eras) => areDifferent(eras.map((each) => each.name)), TWICE),
  before: name.describe("What years before the first era are called; they are counted backwards"),
});

function isMultiple(every: number, before: number): boolean {
  return every > before && every % before === 0;
}

function areDifferent(all: readonly string[]): boolean {
  return new Set(all.map((each) => each.toLocaleLowerCase())).size === all.length;
}
