"use client";

import { AlertDialog } from "@/components/ui/alert-dialog";
import type { Saving } from "./use-save";

/** Asks before a save that removes more than half of the article. */
export function LargeRemovalDialog({ saving }: { saving: Saving }) {
  return (
    <AlertDialog
      title="Remove more than half of the article?"
      description="Less than half of its text would be left. Others will see this in the changes, and what you removed stays in the history."
      confirmLabel="Save anyway"
      cancelLabel="Back to my text"
      danger
      open={saving.state.kind === "asksRemoval"}
      onOpenChange={(open) => !open && saving.putOff()}
      onConfirm={saving.confirmRemoval}
    />
  );
}
