"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";

/** A new password in place of a forgotten one, and what ends with the old one. */
export function ResetPasswordForm({ action, email }: { action: FormAction; email: string }) {
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused="Password not changed"
      actions={<SubmitButton fill>Set password and sign in</SubmitButton>}
    >
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words work well. All browsers will be signed out."
        error={errorAt(form.state, "password")}
      />
      <Checkbox
        label="Also end API tokens and feed keys"
        hint="Anyone who knew the old password may have created some. Programs that use yours will need new ones."
        name="endPrograms"
        defaultChecked
      />
      <Checkbox
        label="Also unlink GitHub, Google and Discord"
        hint="If somebody else had access to your account, they may have linked their own."
        name="endProviders"
      />
    </ServerForm>
  );
}
