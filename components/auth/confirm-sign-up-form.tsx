"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";

type ConfirmSignUpFormProps = {
  action: FormAction;
  name: string;
  email: string;
  /** In another browser than the one that signed up. */
  asksPassword: boolean;
};

/** The last step of signing up. */
export function ConfirmSignUpForm({ action, name, email, asksPassword }: ConfirmSignUpFormProps) {
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused="Couldn’t create the account"
      actions={<SubmitButton fill>Confirm and sign in</SubmitButton>}
    >
      <p>
        Your name here will be <strong>{name}</strong>. If it was not you who signed up, close this page and no account
        will be created.
      </p>
      {asksPassword && (
        <>
          <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
          <PasswordField
            label="Password"
            name="password"
            autoComplete="current-password"
            hint="The one you chose when you signed up. We ask because this is a different browser."
            error={errorAt(form.state, "password")}
          />
        </>
      )}
    </ServerForm>
  );
}
