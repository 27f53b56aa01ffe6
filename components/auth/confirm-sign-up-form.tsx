"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { authMessages } from "@/lib/language/subjects/auth";

type ConfirmSignUpFormProps = {
  action: FormAction;
  name: string;
  email: string;
  /** In another browser than the one that signed up. */
  asksPassword: boolean;
};

/** The last step of signing up. */
export function ConfirmSignUpForm({ action, name, email, asksPassword }: ConfirmSignUpFormProps) {
  const t = authMessages();
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused={t("couldntCreateTheAccount")}
      actions={<SubmitButton fill>{t("confirmAndSignIn")}</SubmitButton>}
    >
      <p>{t.rich("yourNameHereWillBeStrong", { strong: () => <strong>{name}</strong> })}</p>
      {asksPassword && (
        <>
          <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
          <PasswordField
            label={t("password")}
            name="password"
            autoComplete="current-password"
            hint={t("theOneYouChoseWhenYou")}
            error={errorAt(form.state, "password")}
          />
        </>
      )}
    </ServerForm>
  );
}
