"use client";

import { useActionState } from "react";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction, UNSENT } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { Saved } from "@/components/form/saved";
import { Checkbox } from "@/components/ui/checkbox";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";

type PasswordFormProps = { action: FormAction; hasOld: boolean; email: string };

/** A new password, for which the present one is asked, where there is one. */
export function PasswordForm({ action, hasOld, email }: PasswordFormProps) {
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} className={styles.form} noValidate>
      <FormErrors title="The password is as it was" errors={state.errors} />
      {/* For the browser's own keeper of passwords: whose password changes */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      {hasOld && (
        <PasswordField
          label="Present password"
          name="old"
          autoComplete="current-password"
          error={errorAt(state, "old")}
        />
      )}
      <PasswordField
        label="New password"
        name="new"
        autoComplete="new-password"
        hint="At least 10 characters. A few words in a row are good."
        error={errorAt(state, "new")}
      />
      <Checkbox
        label="Also end API tokens and feed keys"
        hint="Who knew the old password may have made some. What uses yours needs new ones."
        name="endPrograms"
        defaultChecked
      />
      <div className={styles.acts}>
        <SubmitButton variant="quiet">{hasOld ? "Change the password" : "Set the password"}</SubmitButton>
        <Saved state={state}>The password is changed. You are signed out everywhere else.</Saved>
      </div>
    </form>
  );
}
