"use client";

import { useRouter } from "next/navigation";
import { callApi } from "@/components/api/api-client";
import { failedCall } from "@/components/form/failed-call";
import { errorAt, type FormState, UNSENT } from "@/components/form/form-state";
import { forgetText, KeptTextArea } from "@/components/form/kept-text-area";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { MAX_JOIN_NOTE } from "@/lib/worlds/join-request";

/** Asks the owners of a public world to make one a member. */
export function JoinRequestForm({ worldSlug }: { worldSlug: string }) {
  const t = worldsToolsMessages();
  const router = useRouter();
  const keep = `join ${worldSlug}`;
  const form = useServerForm(ask, { onDone: sent });

  function sent(): void {
    forgetText(keep);
    router.refresh();
  }

  async function ask(_: FormState, typed: FormData): Promise<FormState> {
    const asked = await callApi("post", "/worlds/{world}/join-requests", {
      params: { world: worldSlug },
      body: { note: String(typed.get("note")) },
    });
    if (asked.ok) return { ...UNSENT, done: true };
    const { kind, issues } = asked.failure;
    return kind === "invalid" ? { values: {}, errors: issues } : failedCall(asked.failure);
  }

  return (
    <ServerForm
      form={form}
      small
      label={t("askToJoin")}
      refused={t("requestNotSent")}
      actions={<SubmitButton>{t("askToJoin")}</SubmitButton>}
    >
      <KeptTextArea
        keep={keep}
        label={t("messageToTheOwners")}
        name="note"
        optional
        rows={3}
        maxLength={MAX_JOIN_NOTE}
        hint={t("whatWouldYouLikeToDo")}
        error={errorAt(form.state, "note")}
      />
    </ServerForm>
  );
}
