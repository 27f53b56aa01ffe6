"use client";

import { useActionState } from "react";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction, UNSENT } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { ROLES } from "@/lib/auth/policy";
import { roleOptions } from "./role-words";

/** Gives a role to somebody whose e-mail address one knows. */
export function AddMemberForm({ action }: { action: FormAction<string> }) {
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} className={styles.form} noValidate>
      <div className={styles.line}>
        <TextField
          label="E-mail of the account"
          name="email"
          type="email"
          autoComplete="off"
          className={styles.grow}
          defaultValue={state.values.email}
          error={errorAt(state, "email")}
        />
        <Select
          key={state.values.role}
          label="Role"
          name="role"
          options={roleOptions(ROLES)}
          defaultValue={state.values.role ?? "contributor"}
          error={errorAt(state, "role")}
        />
      </div>
      <div className={styles.acts}>
        <SubmitButton variant="quiet">Add</SubmitButton>
        <Saved state={state}>{state.done} is a member.</Saved>
      </div>
    </form>
  );
}
