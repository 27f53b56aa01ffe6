"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { Undo2 } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";
import { countLabel } from "@/lib/base/count-label";

/** Takes back what was done to many articles in one act. */
export function UndoBulkEdit({ worldSlug, edit }: { worldSlug: string; edit: { id: string; summary: string } }) {
  const { refresh } = useRouter();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [busy, setBusy] = useState(false);
  async function undo(): Promise<void> {
    setBusy(true);
    const params = { world: worldSlug, edit: edit.id };
    const answer = await callApi("post", "/worlds/{world}/bulk-edits/{edit}/undo", { params, patient: true });
    setBusy(false);
    if (!answer.ok) return sayRefusal("Not undone", refusalOfCall(answer.failure));
    const { done, left } = answer.value;
    const [first] = left;
    say({
      title: `Undone in ${countLabel(done.length, "article")}`,
      tone: first ? "warning" : "success",
      ...(first
        ? { detail: `Left in ${countLabel(left.length, "article")}, such as “${first.title}”: ${first.why}` }
        : {}),
    });
    refresh();
  }
  return (
    <Button
      size="small"
      busy={busy}
      icon={<Undo2 aria-hidden="true" />}
      aria-label={`Undo: ${edit.summary}`}
      onClick={() => void undo()}
    >
      Undo
    </Button>
  );
}
