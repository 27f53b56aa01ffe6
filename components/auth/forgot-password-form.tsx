"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Callout } from "@/components/ui/callout";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** Asks for the address that a link is sent to. */
export function ForgotPasswordForm({ action }: { action: FormAction<string> }) {
  const form = useServerForm(action);
  const { state, values } = form;
  return (
    <ServerForm form={form} refused="E-mail not sent" actions={<SubmitButton fill>Send me a link</SubmitButton>}>
      {state.done && (
        <Callout tone="success" title="Check your e-mail" live>
          If {state.done} has an account here, a link is on its way. It works for an hour. If nothing arrives, check
          your spam folder, then send it again.
        </Callout>
      )}
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        hint="The address you sign in with."
        defaultValue={values.email}
        error={errorAt(state, "email")}
      />
    </ServerForm>
  );
}
