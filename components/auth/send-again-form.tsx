"use client";

import type { FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";

type SendAgainFormProps = { action: FormAction; label?: string };

/** The button for a mail that did not come. */
export function SendAgainForm({ action, label = "Send the e-mail again" }: SendAgainFormProps) {
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused="E-mail not sent"
      actions={
        <>
          <SubmitButton variant="quiet">{label}</SubmitButton>
          <Saved state={form.state}>E-mail sent. Only the link in the latest one works.</Saved>
        </>
      }
    />
  );
}
