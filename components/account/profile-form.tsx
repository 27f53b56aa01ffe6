"use client";

import { useActionState } from "react";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction, UNSENT } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** The name under which one's work is shown. */
export function ProfileForm({ action, name }: { action: FormAction; name: string }) {
  const [state, send] = useActionState(action, UNSENT);
  return (
    <form action={send} className={styles.form} noValidate>
      <TextField
        label="Name"
        name="name"
        autoComplete="nickname"
        hint="It stands beside everything that you wrote and will write."
        defaultValue={state.values.name ?? name}
        error={errorAt(state, "name")}
      />
      <div className={styles.acts}>
        <SubmitButton variant="quiet">Save the name</SubmitButton>
        <Saved state={state}>The name is saved.</Saved>
      </div>
    </form>
  );
}
