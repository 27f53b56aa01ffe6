"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { authMessages } from "@/lib/language/subjects/auth";

/** A new account. `callbackUrl` is the own path that one comes back to. */
export function SignUpForm({ action, callbackUrl }: { action: FormAction; callbackUrl: string }) {
  const t = authMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      refused={t("couldntCreateTheAccount")}
      actions={<SubmitButton fill>{t("signUp")}</SubmitButton>}
    >
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <TextField
        label={t("name")}
        name="name"
        autoComplete="nickname"
        hint={t("shownNextToEverythingYouWrite")}
        defaultValue={values.name}
        error={errorAt(state, "name")}
      />
      <TextField
        label={t("eMail")}
        name="email"
        type="email"
        autoComplete="username"
        hint={t("usedToSignInOnlyThe")}
        defaultValue={values.email}
        error={errorAt(state, "email")}
      />
      <PasswordField
        label={t("password")}
        name="password"
        autoComplete="new-password"
        hint={t("atLeast10CharactersAFew")}
        error={errorAt(state, "password")}
      />
    </ServerForm>
  );
}
