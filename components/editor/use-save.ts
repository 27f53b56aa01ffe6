"use client";

import { useReducer, useState } from "react";
import type { Snapshot } from "@/components/api/content";
import { type PartChoices, resolvedContent } from "@/components/editor/conflict/resolution";
import type { ArticleWork } from "@/components/editor/saving/article-work";
import type { WorkPlace } from "@/components/editor/saving/open-work";
import { type Saved, Saver } from "@/components/editor/saving/save-flow";
import { articlePath } from "@/lib/articles/article";
import { type LostClaim, lostClaims } from "@/lib/document/claims/lost-claims";
import { afterSaveEvent, NOTHING_SAVED, type SaveProgress } from "./save-state";
import type { Draft } from "./use-draft";

/** Saving, as the screen uses it. */
export type Saving = SaveProgress & {
  /** Returns whether everything is saved now. */
  readonly save: () => Promise<boolean>;
  readonly decide: (choices: PartChoices) => Promise<boolean>;
  /** Saves although more than half of the article goes. */
  readonly confirmRemoval: () => Promise<boolean>;
  /** Back to the text; what was chosen in a conflict so far is remembered until the next save asks again. */
  readonly putOff: (choices?: PartChoices) => void;
  /** The title was changed: what was wrong with it may be right now. */
  readonly forgetTitleError: () => void;
};

/** Saves the work when asked to. */
export function useSave(place: WorkPlace, work: ArticleWork, draft: Draft): Saving {
  const [sender] = useState(() => ({ saver: new Saver(place.world), busy: false }));
  const [progress, tell] = useReducer(afterSaveEvent, NOTHING_SAVED);

  async function send(confirmed: boolean, leftOut: readonly LostClaim[]): Promise<boolean> {
    await draft.keeper.pause();
    const { slug, revision } = work.getState();
    const sent = work.snapshot();
    const result = await sender.saver.save(slug, sent, confirmed);
    if (!result.ok) {
      draft.keeper.changed();
      const { failure } = result;
      if (failure.kind === "conflict") tell(failure);
      else tell({ kind: "refused", failure: failure.failure, wasNew: slug === null });
      return false;
    }
    settle(place, work, draft, sent, result.value);
    const claimsLost = [...leftOut, ...result.value.claimsLost];
    tell({ kind: "saved", revision: result.value.revision, merged: result.value.merged, since: revision, claimsLost });
    return !work.getState().dirty;
  }

  async function save(confirmed = false, leftOut: readonly LostClaim[] = []): Promise<boolean> {
    if (sender.busy) return false;
    const { fields, dirty, revision, slug } = work.getState();
    if (fields.title.trim() === "") {
      tell({ kind: "untitled" });
      return false;
    }
    if (!dirty && slug !== null) {
      tell({ kind: "unchanged", revision });
      return true;
    }
    sender.busy = true;
    tell({ kind: "saving" });
    try {
      return await send(confirmed, leftOut);
    } finally {
      sender.busy = false;
    }
  }

  async function decide(choices: PartChoices): Promise<boolean> {
    if (progress.state.kind !== "conflict") return false;
    const { conflict } = progress.state;
    tell({ kind: "decided" });
    const resolved = resolvedContent(conflict, choices);
    work.wasDecided(resolved, conflict.theirs, conflict.headRevision);
    const leftOut = lostClaims([conflict.theirs.doc, conflict.mine.doc], resolved.doc);
    if (work.getState().dirty) return save(false, leftOut);
    draft.keeper.settled();
    void draft.discard();
    tell({ kind: "unchanged", revision: conflict.headRevision });
    return true;
  }

  return {
    ...progress,
    save: () => save(),
    decide,
    confirmRemoval: () => save(true),
    putOff: (choices = {}) => tell({ kind: "putOff", choices }),
    forgetTitleError: () => tell({ kind: "titleChanged" }),
  };
}

/** What was sent is saved: work and draft go on from there; an article that was new has an address from now on. */
function settle(place: WorkPlace, work: ArticleWork, draft: Draft, sent: Snapshot, saved: Saved): void {
  const wasNew = work.getState().slug === null;
  work.wasSaved(sent, saved);
  if (work.getState().dirty) draft.keeper.changed();
  else draft.keeper.settled();
  if (!wasNew) return;
  window.history.replaceState(null, "", `${articlePath(place.world, saved.slug)}/edit`);
  void draft.discard();
}
