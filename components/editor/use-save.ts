"use client";

import { useState } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import type { Snapshot } from "@/components/api/content";
import { type PartChoices, type PutOff, resolvedContent } from "@/components/editor/conflict/resolution";
import type { ArticleWork } from "@/components/editor/saving/article-work";
import type { WorkPlace } from "@/components/editor/saving/open-work";
import { type Conflict, type Saved, Saver } from "@/components/editor/saving/save-flow";
import { articlePath } from "@/lib/articles/article";
import type { Draft } from "./use-draft";

/** How the last save went. */
export type SaveState =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  /** `since` is the revision that the work began on. */
  | { readonly kind: "saved"; readonly revision: number; readonly merged: boolean; readonly since: number }
  | { readonly kind: "unchanged"; readonly revision: number }
  | { readonly kind: "failed"; readonly failure: ApiFailure }
  /** More than half of the article would go; nothing is written until the author says that they mean it. */
  | { readonly kind: "asksRemoval" }
  /** Shown part by part; nothing is written until the author has chosen. */
  | { readonly kind: "conflict"; readonly conflict: Conflict };

/** Saving, as the screen uses it. */
export type Saving = {
  readonly state: SaveState;
  /** What is wrong with the title, when a save was refused for it. */
  readonly titleError: string | undefined;
  /** Returns whether everything is saved now. */
  readonly save: () => Promise<boolean>;
  readonly decide: (choices: PartChoices) => Promise<boolean>;
  /** Saves although more than half of the article goes. */
  readonly confirmRemoval: () => Promise<boolean>;
  /** Back to the text; what was chosen in a conflict so far is remembered until the next save asks again. */
  readonly putOff: (choices?: PartChoices) => void;
  readonly wasPutOff: PutOff | null;
  /** The title was changed: what was wrong with it may be right now. */
  readonly forgetTitleError: () => void;
};

/** Saves the work when asked to. */
export function useSave(place: WorkPlace, work: ArticleWork, draft: Draft): Saving {
  const [desk] = useState(() => ({ saver: new Saver(place.world), busy: false }));
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const [titleError, setTitleError] = useState<string>();
  const [wasPutOff, setWasPutOff] = useState<PutOff | null>(null);

  async function send(confirmed: boolean): Promise<boolean> {
    await draft.keeper.pause();
    const { slug, revision } = work.getState();
    const sent = work.snapshot();
    const result = await desk.saver.save(slug, sent, confirmed);
    if (result.ok) {
      settle(sent, result.value, slug === null);
      setState({ kind: "saved", revision: result.value.revision, merged: result.value.merged, since: revision });
      return !work.getState().dirty;
    }
    draft.keeper.changed();
    if (result.failure.kind === "conflict") setState(result.failure);
    else refuse(result.failure.failure, slug === null);
    return false;
  }

  function settle(sent: Snapshot, saved: Saved, wasNew: boolean): void {
    work.wasSaved(sent, saved);
    if (work.getState().dirty) draft.keeper.changed();
    else draft.keeper.settled();
    if (wasNew) window.history.replaceState(null, "", `${articlePath(place.world, saved.slug)}/edit`);
    if (wasNew) void draft.discard();
  }

  function refuse(failure: ApiFailure, wasNew: boolean): void {
    const wrong = wrongWithTitle(failure, wasNew);
    setTitleError(wrong);
    if (failure.issues.some((issue) => issue.path === "confirmLargeRemoval")) setState({ kind: "asksRemoval" });
    else setState(wrong === undefined ? { kind: "failed", failure } : { kind: "idle" });
  }

  async function save(confirmed = false): Promise<boolean> {
    if (desk.busy) return false;
    const { fields, dirty, revision, slug } = work.getState();
    const untitled = fields.title.trim() === "" ? "An article needs a title." : undefined;
    setTitleError(untitled);
    if (untitled) return false;
    if (!dirty && slug !== null) {
      setState({ kind: "unchanged", revision });
      return true;
    }
    desk.busy = true;
    setState({ kind: "saving" });
    try {
      return await send(confirmed);
    } finally {
      desk.busy = false;
    }
  }

  async function decide(choices: PartChoices): Promise<boolean> {
    if (state.kind !== "conflict") return false;
    const { conflict } = state;
    setWasPutOff(null);
    work.wasDecided(resolvedContent(conflict, choices), conflict.theirs, conflict.headRevision);
    if (work.getState().dirty) return save();
    draft.keeper.settled();
    void draft.discard();
    setState({ kind: "unchanged", revision: conflict.headRevision });
    return true;
  }

  function putOff(choices: PartChoices = {}): void {
    if (state.kind === "conflict") setWasPutOff({ conflict: state.conflict, choices });
    // The question is gone as soon as it is answered: what the answer came to stays on the screen.
    setState((now) => (now.kind === "conflict" || now.kind === "asksRemoval" ? { kind: "idle" } : now));
  }

  return {
    ...{ state, titleError, decide, putOff, wasPutOff },
    save: () => save(),
    confirmRemoval: () => save(true),
    forgetTitleError: () => setTitleError(undefined),
  };
}

/** What a refused save says of the title; undefined where it was refused for something else. */
function wrongWithTitle({ kind, detail, issues }: ApiFailure, wasNew: boolean): string | undefined {
  const taken = wasNew && kind === "conflict" ? detail : undefined;
  return issues.find((issue) => issue.path === "title")?.message ?? taken;
}
