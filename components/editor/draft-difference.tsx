"use client";

import type { Content } from "@/components/api/content";
import { ChangesView } from "@/components/articles/changes-view/changes-view";
import type { Offer } from "@/components/editor/saving/open-work";
import { Dialog } from "@/components/ui/dialog";

type DifferenceDialogProps = { shown: Offer | null; saved: Content; onClose: () => void };

/** What a draft changes in what is saved. */
export function DifferenceDialog({ shown, saved, onClose }: DifferenceDialogProps) {
  return (
    <Dialog
      title="What the draft changes"
      size="large"
      open={shown !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      {shown && (
        <>
          <FieldChanges before={saved} after={shown.snapshot} />
          <ChangesView before={saved.doc} after={shown.snapshot.doc} />
        </>
      )}
    </Dialog>
  );
}

function FieldChanges({ before, after }: { before: Content; after: Content }) {
  const lines = [
    before.title === after.title ? "" : `Title: “${before.title}” becomes “${after.title}”.`,
    before.kind === after.kind ? "" : `Kind: ${before.kind} becomes ${after.kind}.`,
    listLine("Tags", before.tags, after.tags),
    listLine("Other names", before.aliases, after.aliases),
  ];
  return lines.filter((line) => line !== "").map((line) => <p key={line}>{line}</p>);
}

function listLine(name: string, before: readonly string[], after: readonly string[]): string {
  const now = after.join(", ") || "none";
  return before.join() === after.join() ? "" : `${name}: ${before.join(", ") || "none"} becomes ${now}.`;
}
