"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { NativeSelect } from "@/components/ui/native-select";
import type { Option } from "@/components/ui/option";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { continuitiesToolsMessages } from "@/lib/language/subjects/continuities-tools";

type MakeContinuityFormProps = {
  action: FormAction;
  /** What it can follow; none: it is the second one, and the first gets its name with it. */
  parents: readonly Option[];
};

/** Makes another continuity of a world. */
export function MakeContinuityForm({ action, parents }: MakeContinuityFormProps) {
  const t = continuitiesToolsMessages();
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  const field = (name: string) => ({ name, defaultValue: values[name] ?? "", error: errorAt(state, name) });
  return (
    <ServerForm
      form={form}
      label={t("make")}
      refused={t("notMade")}
      actions={
        <>
          <SubmitButton>{t("make")}</SubmitButton>
          <Saved state={state}>{t("made")}</Saved>
        </>
      }
    >
      {parents.length === 0 && <TextField label={t("firstName")} hint={t("firstNameHint")} {...field("firstName")} />}
      <TextField label={t("name")} hint={t("nameHint")} {...field("name")} />
      {parents.length > 1 && <NativeSelect label={t("follows")} options={parents} {...field("parent")} />}
      <TextArea label={t("description")} optional rows={2} {...field("description")} />
    </ServerForm>
  );
}
