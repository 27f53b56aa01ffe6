"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { worldsMessages } from "@/lib/language/subjects/worlds";

/** Names the article that readers of a world see first. */
export function StartPageForm({ action, title }: { action: FormAction; title: string }) {
  const t = worldsMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      refused={t("startPageNotChanged")}
      actions={
        <>
          <SubmitButton>{t("saveStartPage")}</SubmitButton>
          <Saved state={state}>{t("startPageSaved")}</Saved>
        </>
      }
    >
      <TextField
        label={t("article2")}
        name="article"
        optional
        autoComplete="off"
        hint={t("itsTitleOrItsAddressLeave")}
        defaultValue={values.article ?? title}
        error={errorAt(state, "article")}
      />
    </ServerForm>
  );
}
