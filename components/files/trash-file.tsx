"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import { type Refusal, refusalOfCall } from "@/components/api/refusal";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Trash2 } from "@/components/ui/icons";
import { TextField } from "@/components/ui/text-field";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";

type TrashFileProps = {
  worldSlug: string;
  file: { readonly id: string; readonly name: string };
  /** How many articles show it. */
  uses: number;
};

/** Moves a picture to the trash, after asking why. */
export function TrashFile({ worldSlug, file, uses }: TrashFileProps) {
  const t = talkToolsMessages();
  const router = useRouter();
  const [summary, setSummary] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function confirm() {
    const params = { world: worldSlug, file: file.id };
    const answer = await callApi("delete", "/worlds/{world}/files/{file}", { params, body: { summary } });
    setRefusal(answer.ok ? null : refusalOfCall(answer.failure));
    if (!answer.ok) return false;
    router.refresh();
  }

  const shown = uses === 0 ? t("noArticleShowsIt") : t("willShow", { count: uses });
  return (
    <AlertDialog
      title={t("moveNameToTheTrash", { name: file.name })}
      description={t("shownEditorsAndOwnersCanRestore", { shown })}
      confirmLabel={t("moveToTheTrash")}
      danger
      onConfirm={confirm}
      trigger={<Button icon={<Trash2 aria-hidden="true" />}>{t("moveToTheTrash")}</Button>}
    >
      <TextField
        label={t("why")}
        hint={t("shownInThePicturesHistory")}
        optional
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        maxLength={500}
      />
      <RefusalNotice title={t("pictureNotDeleted")} refusal={refusal} />
    </AlertDialog>
  );
}
