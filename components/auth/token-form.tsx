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
import { optionsOf } from "@/lib/language/options";
import { authMessages } from "@/lib/language/subjects/auth";
import { said } from "@/lib/language/translator";

const DAYS = [
  ...optionsOf(TOKEN_DAYS.map(String), {
    label: (days) => (days === "365" ? authMessages()("aYear") : authMessages()("daysDays", { days: Number(days) })),
  }),
  said(authMessages, { label: "never" }, { value: "" }),
];

type TokenFormProps = {
  action: FormAction<{ name: string; token: string }>;
  /** Whether the person has a password to show. */
  asksPassword: boolean;
};

/** Makes a token and shows it, the only time. */
export function TokenForm({ action, asksPassword }: TokenFormProps) {
  const t = authMessages();
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  return (
    <>
      {state.done && (
        <Callout tone="success" title={t("theTokenNameIsCreated", { name: state.done.name })} live>
          <p>{t("copyItNowItIsShown2")}</p>
          <CopyText key={state.done.token} label={t("yourToken")} text={state.done.token} />
        </Callout>
      )}
      <ServerForm
        form={form}
        refused={t("tokenNotCreated")}
        actions={<SubmitButton variant="quiet">{t("createToken")}</SubmitButton>}
      >
        <TextField
          label={t("nameOfTheNewToken")}
          name="name"
          placeholder={t("importScript")}
          autoComplete="off"
          defaultValue={values.name}
          error={errorAt(state, "name")}
        />
        <Select
          label={t("expiresAfter")}
          name="days"
          options={DAYS}
          defaultValue={values.days ?? "90"}
          error={errorAt(state, "days")}
        />
        {asksPassword && (
          <PasswordField
            label={t("yourPassword")}
            name="password"
            autoComplete="current-password"
            hint={t("aTokenGivesTheSameAccess")}
            error={errorAt(state, "password")}
          />
        )}
      </ServerForm>
    </>
  );
}
