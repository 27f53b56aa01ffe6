"use client";

import { RefusedClaimList } from "@/components/editor/claims/refused-claim-list";
import { ConflictView } from "@/components/editor/conflict/conflict-view";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./article-editor.module.css";
import { EditorDialogs } from "./editor-dialogs";
import { EditorNotices } from "./editor-notices";
import { EditorSheet } from "./editor-sheet";
import { ProposeNotice } from "./propose-notice";
import { type EditingSetup, useEditing } from "./use-editing";

/** What the editor's surface is set up with. */
export type EditorSurfaceProps = EditingSetup & { tagsInUse: readonly string[] };

/** Everything around the text: what it is called, tools, claims, drafts, saving. */
export function EditorSurface({ tagsInUse, ...setup }: EditorSurfaceProps) {
  const t = editorMessages();
  const editing = useEditing(setup);
  const { place, opened, state, saving, linking } = editing;
  return (
    <div className={styles.desk}>
      <h1 className={styles.heading}>
        {state.slug === null ? t("newArticle") : t("editTitle", { title: state.fields.title || opened.content.title })}
      </h1>
      <EditorNotices editing={editing} />
      <ProposeNotice
        place={place}
        proposing={editing.proposing}
        claims={(failure) => (
          <RefusedClaimList key={failure.detail} editor={setup.editor} failure={failure} doc={editing.work.doc()} />
        )}
      />
      {saving.state.kind === "conflict" && (
        <ConflictView
          conflict={saving.state.conflict}
          onDecide={(choices) => void saving.decide(choices)}
          onPutOff={saving.putOff}
          before={saving.wasPutOff}
        />
      )}
      <EditorSheet editing={editing} tagsInUse={tagsInUse} hidden={saving.state.kind === "conflict"} />
      <VisuallyHidden role="status">{linking.announcement}</VisuallyHidden>
      <EditorDialogs editing={editing} />
    </div>
  );
}
