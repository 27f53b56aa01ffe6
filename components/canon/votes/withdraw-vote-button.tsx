"use client";

import { useRouter } from "next/navigation";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { canonRulesToolsMessages } from "@/lib/language/subjects/canon-rules-tools";

/** Ends a vote without a result, once that is confirmed. */
export function WithdrawVoteButton({ action }: { action: () => Promise<Refusal | null> }) {
  const t = canonRulesToolsMessages();
  const router = useRouter();
  const sayRefusal = useRefusalToast();
  async function withdraw() {
    const refusal = await attempted(action);
    if (refusal) sayRefusal(t("notWithdrawn"), refusal);
    else router.refresh();
  }
  return (
    <AlertDialog
      title={t("withdrawThisVote")}
      description={t("itEndsWithoutAResult")}
      confirmLabel={t("withdraw")}
      danger
      onConfirm={withdraw}
      trigger={<Button size="small">{t("withdraw")}</Button>}
    />
  );
}
