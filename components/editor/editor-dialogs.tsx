"use client";

import { LinkDialog } from "@/components/editor/links/link-dialog";
import { PictureDialog } from "@/components/editor/pictures/picture-dialog";
import { KeyboardHelp } from "./keyboard-help";
import { LargeRemovalDialog } from "./large-removal-dialog";
import { LeaveDialog } from "./leave-dialog";
import { ProposeDialog } from "./propose-dialog";
import type { Editing } from "./use-editing";

/** What opens above the editor: for a link, a proposal, a save that removes much, the keys, and for leaving. */
export function EditorDialogs({ editing }: { editing: Editing }) {
  const { editor, place, state, draft, saving, proposing, held } = editing;
  return (
    <>
      <LinkDialog editor={editor} world={place.world} open={editing.isLinkOpen} onOpenChange={editing.setLinkOpen} />
      <PictureDialog editor={editor} world={place.world} pictures={editing.pictures} />
      <ProposeDialog
        place={place}
        proposing={proposing}
        suggested={state.summary || `Change “${state.fields.title}”`.slice(0, 200)}
      />
      <LargeRemovalDialog saving={saving} />
      <KeyboardHelp open={editing.isHelpOpen} onOpenChange={editing.setHelpOpen} />
      <LeaveDialog
        unsaved={state.dirty && !held}
        onSave={proposing.instead ? undefined : saving.save}
        onKeep={() => draft.keeper.flush()}
        onDiscard={async () => {
          await draft.keeper.pause();
          draft.keeper.settled();
          await draft.discard();
        }}
      />
    </>
  );
}
