"use client";

import { CopyText } from "@/components/form/copy-text";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Callout } from "@/components/ui/callout";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TOKEN_DAYS } from "@/lib/auth/input";

const DAYS = [
  ...TOKEN_DAYS.map((days) => ({ value: String(days), label: days === 365 ? "A year" : `${days} days` })),
  { value: "", label: "Never" },
];

type TokenFormProps = {
  action: FormAction<{ name: string; token: string }>;
  /** Whether the person has a password to show. */
  asksPassword: boolean;
};

/** Makes a token and shows it, the only time. */
export function TokenForm({ action, asksPassword }: TokenFormProps) {
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  return (
    <>
      {state.done && (
        <Callout tone="success" title={`The token “${state.done.name}” is created`} live>
          <p>Copy it now: it is shown only once.</p>
          <CopyText key={state.done.token} label="Your token" text={state.done.token} />
        </Callout>
      )}
      <ServerForm
        form={form}
        refused="Token not created"
        actions={<SubmitButton variant="quiet">Create token</SubmitButton>}
      >
        <TextField
          label="Name of the new token"
          name="name"
          placeholder="import script"
          autoComplete="off"
          defaultValue={values.name}
          error={errorAt(state, "name")}
        />
        <Select
          label="Expires after"
          name="days"
          options={DAYS}
          defaultValue={values.days ?? "90"}
          error={errorAt(state, "days")}
        />
        {asksPassword && (
          <PasswordField
            label="Your password"
            name="password"
            autoComplete="current-password"
            hint="A token gives the same access as your password, so confirm it is you."
            error={errorAt(state, "password")}
          />
        )}
      </ServerForm>
    </>
  );
}
