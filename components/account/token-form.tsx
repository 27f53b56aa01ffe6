"use client";

import { useActionState } from "react";
import { CopyText } from "@/components/form/copy-text";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction, UNSENT } from "@/components/form/form-state";
import { Callout } from "@/components/ui/callout";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** Makes a token and shows it, the only time. */
export function TokenForm({ action }: { action: FormAction<{ name: string; token: string }> }) {
  const [state, send] = useActionState(action, UNSENT);
  return (
    <>
      {state.done && (
        <Callout tone="success" title={`The token “${state.done.name}” is made`} live>
          <p>Copy it now: it is shown this once and kept nowhere.</p>
          <CopyText key={state.done.token} label="Your token" text={state.done.token} />
        </Callout>
      )}
      <form action={send} className={styles.line} noValidate>
        <TextField
          label="Name of a new token"
          name="name"
          placeholder="import script"
          autoComplete="off"
          className={styles.grow}
          defaultValue={state.values.name}
          error={errorAt(state, "name")}
        />
        <SubmitButton variant="quiet">Make a token</SubmitButton>
      </form>
    </>
  );
}
