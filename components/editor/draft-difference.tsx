"use client";

import type { Content } from "@/components/api/content";
import { ChangesView } from "@/components/articles/changes-view/changes-view";
import type { Offer } from "@/components/editor/saving/open-work";
import { Dialog } from "@/components/ui/dialog";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import { editorMessages } from "@/lib/language/subjects/editor";

type DifferenceDialogProps = { shown: Offer | null; saved: Content; onClose: () => void };

/** What a draft changes in what is saved. */
export function DifferenceDialog({ shown, saved, onClose }: DifferenceDialogProps) {
  const t = editorMessages();
  return (
    <Dialog
      title={t("whatTheDraftChanges")}
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
  const t = editorMessages();
  const lines = [
    before.title === after.title ? "" : t("titleTitleBecomesTitle2", { title: before.title, title2: after.title }),
    before.kind === after.kind
      ? ""
      : t("kindKindlabelBecomesKindlabel2", { kindLabel: kindLabel(before.kind), kindLabel2: kindLabel(after.kind) }),
    listLine(t("tags"), before.tags, after.tags),
    listLine(t("otherNames"), before.aliases, after.aliases),
  ];
  return lines.filter((line) => line !== "").map((line) => <p key={line}>{line}</p>);
}

function listLine(name: string, before: readonly string[], after: readonly string[]): string {
  const t = editorMessages();
  const now = after.join(", ") || t("noneGiven");
  return before.join() === after.join() ? "" : `${name}: ${before.join(", ") || t("noneGiven")} becomes ${now}.`;
}
