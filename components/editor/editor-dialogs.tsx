"use client";

import { DateDialog } from "@/components/editor/dates/date-dialog";
import { PlaceDialog } from "@/components/editor/facts/place-dialog";
import { FormulaDialog } from "@/components/editor/formulas/formula-dialog";
import { LinkDialog } from "@/components/editor/links/link-dialog";
import { ListDialog } from "@/components/editor/lists/list-dialog";
import { PictureDialog } from "@/components/editor/pictures/picture-dialog";
import { editorMessages } from "@/lib/language/subjects/editor";
import { KeyboardHelp } from "./keyboard-help";
import { LargeRemovalDialog } from "./large-removal-dialog";
import { LeaveDialog } from "./leave-dialog";
import { ProposeDialog } from "./propose-dialog";
import type { Editing } from "./use-editing";

/** What opens above the editor: for a link, a proposal, a save that removes much, the keys, and for leaving. */
export function EditorDialogs({ editing }: { editing: Editing }) {
  const t = editorMessages();
  const { editor, place, state, draft, saving, proposing, held } = editing;
  return (
    <>
      <LinkDialog
        editor={editor}
        world={place.world}
        open={editing.dialogs.isLinkOpen}
        onOpenChange={editing.dialogs.setLinkOpen}
      />
      <FormulaDialog editor={editor} task={editing.dialogs.formula} onClose={() => editing.dialogs.setFormula(null)} />
      <DateDialog
        editor={editor}
        world={place.world}
        task={editing.dialogs.date}
        onClose={() => editing.dialogs.setDate(null)}
      />
      <PictureDialog editor={editor} world={place.world} pictures={editing.pictures} />
      <PlaceDialog editor={editor} world={place.world} />
      <ListDialog editor={editor} world={place.world} fields={editing.opened.fields} />
      <ProposeDialog
        place={place}
        proposing={proposing}
        suggested={state.summary || t("changeTitle", { title: state.fields.title }).slice(0, 200)}
      />
      <LargeRemovalDialog saving={saving} />
      <KeyboardHelp open={editing.dialogs.isHelpOpen} onOpenChange={editing.dialogs.setHelpOpen} />
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
