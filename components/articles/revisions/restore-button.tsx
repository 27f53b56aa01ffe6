"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempt } from "@/components/form/attempt";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { RotateCcw } from "@/components/ui/icons";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import type { Result } from "@/lib/base/result";
import { historyActsMessages } from "@/lib/language/subjects/history-acts";

type RestoreButtonProps = {
  /** Returns the new revision's number, or why nothing was restored. */
  restore: (input: {
    revision: number;
    baseRevision: number;
    summary: string;
  }) => Promise<Result<{ revision: number }, Refusal>>;
  revision: number;
  /** The revision that is current, as this page shows it. */
  head: number;
  articleHref: string;
  /** Whether it says which one: where the page is not of that revision alone. */
  named?: boolean;
};

/** Brings an older revision back as a new one, after asking why. */
export function RestoreButton({ named = false, ...props }: RestoreButtonProps) {
  const t = historyActsMessages();
  const { revision } = props;
  const { summary, setSummary, refusal, confirm } = useRestore(props);
  return (
    <AlertDialog
      title={t("restoreRevisionRevision", { revision })}
      description={t("itsTextTitleTagsAndCitations")}
      confirmLabel={t("restore")}
      onConfirm={confirm}
      trigger={
        <Button
          size="small"
          variant={named ? "quiet" : "ghost"}
          icon={<RotateCcw aria-hidden="true" />}
          aria-label={t("restoreRevisionRevision2", { revision })}
        >
          {named ? t("restoreRevisionRevision2", { revision }) : t("restore")}
        </Button>
      }
    >
      <TextField
        label={t("why")}
        hint={t("ifYouLeaveItEmptyRestored", { revision })}
        optional
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        maxLength={500}
      />
      <RefusalNotice title={t("notRestored")} refusal={refusal} />
    </AlertDialog>
  );
}

/** Restores the revision, and leads to the article when that is done. */
function useRestore({ restore, revision, head, articleHref }: Omit<RestoreButtonProps, "named">) {
  const t = historyActsMessages();
  const say = useToast();
  const router = useRouter();
  const [summary, setSummary] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function confirm() {
    const restored = await attempt(() => restore({ revision, baseRevision: head, summary }));
    if (!restored.ok) {
      setRefusal(restored.failure);
      return false;
    }
    setRefusal(null);
    setSummary("");
    say({
      title: t("revisionRevisionIsRestoredAsRevision", { revision, revision2: restored.value.revision }),
      detail: t("theRevisionsInBetweenStayIn"),
      tone: "success",
    });
    router.push(articleHref);
  }

  return { summary, setSummary, refusal, confirm };
}
