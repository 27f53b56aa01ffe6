"use client";

import { useActionState } from "react";
import styles from "@/components/form/form.module.css";
import { type FormState, UNSENT } from "@/components/form/form-state";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";

/** The one button of an invitation. */
export function AcceptForm({ accept, world }: { accept: () => Promise<FormState>; world: string }) {
  const [state, send] = useActionState(accept, UNSENT);
  return (
    <form action={send} className={styles.form}>
      <FormErrors title="You have not joined" errors={state.errors} />
      <div className={styles.acts}>
        <SubmitButton>Join {world}</SubmitButton>
      </div>
    </form>
  );
}
