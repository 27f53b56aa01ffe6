"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** Names the article that readers of a world see first. */
export function StartPageForm({ action, title }: { action: FormAction; title: string }) {
  const form = useServerForm(action);
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      refused="Start page not changed"
      actions={
        <>
          <SubmitButton>Save start page</SubmitButton>
          <Saved state={state}>Start page saved.</Saved>
        </>
      }
    >
      <TextField
        label="Article"
        name="article"
        optional
        autoComplete="off"
        hint="Its title or its address. Leave it empty for no start page."
        defaultValue={values.article ?? title}
        error={errorAt(state, "article")}
      />
    </ServerForm>
  );
}
