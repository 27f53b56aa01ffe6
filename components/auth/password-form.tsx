"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";

type PasswordFormProps = { action: FormAction; hasOld: boolean; email: string };

/** A new password, for which the present one is asked, where there is one. */
export function PasswordForm({ action, hasOld, email }: PasswordFormProps) {
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state } = form;
  return (
    <ServerForm
      form={form}
      refused="Password not changed"
      actions={
        <>
          <SubmitButton variant="quiet">{hasOld ? "Change password" : "Set password"}</SubmitButton>
          <Saved state={state}>Password changed. You are signed out everywhere else.</Saved>
        </>
      }
    >
      {/* For the browser's own keeper of passwords: whose password changes */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      {hasOld && (
        <PasswordField
          label="Current password"
          name="old"
          autoComplete="current-password"
          error={errorAt(state, "old")}
        />
      )}
      <PasswordField
        label="New password"
        name="new"
        autoComplete="new-password"
        hint="At least 10 characters. A few words work well."
        error={errorAt(state, "new")}
      />
      <Checkbox
        label="Also end API tokens and feed keys"
        hint="Anyone who knew the old password may have created some. Programs that use yours will need new ones."
        name="endPrograms"
        defaultChecked
      />
    </ServerForm>
  );
}
