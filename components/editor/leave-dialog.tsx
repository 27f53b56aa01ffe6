"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { editorMessages } from "@/lib/language/subjects/editor";
import { type Leaving, useLeaveGuard } from "./use-leave-guard";

type LeaveDialogProps = {
  /** Something is not saved. */
  unsaved: boolean;
  /** Absent where nothing is saved, only proposed. */
  onSave?: (() => Promise<boolean>) | undefined;
  /** Keeps the draft; returns when it is kept as well as it can be. */
  onKeep: () => Promise<void>;
  onDiscard: () => Promise<void>;
};

/** Asks whoever leaves what would become of the unsaved work. */
export function LeaveDialog({ unsaved, onSave, onKeep, onDiscard }: LeaveDialogProps) {
  const t = editorMessages();
  const { leaving, stay, leave, busy } = useLeaving(unsaved);
  return (
    <Dialog
      title={t("leaveWithoutSaving")}
      description={t("whatYouWroteIsNotIn")}
      open={leaving}
      onOpenChange={(open) => !open && stay()}
      footer={
        <>
          <Button variant="ghost" aria-disabled={busy} onClick={() => void leave(onDiscard)}>
            {t("discardChanges")}
          </Button>
          <Button variant={onSave ? "quiet" : "primary"} aria-disabled={busy} onClick={() => void leave(onKeep)}>
            {t("keepTheDraftAndLeave")}
          </Button>
          {onSave && (
            <Button variant="primary" busy={busy} onClick={() => void leave(onSave)}>
              {t("saveAndLeave")}
            </Button>
          )}
        </>
      }
    />
  );
}

/** Holds back whoever leaves while something is unsaved; `leave` lets them go once that is settled. */
function useLeaving(unsaved: boolean) {
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [going, setGoing] = useState<Leaving | null>(null);
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  useLeaveGuard(unsaved && going === null, setLeaving);

  async function leave(after: () => Promise<unknown>) {
    if (!leaving) return;
    setBusy(true);
    const done = await after();
    setBusy(false);
    setLeaving(null);
    if (done === false) return;
    setGoing(leaving);
    // Once the guard is off.
    setTimeout(() => go(leaving));
  }

  function go(to: Leaving) {
    if ("back" in to) window.history.back();
    else if (new URL(to.href).origin === window.location.origin) router.push(to.href);
    else window.location.assign(to.href);
  }

  return { leaving: leaving !== null, stay: () => setLeaving(null), leave, busy };
}
