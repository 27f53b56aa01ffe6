"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** Another address, which is one's own when the link that is sent there is followed; `action` answers the address. */
export function AddressForm({ action }: { action: FormAction<string> }) {
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      refused="Address not changed"
      actions={
        <>
          <SubmitButton variant="quiet">Change address</SubmitButton>
          <Saved state={state}>Follow the link in the e-mail to {state.done}. Until then nothing changes.</Saved>
        </>
      }
    >
      <TextField
        label="New address"
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={values.email}
        error={errorAt(state, "email")}
      />
      <PasswordField
        label="Your password"
        name="password"
        autoComplete="current-password"
        error={errorAt(state, "password")}
      />
    </ServerForm>
  );
}
