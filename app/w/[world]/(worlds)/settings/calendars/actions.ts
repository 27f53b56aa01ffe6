"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";
import { invalid } from "@/lib/base/failure";
import { erasIn, leapRulesIn, monthsIn, namesIn } from "@/lib/dates/calendars/calendar-lines";
import { calendarsToolsMessages } from "@/lib/language/subjects/calendars-tools";

/** Defines a calendar. */
export const addCalendarAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const calendar = calendarIn(typed);
  if ("values" in calendar) return calendar;
  const added = await callEndpoint("post", "/worlds/{world}/calendars", { params: { world }, body: calendar, form });
  return added.ok ? SUCCEEDED : failedWith(added.failure, typed);
});

/** Defines a calendar anew. */
export const changeCalendarAction = formAction([anyName, anyName], async (world, calendar, form) => {
  const typed = textsOf(form);
  const body = calendarIn(typed);
  if ("values" in body) return body;
  const path = "/worlds/{world}/calendars/{calendar}";
  const changed = await callEndpoint("put", path, { params: { world, calendar }, body, form });
  return changed.ok ? SUCCEEDED : failedWith(changed.failure, typed);
});

/** Removes a calendar. */
export const removeCalendarAction = buttonAction([anyName, anyName], (world, calendar) =>
  callEndpoint("delete", "/worlds/{world}/calendars/{calendar}", { params: { world, calendar } }),
);

/** What was typed, as a calendar; else the form again, which says how the line is written that cannot be read. */
function calendarIn(typed: Record<string, string>) {
  const t = calendarsToolsMessages();
  const { name = "", begins = "", before = "" } = typed;
  const [months, leapRules] = [monthsIn(typed.months ?? ""), leapRulesIn(typed.leapRules ?? "")];
  const [eras, weekdays] = [erasIn(typed.eras ?? ""), namesIn(typed.weekdays ?? "")];
  const firstWeekday = placeOf((typed.firstWeekday ?? "").trim(), weekdays);
  if (!months) return failedWith(invalid("months", t("monthsHint")), typed);
  if (!leapRules) return failedWith(invalid("leapRules", t("leapYearsHint")), typed);
  if (!eras) return failedWith(invalid("eras", t("erasHint")), typed);
  if (firstWeekday === null) return failedWith(invalid("firstWeekday", t("noSuchWeekday")), typed);
  return {
    name,
    begins,
    months: [...months],
    leapRules: [...leapRules],
    weekdays,
    firstWeekday,
    eras: [...eras],
    before,
  };
}

/** Which of the weekdays is meant; the first where none is named. */
function placeOf(weekday: string, weekdays: readonly string[]): number | null {
  if (weekday === "") return 0;
  const place = weekdays.findIndex((each) => each.toLocaleLowerCase() === weekday.toLocaleLowerCase());
  return place < 0 ? null : place;
}
