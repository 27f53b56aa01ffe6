"use client";

import { AlertDialog } from "@/components/ui/alert-dialog";
import { editorMessages } from "@/lib/language/subjects/editor";
import type { Saving } from "./use-save";

/** Asks before a save that removes more than half of the article. */
export function LargeRemovalDialog({ saving }: { saving: Saving }) {
  const t = editorMessages();
  return (
    <AlertDialog
      title={t("removeMoreThanHalfOfThe")}
      description={t("lessThanHalfOfItsText")}
      confirmLabel={t("saveAnyway")}
      cancelLabel={t("backToMyText")}
      danger
      open={saving.state.kind === "asksRemoval"}
      onOpenChange={(open) => !open && saving.putOff()}
      onConfirm={saving.confirmRemoval}
    />
  );
}
