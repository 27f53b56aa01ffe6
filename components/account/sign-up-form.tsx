"use client";

import { useActionState } from "react";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction, UNSENT } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** A new account. `callbackUrl` is the own path that one comes back to. */
export function SignUpForm({ action, callbackUrl }: { action: FormAction; callbackUrl: string }) {
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} className={styles.form} noValidate>
      <FormErrors title="There is no account yet" errors={state.errors} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <TextField
        label="Name"
        name="name"
        autoComplete="nickname"
        hint="It stands beside everything that you write."
        defaultValue={state.values.name}
        error={errorAt(state, "name")}
      />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        hint="To sign in. Only the owners of your worlds see it."
        defaultValue={state.values.email}
        error={errorAt(state, "email")}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words in a row are good."
        error={errorAt(state, "password")}
      />
      <SubmitButton fill>Sign up</SubmitButton>
    </form>
  );
}
