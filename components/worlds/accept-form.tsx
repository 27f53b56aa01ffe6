"use client";

import type { FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

/** The one button of an invitation. */
export function AcceptForm({ accept, world }: { accept: FormAction; world: string }) {
  const t = worldsToolsMessages();
  const form = useServerForm(accept);
  return (
    <ServerForm
      form={form}
      refused={t("youHaveNotJoined")}
      actions={<SubmitButton>{t("joinWorld", { world })}</SubmitButton>}
    />
  );
}
