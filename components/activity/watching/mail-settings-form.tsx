"use client";

import { useState } from "react";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction, type FormState } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { NativeSelect } from "@/components/ui/native-select";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { MAIL_MODE_LABELS, MAIL_MODES, type MailSettings, weekdays } from "@/lib/activity/mails/mail-settings";
import { optionsOf } from "@/lib/language/options";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { TimeZoneField } from "./time-zone-field";

/** What is chosen; no time zone: the browser's is proposed. */
type Chosen = Omit<MailSettings, "timeZone"> & { readonly timeZone: string | null };

const MODES = optionsOf(MAIL_MODES, {
  label: (mode) => MAIL_MODE_LABELS[mode].label,
  hint: (mode) => MAIL_MODE_LABELS[mode].hint,
});
const HOURS = Array.from({ length: 24 }, (_none, hour) => ({ value: String(hour), label: `${hour}:00` }));

/** When one is mailed what one is notified of. */
export function MailSettingsForm({ action, settings }: { action: FormAction; settings: Chosen }) {
  const t = worldsToolsMessages();
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused={t("notSaved")}
      actions={
        <>
          <SubmitButton>{t("save")}</SubmitButton>
          <Saved state={form.state}>{t("saved")}</Saved>
        </>
      }
    >
      <MailFields settings={settings} state={form.state} values={form.values} />
    </ServerForm>
  );
}

type MailFieldsProps = { settings: Chosen; state: FormState; values: Readonly<Record<string, string>> };

/** What belongs to a digest is in sight where one is chosen. */
function MailFields({ settings, state, values }: MailFieldsProps) {
  const t = worldsToolsMessages();
  const { mode, hour, weekday, timeZone } = settings;
  const [chosen, choose] = useState(values.mode ?? mode);
  return (
    <>
      <RadioGroup
        label={t("whenToSendEMail")}
        name="mode"
        options={MODES}
        value={chosen}
        onChange={choose}
        error={errorAt(state, "mode")}
      />
      <div className={styles.line} hidden={chosen !== "daily" && chosen !== "weekly"}>
        <div hidden={chosen !== "weekly"}>
          <NativeSelect
            label={t("day")}
            name="weekday"
            options={weekdays().map((label, index) => ({ value: String(index + 1), label }))}
            defaultValue={values.weekday ?? String(weekday)}
          />
        </div>
        <NativeSelect label={t("time")} name="hour" options={HOURS} defaultValue={values.hour ?? String(hour)} />
        <TimeZoneField chosen={values.timeZone ?? timeZone} error={errorAt(state, "timeZone")} />
      </div>
    </>
  );
}
