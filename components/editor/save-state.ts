import type { ApiFailure } from "@/components/api/api-client";
import type { PartChoices, PutOff } from "@/components/editor/conflict/resolution";
import type { Conflict } from "@/components/editor/saving/save-flow";
import type { LostClaim } from "@/lib/document/claims/lost-claims";
import { editorMessages } from "@/lib/language/subjects/editor";

/** How the last save went. */
export type SaveState =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  /** `since` is the revision that the work began on; `claimsLost` are those of either side that a merge or a choice left out. */
  | {
      readonly kind: "saved";
      readonly revision: number;
      readonly merged: boolean;
      readonly since: number;
      readonly claimsLost: readonly LostClaim[];
    }
  | { readonly kind: "unchanged"; readonly revision: number }
  | { readonly kind: "failed"; readonly failure: ApiFailure }
  /** More than half of the article would go; nothing is written until the author says that they mean it. */
  | { readonly kind: "asksRemoval" }
  /** Shown part by part; nothing is written until the author has chosen. */
  | { readonly kind: "conflict"; readonly conflict: Conflict };

/** All that the screen shows of saving. */
export type SaveProgress = {
  readonly state: SaveState;
  /** What is wrong with the title, when a save was refused for it. */
  readonly titleError: string | undefined;
  /** The conflict that was put off last. */
  readonly wasPutOff: PutOff | null;
};

/** Everything that moves saving on. */
export type SaveEvent =
  | Extract<SaveState, { readonly kind: "saving" | "saved" | "unchanged" | "conflict" }>
  /** It cannot begin: the article has no title. */
  | { readonly kind: "untitled" }
  /** `wasNew`: the article was to be written for the first time. */
  | { readonly kind: "refused"; readonly failure: ApiFailure; readonly wasNew: boolean }
  /** The author chose in a conflict. */
  | { readonly kind: "decided" }
  | { readonly kind: "putOff"; readonly choices: PartChoices }
  | { readonly kind: "titleChanged" };

/** Before anything was saved. */
export const NOTHING_SAVED: SaveProgress = { state: { kind: "idle" }, titleError: undefined, wasPutOff: null };

/** Returns how saving stands after an event. Pure; the only place that decides it. */
export function afterSaveEvent(before: SaveProgress, event: SaveEvent): SaveProgress {
  const t = editorMessages();
  switch (event.kind) {
    case "saving":
    case "saved":
    case "unchanged":
      return { ...before, state: event, titleError: undefined };
    case "conflict":
      return { ...before, state: event };
    case "untitled":
      return { ...before, titleError: t("anArticleNeedsATitle") };
    case "refused":
      return { ...before, ...refused(event.failure, event.wasNew) };
    case "decided":
      return { ...before, wasPutOff: null };
    case "putOff":
      return putOff(before, event.choices);
    case "titleChanged":
      return { ...before, titleError: undefined };
  }
}

function refused(failure: ApiFailure, wasNew: boolean): Pick<SaveProgress, "state" | "titleError"> {
  const titleError = wrongWithTitle(failure, wasNew);
  if (failure.issues.some(({ path }) => path === "confirmLargeRemoval")) {
    return { state: { kind: "asksRemoval" }, titleError };
  }
  return { state: titleError === undefined ? { kind: "failed", failure } : { kind: "idle" }, titleError };
}

/** What a refused save says of the title; undefined where it was refused for something else. */
function wrongWithTitle({ kind, detail, issues }: ApiFailure, wasNew: boolean): string | undefined {
  const taken = wasNew && kind === "conflict" ? detail : undefined;
  return issues.find(({ path }) => path === "title")?.message ?? taken;
}

/** The question is gone as soon as it is answered: what the answer came to stays on the screen. */
function putOff(before: SaveProgress, choices: PartChoices): SaveProgress {
  const { state } = before;
  if (state.kind === "conflict") {
    return { ...before, state: { kind: "idle" }, wasPutOff: { conflict: state.conflict, choices } };
  }
  return state.kind === "asksRemoval" ? { ...before, state: { kind: "idle" } } : before;
}
