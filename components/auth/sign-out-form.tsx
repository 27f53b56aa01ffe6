"use client";

import type { FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";

/** The one button of the page to sign out. */
export function SignOutForm({ action, stay = "Stay" }: { action: FormAction; stay?: string }) {
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused="Not signed out"
      actions={
        <>
          <SubmitButton>Sign out</SubmitButton>
          <LinkButton href="/">{stay}</LinkButton>
        </>
      }
    />
  );
}
