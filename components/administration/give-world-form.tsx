"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** Makes somebody an owner of a world. */
export function GiveWorldForm({ action }: { action: FormAction }) {
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      refused="Owners not changed"
      actions={
        <>
          <SubmitButton variant="quiet">Make them an owner</SubmitButton>
          <Saved state={state}>They now own this world.</Saved>
        </>
      }
    >
      <TextField
        label="Account’s e-mail"
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={values.email}
        error={errorAt(state, "email")}
      />
      <TextField
        label="Reason for the transfer"
        name="reason"
        autoComplete="off"
        hint="Kept in the log."
        defaultValue={values.reason}
        error={errorAt(state, "reason")}
      />
    </ServerForm>
  );
}
