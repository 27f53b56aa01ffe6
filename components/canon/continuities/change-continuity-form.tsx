"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { continuitiesToolsMessages } from "@/lib/language/subjects/continuities-tools";

type ChangeContinuityFormProps = { action: FormAction; name: string; description: string };

/** Says anew what a continuity is called, and what it is. */
export function ChangeContinuityForm({ action, name, description }: ChangeContinuityFormProps) {
  const t = continuitiesToolsMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      label={t("save")}
      refused={t("notSaved")}
      actions={
        <>
          <SubmitButton>{t("save")}</SubmitButton>
          <Saved state={state}>{t("saved")}</Saved>
        </>
      }
    >
      <TextField label={t("name")} name="name" defaultValue={values.name ?? name} error={errorAt(state, "name")} />
      <TextArea
        label={t("description")}
        optional
        rows={2}
        name="description"
        defaultValue={values.description ?? description}
        error={errorAt(state, "description")}
      />
    </ServerForm>
  );
}
