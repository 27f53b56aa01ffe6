"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { articleDialogsMessages } from "@/lib/language/subjects/article-dialogs";

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
  const t = articleDialogsMessages();
  const say = useToast();
  const [summary, setSummary] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function confirm() {
    const refused = await attempted(() => trash({ summary }));
    setRefusal(refused);
    if (refused !== null) return false;
    setSummary("");
    say({ title: t("titleIsInTheTrash", { title }), detail: t("anEditorCanRestoreItFrom"), tone: "success" });
  }

  return (
    <AlertDialog
      title={t("moveTitleToTheTrash", { title })}
      description={t("onlyEditorsAndOwnersCanStill")}
      confirmLabel={t("moveToTheTrash")}
      danger
      onConfirm={confirm}
      {...dialog}
    >
      <TextField
        label={t("why")}
        hint={t("shownToAnyoneWhoLooksFor")}
        optional
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        maxLength={500}
      />
      <RefusalNotice title={t("articleNotDeleted")} refusal={refusal} />
    </AlertDialog>
  );
}
