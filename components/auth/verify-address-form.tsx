"use client";

import type { FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { authMessages } from "@/lib/language/subjects/auth";

/** The one button of a link that verifies an address. */
export function VerifyAddressForm({ action }: { action: FormAction }) {
  const t = authMessages();
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused={t("addressNotVerified")}
      actions={<SubmitButton>{t("confirmThisIsMyAddress")}</SubmitButton>}
    />
  );
}
