"use client";

import type { FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { authMessages } from "@/lib/language/subjects/auth";

/** The one button of the page to sign out. */
export function SignOutForm({ action, stay = authMessages()("stay") }: { action: FormAction; stay?: string }) {
  const t = authMessages();
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused={t("notSignedOut")}
      actions={
        <>
          <SubmitButton>{t("signOut")}</SubmitButton>
          <LinkButton href="/">{stay}</LinkButton>
        </>
      }
    />
  );
}
