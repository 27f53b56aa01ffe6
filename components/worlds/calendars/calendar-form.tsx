"use client";

import { errorIn, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { calendarsToolsMessages } from "@/lib/language/subjects/calendars-tools";

/** A calendar as its lines are written; empty for one that is to be added. */
export type CalendarTexts = Readonly<
  Record<"name" | "begins" | "months" | "leapRules" | "weekdays" | "firstWeekday" | "eras" | "before", string>
>;

/** The fields that define a calendar of a world. */
export function CalendarForm({ action, calendar }: { action: FormAction; calendar: CalendarTexts | null }) {
  const t = calendarsToolsMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  const field = (name: keyof CalendarTexts) => ({
    name,
    defaultValue: values[name] ?? calendar?.[name] ?? "",
    error: errorIn(state, name),
    autoComplete: "off",
  });
  return (
    <ServerForm
      form={form}
      label={calendar ? t("save") : t("add")}
      refused={t("notSaved")}
      actions={
        <>
          <SubmitButton>{calendar ? t("save") : t("add")}</SubmitButton>
          <Saved state={state}>{t("saved")}</Saved>
        </>
      }
    >
      <TextField label={t("name")} {...field("name")} />
      <TextField label={t("begins")} hint={t("beginsHint")} {...field("begins")} />
      <TextArea label={t("months")} hint={t("monthsHint")} rows={6} {...field("months")} />
      <TextField label={t("leapYears")} hint={t("leapYearsHint")} optional {...field("leapRules")} />
      <TextArea label={t("weekdays")} hint={t("weekdaysHint")} optional {...field("weekdays")} />
      <TextField label={t("firstWeekday")} optional {...field("firstWeekday")} />
      <TextArea label={t("eras")} hint={t("erasHint")} rows={2} {...field("eras")} />
      <TextField label={t("before")} hint={t("beforeHint")} {...field("before")} />
    </ServerForm>
  );
}
