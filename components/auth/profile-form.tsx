"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { authMessages } from "@/lib/language/subjects/auth";

/** The name under which one's work is shown. */
export function ProfileForm({ action, name }: { action: FormAction; name: string }) {
  const t = authMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      refused={t("nameNotChanged")}
      actions={
        <>
          <SubmitButton variant="quiet">{t("saveName")}</SubmitButton>
          <Saved state={state}>{t("nameSaved")}</Saved>
        </>
      }
    >
      <TextField
        label={t("name")}
        name="name"
        autoComplete="nickname"
        hint={t("shownNextToEverythingYouWrite")}
        defaultValue={values.name ?? name}
        error={errorAt(state, "name")}
      />
    </ServerForm>
  );
}
