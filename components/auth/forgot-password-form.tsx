"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Callout } from "@/components/ui/callout";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { authMessages } from "@/lib/language/subjects/auth";

/** Asks for the address that a link is sent to. */
export function ForgotPasswordForm({ action }: { action: FormAction<string> }) {
  const t = authMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  return (
    <ServerForm form={form} refused={t("eMailNotSent")} actions={<SubmitButton fill>{t("sendMeALink")}</SubmitButton>}>
      {state.done && (
        <Callout tone="success" title={t("checkYourEMail")} live>
          {t("ifDoneHasAnAccountHere", { done: state.done })}
        </Callout>
      )}
      <TextField
        label={t("eMail")}
        name="email"
        type="email"
        autoComplete="username"
        hint={t("theAddressYouSignInWith")}
        defaultValue={values.email}
        error={errorAt(state, "email")}
      />
    </ServerForm>
  );
}
