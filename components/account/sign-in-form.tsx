"use client";

import { useActionState } from "react";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction, UNSENT } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** E-mail and password. `callbackUrl` is the own path that one comes back to. */
export function SignInForm({ action, callbackUrl }: { action: FormAction; callbackUrl: string }) {
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} className={styles.form} noValidate>
      <FormErrors title="You are not signed in" errors={state.errors} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={state.values.email}
        error={errorAt(state, "email")}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        error={errorAt(state, "password")}
      />
      <SubmitButton fill>Sign in</SubmitButton>
    </form>
  );
}
