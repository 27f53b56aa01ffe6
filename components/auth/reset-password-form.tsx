"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";
import { authMessages } from "@/lib/language/subjects/auth";

/** A new password in place of a forgotten one, and what ends with the old one. */
export function ResetPasswordForm({ action, email }: { action: FormAction; email: string }) {
  const t = authMessages();
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused={t("passwordNotChanged")}
      actions={<SubmitButton fill>{t("setPasswordAndSignIn")}</SubmitButton>}
    >
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      <PasswordField
        label={t("newPassword")}
        name="password"
        autoComplete="new-password"
        hint={t("atLeast10CharactersAFew2")}
        error={errorAt(form.state, "password")}
      />
      <Checkbox
        label={t("alsoEndApiTokensAndFeed")}
        hint={t("anyoneWhoKnewTheOldPassword")}
        name="endPrograms"
        defaultChecked
      />
      <Checkbox
        label={t("alsoUnlinkGithubGoogleAndDiscord")}
        hint={t("ifSomebodyElseHadAccessTo")}
        name="endProviders"
      />
    </ServerForm>
  );
}
