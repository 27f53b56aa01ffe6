"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { adminToolsMessages } from "@/lib/language/subjects/admin-tools";

/** Makes somebody an owner of a world. */
export function GiveWorldForm({ action }: { action: FormAction }) {
  const t = adminToolsMessages();
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      refused={t("ownersNotChanged")}
      actions={
        <>
          <SubmitButton variant="quiet">{t("makeThemAnOwner")}</SubmitButton>
          <Saved state={state}>{t("theyNowOwnThisWorld")}</Saved>
        </>
      }
    >
      <TextField
        label={t("accountSEMail")}
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={values.email}
        error={errorAt(state, "email")}
      />
      <TextField
        label={t("reasonForTheTransfer")}
        name="reason"
        autoComplete="off"
        hint={t("keptInTheLog")}
        defaultValue={values.reason}
        error={errorAt(state, "reason")}
      />
    </ServerForm>
  );
}
