"use client";

import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useClaimLinking } from "@/components/editor/claims/use-claim-linking";
import { followKind } from "@/components/editor/facts/fact-boxes";
import { useFinding } from "@/components/editor/finding/use-finding";
import { fieldsWithMatter } from "@/components/editor/paste/front-matter-fields";
import { matterNotice } from "@/components/editor/paste/paste-notice";
import { usePictures } from "@/components/editor/pictures/use-pictures";
import { usePresence } from "@/components/editor/presence/use-presence";
import { ArticleWork } from "@/components/editor/saving/article-work";
import type { Opened, WorkPlace } from "@/components/editor/saving/open-work";
import { useToast } from "@/components/ui/toast";
import { articlePath } from "@/lib/articles/article";
import type { TextKeys } from "./editor-setup";
import { useCopyLink } from "./use-copy-link";
import { useDialogs } from "./use-dialogs";
import { useDraft } from "./use-draft";
import { useEditorKeys } from "./use-editor-keys";
import { useOpeningFocus } from "./use-opening-focus";
import { useProposing } from "./use-proposing";
import { useSave } from "./use-save";

/** What an editor is set up with; `keys` is told what the keys in the text mean here. */
export type EditingSetup = {
  readonly place: WorkPlace;
  readonly opened: Opened;
  readonly editor: Editor;
  readonly keys: RefObject<TextKeys>;
};

/** An article that is being edited, as the parts of the screen around its text use it. */
export type Editing = ReturnType<typeof useEditing>;

/** Everything that goes on while an article is edited: the work and what is kept of it, saving, proposing, linking, and what is open. */
export function useEditing({ place, opened, editor, keys }: EditingSetup) {
  const work = useMemo(() => new ArticleWork(editor, opened, place.article), [editor, opened, place.article]);
  const state = useSyncExternalStore(work.subscribe, work.getState, work.getState);
  useEffect(() => work.attach(), [work]);
  const draft = useDraft(place, work);
  const saving = useSave(place, work, draft);
  const proposing = useProposing(place, work, draft);
  const linking = useClaimLinking(editor, opened.places);
  const presence = usePresence(place, opened);
  const pictures = usePictures(editor, place.world);
  const finding = useFinding(editor);
  const say = useToast();
  const toolbar = useRef<HTMLDivElement>(null);
  const [offers, setOffers] = useState(opened.offers);
  const dialogs = useDialogs();
  /** Drafts are offered: until one of them is taken up or none, nothing can be written. */
  const held = offers.length > 0;
  const save = () => (proposing.instead ? proposing.ask() : void saving.save());

  keys.current = {
    linkClaim: linking.start,
    quotePassage: linking.startQuoting,
    editLink: () => dialogs.setLinkOpen(true),
    addPicture: pictures.open,
    writeFormula: dialogs.setFormula,
    writeDate: dialogs.setDate,
    toToolbar: () => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    escape: () => {
      if (linking.linking) linking.cancel();
      return linking.linking !== null;
    },
    pasted: (notice) => say({ ...notice, tone: "warning" }),
    fields: (of = work.getState().fields.kind) => opened.fields[of] ?? [],
    addFiles: (files, position) => void pictures.add(files, position),
    frontMatter: (matter) =>
      say(matterNotice(matter, () => work.setFields(fieldsWithMatter(work.getState().fields, matter)))),
  };
  const { kind } = state.fields;
  useEffect(() => followKind(editor, opened.fields[kind] ?? [], opened.revision === 0), [editor, opened, kind]);
  // What has no title yet begins with that: nothing is saved without one.
  useOpeningFocus(editor, !held && state.fields.title !== "");
  useEditorKeys({ save: () => !held && save(), help: () => dialogs.setHelpOpen(true), find: finding.open });

  /** The article's address; null until its first save. */
  const path = state.slug === null ? null : articlePath(place.world, state.slug);
  const copyLink = useCopyLink(path);

  return {
    place,
    opened,
    editor,
    work,
    state,
    draft,
    saving,
    proposing,
    linking,
    presence,
    pictures,
    finding,
    toolbar,
    offers,
    setOffers,
    held,
    path,
    copyLink,
    /** Saves, or asks how to propose where nothing is saved directly. */
    save,
    dialogs,
  };
}
