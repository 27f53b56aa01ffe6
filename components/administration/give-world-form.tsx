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
      refused="The owners are as they were"
      actions={
        <>
          <SubmitButton variant="quiet">Make them an owner</SubmitButton>
          <Saved state={state}>They own this world now.</Saved>
        </>
      }
    >
      <TextField
        label="E-mail of the account"
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={values.email}
        error={errorAt(state, "email")}
      />
      <TextField
        label="Reason for giving it"
        name="reason"
        autoComplete="off"
        hint="Kept in the log."
        defaultValue={values.reason}
        error={errorAt(state, "reason")}
      />
    </ServerForm>
  );
}
