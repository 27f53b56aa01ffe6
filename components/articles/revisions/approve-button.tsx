"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { CircleCheckBig } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";

type ApproveButtonProps = {
  /** What is approved, for its name: "The bridge up to revision 7". */
  what: string;
  /** Returns the refusal, or null. */
  approve: () => Promise<Refusal | null>;
};

/** Lets an article stand up to a revision: somebody has looked at it. */
export function ApproveButton({ what, approve }: ApproveButtonProps) {
  const t = historyToolsMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [busy, setBusy] = useState(false);
  async function press(): Promise<void> {
    setBusy(true);
    const refusal = await attempted(approve);
    setBusy(false);
    if (refusal) sayRefusal(t("notApproved"), refusal);
    else say({ title: t("approved"), detail: what, tone: "success" });
  }
  return (
    <Button
      size="small"
      variant="ghost"
      busy={busy}
      icon={<CircleCheckBig aria-hidden="true" />}
      aria-label={t("approveWhat", { what })}
      onClick={() => void press()}
    >
      {t("approve")}
    </Button>
  );
}
