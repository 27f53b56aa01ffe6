"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { Undo2 } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";
import { listsToolsMessages } from "@/lib/language/subjects/lists-tools";

/** Takes back what was done to many articles in one act. */
export function UndoBulkEdit({ worldSlug, edit }: { worldSlug: string; edit: { id: string; summary: string } }) {
  const t = listsToolsMessages();
  const { refresh } = useRouter();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [busy, setBusy] = useState(false);
  async function undo(): Promise<void> {
    setBusy(true);
    const params = { world: worldSlug, edit: edit.id };
    const answer = await callApi("post", "/worlds/{world}/bulk-edits/{edit}/undo", { params, patient: true });
    setBusy(false);
    if (!answer.ok) return sayRefusal(t("notUndone"), refusalOfCall(answer.failure));
    const { done, left } = answer.value;
    const [first] = left;
    say({
      title: t("undoneIn", { articles: t("countArticles", { count: done.length }) }),
      tone: first ? "warning" : "success",
      ...(first
        ? {
            detail: t("leftIn", {
              articles: t("countArticles", { count: left.length }),
              title: first.title,
              why: first.why,
            }),
          }
        : {}),
    });
    refresh();
  }
  return (
    <Button
      size="small"
      busy={busy}
      icon={<Undo2 aria-hidden="true" />}
      aria-label={t("undoSummary", { summary: edit.summary })}
      onClick={() => void undo()}
    >
      {t("undo")}
    </Button>
  );
}
