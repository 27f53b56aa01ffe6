import { beforeEach, expect, test } from "vitest";
import { readCalendarDate } from "@/lib/dates/calendars/read-calendar-date";
import { writeInCalendar } from "@/lib/dates/calendars/words";
import { dayNumber } from "@/lib/dates/day-count";
import { writeEdtf } from "@/lib/dates/write-edtf";
import { aMember, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { calendarInput } from "./input";
import { calendarsOf } from "./read";
import { addCalendar, changeCalendar, removeCalendar } from "./write";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const WRITTEN = {
  name: "Reckoning of the rivers",
  begins: "21 March 1204",
  months: [
    { name: "Thaw", days: 200, leapDays: 200 },
    { name: "Frost", days: 165, leapDays: 166 },
  ],
  leapRules: [{ every: 4, isLeap: true }],
  weekdays: ["Millday", "Restday"],
  firstWeekday: 1,
  eras: [{ name: "of the Bridge", from: 1 }],
  before: "before the Bridge",
};

test("an owner defines a calendar, changes and removes it; it says days of ours and is read back", async () => {
  const { id } = value(await addCalendar(setting.context, setting.slug, WRITTEN));
  const [calendar] = await calendarsOf(db, setting.worldId);
  const first = dayNumber({ year: 1204, month: 3, day: 21 });
  expect(calendar && writeInCalendar(calendar, { first, last: first })).toBe("Restday, 1 Thaw 1 of the Bridge");
  const read = readCalendarDate(calendar ? [calendar] : [], "1 before the Bridge");
  expect(read && writeEdtf(read)).toBe("1203-03-21/1204-03-20");

  value(await changeCalendar(setting.context, setting.slug, id, { ...WRITTEN, name: "New", begins: "-0299-01-01" }));
  const [changed] = await calendarsOf(db, setting.worldId);
  expect([changed?.name, changed?.firstDay]).toEqual(["New", dayNumber({ year: -300, month: 1, day: 1 })]);
  value(await removeCalendar(setting.context, setting.slug, id));
  expect(await calendarsOf(db, setting.worldId)).toEqual([]);
  expect(await removeCalendar(setting.context, setting.slug, id)).toMatchObject({ failure: { kind: "notFound" } });
});

test("names are taken once, there are at most five, and a day of the week is one of them", async () => {
  value(await addCalendar(setting.context, setting.slug, WRITTEN));
  const again = await addCalendar(setting.context, setting.slug, { ...WRITTEN, name: "reckoning of the RIVERS" });
  expect(again).toMatchObject({ failure: { issues: [{ path: "name" }] } });
  const wrong = await addCalendar(setting.context, setting.slug, { ...WRITTEN, name: "Other", firstWeekday: 2 });
  expect(wrong).toMatchObject({ failure: { issues: [{ path: "firstWeekday" }] } });
  for (const name of ["2", "3", "4", "5"])
    value(await addCalendar(setting.context, setting.slug, { ...WRITTEN, name }));
  const sixth = await addCalendar(setting.context, setting.slug, { ...WRITTEN, name: "6" });
  expect(sixth).toMatchObject({ failure: { kind: "invalid", issues: [{ path: "name" }] } });
});

test("no one but owners", async () => {
  const { id } = value(await addCalendar(setting.context, setting.slug, WRITTEN));
  for (const role of ["editor", "contributor", "reader"] as const) {
    const other = await aMember(db, setting, role);
    for (const tried of [
      await addCalendar(other, setting.slug, { ...WRITTEN, name: "Theirs" }),
      await changeCalendar(other, setting.slug, id, WRITTEN),
      await removeCalendar(other, setting.slug, id),
    ])
      expect([role, tried.ok]).toEqual([role, false]);
  }
  expect(await calendarsOf(db, setting.worldId)).toHaveLength(1);
});

test.each([
  [{ begins: "1204" }, "begins"],
  [{ begins: "soon" }, "begins"],
  [{ months: [] }, "months"],
  [{ months: [...WRITTEN.months, { name: "thaw", days: 3, leapDays: 3 }] }, "months"],
  [{ months: [{ name: "Thaw", days: 30, leapDays: 29 }] }, "months.0"],
  [
    {
      leapRules: [
        { every: 4, isLeap: true },
        { every: 6, isLeap: false },
      ],
    },
    "leapRules",
  ],
  [{ weekdays: ["Millday", "millday"] }, "weekdays"],
  [{ eras: [] }, "eras"],
  [
    {
      eras: [
        { name: "Late", from: 9 },
        { name: "Early", from: 3 },
      ],
    },
    "eras",
  ],
])("%j is refused at %s", (change, path) => {
  const parsed = calendarInput.safeParse({ ...WRITTEN, ...change });
  expect(parsed.error?.issues[0]?.path.join(".")).toBe(path);
});
