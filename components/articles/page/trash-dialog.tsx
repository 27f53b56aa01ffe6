"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";

type TrashDialogProps = {
  title: string;
  /** Returns the refusal, or null. */
  trash: (input: { summary: string }) => Promise<Refusal | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  finalFocus: () => HTMLElement | null;
};

/** Moves an article to the trash, after asking why. */
export function TrashDialog({ title, trash, ...dialog }: TrashDialogProps) {
  const say = useToast();
  const [summary, setSummary] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function confirm() {
    const refused = await attempted(() => trash({ summary }));
    setRefusal(refused);
    if (refused !== null) return false;
    setSummary("");
    say({ title: `“${title}” is in the trash`, detail: "An editor can restore it from here.", tone: "success" });
  }

  return (
    <AlertDialog
      title={`Move “${title}” to the trash?`}
      description="Only editors and owners can still open it. Its history is kept, and they can restore it at any time."
      confirmLabel="Move to the trash"
      danger
      onConfirm={confirm}
      {...dialog}
    >
      <TextField
        label="Why"
        hint="Shown to anyone who looks for it."
        optional
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        maxLength={500}
      />
      <RefusalNotice title="Article not deleted" refusal={refusal} />
    </AlertDialog>
  );
}
