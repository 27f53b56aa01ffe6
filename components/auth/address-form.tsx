"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { PasswordField } from "@/components/form/password-field";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { authMessages } from "@/lib/language/subjects/auth";

/** Another address, which is one's own when the link that is sent there is followed; `action` answers the address. */
export function AddressForm({ action }: { action: FormAction<string> }) {
  const t = authMessages();
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      refused={t("addressNotChanged")}
      actions={
        <>
          <SubmitButton variant="quiet">{t("changeAddress")}</SubmitButton>
          <Saved state={state}>{t("followTheLinkInTheE", { done: state.done ?? "" })}</Saved>
        </>
      }
    >
      <TextField
        label={t("newAddress")}
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={values.email}
        error={errorAt(state, "email")}
      />
      <PasswordField
        label={t("yourPassword")}
        name="password"
        autoComplete="current-password"
        error={errorAt(state, "password")}
      />
    </ServerForm>
  );
}
