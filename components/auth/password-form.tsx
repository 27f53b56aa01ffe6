"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";
import { authMessages } from "@/lib/language/subjects/auth";

type PasswordFormProps = { action: FormAction; hasOld: boolean; email: string };

/** A new password, for which the present one is asked, where there is one. */
export function PasswordForm({ action, hasOld, email }: PasswordFormProps) {
  const t = authMessages();
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state } = form;
  return (
    <ServerForm
      form={form}
      refused={t("passwordNotChanged")}
      actions={
        <>
          <SubmitButton variant="quiet">{hasOld ? t("changePassword") : t("setPassword")}</SubmitButton>
          <Saved state={state}>{t("passwordChangedYouAreSignedOut")}</Saved>
        </>
      }
    >
      {/* For the browser's own keeper of passwords: whose password changes */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      {hasOld && (
        <PasswordField
          label={t("currentPassword")}
          name="old"
          autoComplete="current-password"
          error={errorAt(state, "old")}
        />
      )}
      <PasswordField
        label={t("newPassword")}
        name="new"
        autoComplete="new-password"
        hint={t("atLeast10CharactersAFew")}
        error={errorAt(state, "new")}
      />
      <Checkbox
        label={t("alsoEndApiTokensAndFeed")}
        hint={t("anyoneWhoKnewTheOldPassword")}
        name="endPrograms"
        defaultChecked
      />
    </ServerForm>
  );
}
