"use client";

import type { Editor } from "@tiptap/core";
import { EditorContent } from "@tiptap/react";
import { type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { ClaimPanel } from "@/components/editor/claims/claim-panel";
import { ClaimsButton } from "@/components/editor/claims/claims-button";
import { useClaimLinking } from "@/components/editor/claims/use-claim-linking";
import { ConflictView } from "@/components/editor/conflict/conflict-view";
import { LinkDialog } from "@/components/editor/links/link-dialog";
import { ArticleWork } from "@/components/editor/saving/article-work";
import type { Opened, WorkPlace } from "@/components/editor/saving/open-work";
import { TextToolbar } from "@/components/editor/toolbar/toolbar";
import { isModKey } from "@/components/ui/keys";
import { useMedia } from "@/components/ui/use-media";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { articlePath } from "@/lib/articles/article";
import styles from "./article-editor.module.css";
import { ArticleFields } from "./article-fields";
import { DraftStatus } from "./draft-status";
import { EditorNotices } from "./editor-notices";
import type { TextKeys } from "./editor-setup";
import { KeyboardHelp } from "./keyboard-help";
import { LargeRemovalDialog } from "./large-removal-dialog";
import { LeaveDialog } from "./leave-dialog";
import { ProposeDialog } from "./propose-dialog";
import { ProposeNotice } from "./propose-notice";
import { SaveBar } from "./save-bar";
import { SaveStatus } from "./save-notice";
import { useDraft } from "./use-draft";
import { type ProposingWork, useProposing } from "./use-proposing";
import { useSave } from "./use-save";
import { useWordCount } from "./use-word-count";

/** What the desk is set up with; `keys` is told what the keys in the text mean here. */
export type EditorSurfaceProps = {
  place: WorkPlace;
  opened: Opened;
  tagsInUse: readonly string[];
  editor: Editor;
  keys: RefObject<TextKeys>;
};

/** Everything around the text: what it is called, tools, claims, drafts, saving. */
export function EditorSurface({ editor, place, opened, tagsInUse, keys }: EditorSurfaceProps) {
  const { world } = place;
  const work = useMemo(() => new ArticleWork(editor, opened, place.article), [editor, opened, place.article]);
  const state = useSyncExternalStore(work.subscribe, work.getState, work.getState);
  useEffect(() => work.attach(), [work]);
  const draft = useDraft(place, work);
  const saving = useSave(place, work, draft);
  const proposing = useProposing(place, work, draft);
  const linking = useClaimLinking(editor, opened.places);
  const words = useWordCount(editor);
  const beside = useMedia("(min-width: 72rem)");
  const toolbar = useRef<HTMLDivElement>(null);
  const [offers, setOffers] = useState(opened.offers);
  const [linkOpen, setLinkOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [claimsOpen, setClaimsOpen] = useState(false);
  const held = offers.length > 0;
  const path = state.slug === null ? null : articlePath(world, state.slug);
  const save = () => (proposing.instead ? proposing.ask() : void saving.save());

  keys.current = {
    linkClaim: linking.start,
    editLink: () => setLinkOpen(true),
    toToolbar: () => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    escape: () => {
      if (linking.linking) linking.cancel();
      return linking.linking !== null;
    },
  };
  useEditorKeys({ save: () => !held && save(), help: () => setHelpOpen(true) });

  const claims = <ClaimPanel {...{ editor, world, linking, beside, open: claimsOpen, onOpenChange: setClaimsOpen }} />;
  return (
    <div className={styles.desk}>
      <h1 className={styles.heading}>
        {state.slug === null ? "New article" : `Edit “${opened.content.title || state.fields.title}”`}
      </h1>
      <EditorNotices {...{ place, opened, offers, work, draft, saving, path, onOffers: setOffers }} />
      <ProposeNotice place={place} proposing={proposing} />
      {saving.state.kind === "conflict" && (
        <ConflictView
          conflict={saving.state.conflict}
          onDecide={(choices) => void saving.decide(choices)}
          onPutOff={saving.putOff}
          before={saving.wasPutOff}
        />
      )}
      <div className={styles.sheet} hidden={saving.state.kind === "conflict"}>
        <ArticleFields
          fields={state.fields}
          titleError={saving.titleError}
          tagsInUse={tagsInUse}
          disabled={held}
          onChange={(part) => {
            if (part.title !== undefined) saving.forgetTitleError();
            work.setFields(part);
          }}
          onEnter={() => editor.commands.focus("start")}
        />
        <div className={styles.tools}>
          <TextToolbar
            editor={editor}
            toolbarRef={toolbar}
            disabled={held}
            onLink={() => setLinkOpen(true)}
            onClaim={linking.start}
            onHelp={() => setHelpOpen(true)}
          />
        </div>
        <div className={styles.columns}>
          <EditorContent editor={editor} className={styles.paper} />
          {beside ? (
            <aside className={styles.panel} aria-label="Claims and sources">
              {claims}
            </aside>
          ) : (
            claims
          )}
        </div>
        <SaveBar
          summary={state.summary}
          onSummary={(summary) => work.setSummary(summary)}
          onSave={save}
          busy={saving.state.kind === "saving"}
          disabled={held}
          words={words}
          status={
            <>
              <span role="status">
                {(!state.dirty || saving.state.kind !== "saved") && <SaveStatus state={saving.state} path={path} />}
              </span>
              {state.dirty && !held && <DraftStatus state={draft.state} onRetry={() => draft.keeper.retry()} />}
            </>
          }
          propose={proposeActs(proposing)}
          claims={beside ? null : <ClaimsButton editor={editor} onOpen={() => setClaimsOpen(true)} />}
        />
      </div>
      <VisuallyHidden role="status">{linking.announcement}</VisuallyHidden>
      <LinkDialog editor={editor} world={world} open={linkOpen} onOpenChange={setLinkOpen} />
      <ProposeDialog
        place={place}
        proposing={proposing}
        suggested={state.summary || `Change “${state.fields.title}”`.slice(0, 200)}
      />
      <LargeRemovalDialog saving={saving} />
      <KeyboardHelp open={helpOpen} onOpenChange={setHelpOpen} />
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
    </div>
  );
}

function proposeActs({ instead, aside, updates, busy, ask }: ProposingWork) {
  return { word: updates ? "Update the proposal" : "Propose…", instead, aside, busy, onPropose: ask };
}

/** Keys that work wherever the focus is. */
function useEditorKeys(on: { save: () => void; help: () => void }): void {
  const latest = useRef(on);
  latest.current = on;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const context = isModKey(event, "s") ? latest.current.save : isModKey(event, "/") ? latest.current.help : null;
      if (!context) return;
      event.preventDefault();
      context();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
