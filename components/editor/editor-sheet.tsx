"use client";

import { EditorContent } from "@tiptap/react";
import { type RefObject, useRef, useState } from "react";
import { ClaimPanel } from "@/components/editor/claims/claim-panel";
import { ClaimsButton } from "@/components/editor/claims/claims-button";
import { toText } from "@/components/editor/facts/fact-boxes";
import { FindPanel } from "@/components/editor/finding/find-panel";
import { BlockHandle } from "@/components/editor/handle/block-handle";
import { TextToolbar } from "@/components/editor/toolbar/toolbar";
import { useMedia } from "@/components/ui/use-media";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./article-editor.module.css";
import { ArticleFields } from "./article-fields";
import { EditorFoot } from "./editor-foot";
import type { Editing } from "./use-editing";
import { useRoom } from "./use-room";

type EditorSheetProps = { editing: Editing; tagsInUse: readonly string[]; hidden: boolean };

/** The sheet that is written on: the article's fields, the tools, the text with its claims, and what becomes of it. */
export function EditorSheet({ editing, tagsInUse, hidden }: EditorSheetProps) {
  const t = editorMessages();
  const { editor, place, linking } = editing;
  const beside = useMedia("(min-width: 72rem)");
  const [claimsOpen, setClaimsOpen] = useState(false);
  const around = {
    bar: useRef<HTMLElement>(null),
    tools: useRef<HTMLDivElement>(null),
    panel: useRef<HTMLElement>(null),
  };
  useRoom(around);
  const claims = (
    <ClaimPanel
      editor={editor}
      world={place.world}
      linking={linking}
      beside={beside}
      open={claimsOpen}
      onOpenChange={setClaimsOpen}
    />
  );
  return (
    <div className={styles.sheet} hidden={hidden}>
      <SheetHead editing={editing} tagsInUse={tagsInUse} tools={around.tools} />
      <div className={styles.columns}>
        <EditorContent editor={editor} className={styles.paper} />
        <BlockHandle editor={editor} onCopyLink={editing.copyLink} />
        {beside ? (
          <aside ref={around.panel} className={styles.panel} aria-label={t("claimsAndSources")}>
            {claims}
          </aside>
        ) : (
          claims
        )}
      </div>
      <EditorFoot
        editing={editing}
        bar={around.bar}
        claims={beside ? null : <ClaimsButton editor={editor} onOpen={() => setClaimsOpen(true)} />}
      />
    </div>
  );
}

type SheetHeadProps = Omit<EditorSheetProps, "hidden"> & { tools: RefObject<HTMLDivElement | null> };

function SheetHead({ editing, tagsInUse, tools }: SheetHeadProps) {
  const { editor, work, state, saving, linking, toolbar, held, finding, dialogs } = editing;
  return (
    <>
      <ArticleFields
        fields={state.fields}
        titleError={saving.titleError}
        tagsInUse={tagsInUse}
        disabled={held}
        onChange={(part) => {
          if (part.title !== undefined) saving.forgetTitleError();
          work.setFields(part);
        }}
        onEnter={() => toText(editor)}
      />
      <div ref={tools} className={styles.tools}>
        <TextToolbar
          editor={editor}
          toolbarRef={toolbar}
          disabled={held}
          onLink={() => dialogs.setLinkOpen(true)}
          onPicture={editing.pictures.open}
          onClaim={linking.start}
          onFind={finding.open}
          onCopyLink={editing.copyLink}
          onHelp={() => dialogs.setHelpOpen(true)}
        />
        {finding.isOpen && <FindPanel finding={finding} disabled={held} />}
      </div>
    </>
  );
}
