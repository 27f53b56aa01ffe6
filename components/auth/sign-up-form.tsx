"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** A new account. `callbackUrl` is the own path that one comes back to. */
export function SignUpForm({ action, callbackUrl }: { action: FormAction; callbackUrl: string }) {
  const form = useServerForm(action);
  const { state, values } = form;
  return (
    <ServerForm form={form} refused="Couldn’t create the account" actions={<SubmitButton fill>Sign up</SubmitButton>}>
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <TextField
        label="Name"
        name="name"
        autoComplete="nickname"
        hint="Shown next to everything you write."
        defaultValue={values.name}
        error={errorAt(state, "name")}
      />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        hint="Used to sign in. Only the owners of your worlds can see it."
        defaultValue={values.email}
        error={errorAt(state, "email")}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words work well."
        error={errorAt(state, "password")}
      />
    </ServerForm>
  );
}
