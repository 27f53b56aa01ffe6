"use client";

import { CopyText } from "@/components/form/copy-text";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Callout } from "@/components/ui/callout";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** Makes a token and shows it, the only time. */
export function TokenForm({ action }: { action: FormAction<{ name: string; token: string }> }) {
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  return (
    <>
      {state.done && (
        <Callout tone="success" title={`The token “${state.done.name}” is made`} live>
          <p>Copy it now: it is shown this once and kept nowhere.</p>
          <CopyText key={state.done.token} label="Your token" text={state.done.token} />
        </Callout>
      )}
      <ServerForm
        form={form}
        line
        refused="There is no new token"
        acts={<SubmitButton variant="quiet">Make a token</SubmitButton>}
      >
        <TextField
          label="Name of a new token"
          name="name"
          placeholder="import script"
          autoComplete="off"
          className={styles.grow}
          defaultValue={values.name}
          error={errorAt(state, "name")}
        />
      </ServerForm>
    </>
  );
}
