"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** The name under which one's work is shown. */
export function ProfileForm({ action, name }: { action: FormAction; name: string }) {
  const form = useServerForm(action);
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      refused="Name not changed"
      actions={
        <>
          <SubmitButton variant="quiet">Save name</SubmitButton>
          <Saved state={state}>Name saved.</Saved>
        </>
      }
    >
      <TextField
        label="Name"
        name="name"
        autoComplete="nickname"
        hint="Shown next to everything you write."
        defaultValue={values.name ?? name}
        error={errorAt(state, "name")}
      />
    </ServerForm>
  );
}
