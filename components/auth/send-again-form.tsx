"use client";

import type { FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { authMessages } from "@/lib/language/subjects/auth";

type SendAgainFormProps = { action: FormAction; label?: string };

/** The button for a mail that did not come. */
export function SendAgainForm({ action, label = authMessages()("sendTheEMailAgain") }: SendAgainFormProps) {
  const t = authMessages();
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused={t("eMailNotSent")}
      actions={
        <>
          <SubmitButton variant="quiet">{label}</SubmitButton>
          <Saved state={form.state}>{t("eMailSentOnlyTheLink")}</Saved>
        </>
      }
    />
  );
}
