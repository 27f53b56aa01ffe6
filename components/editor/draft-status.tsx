"use client";

import { clockOf } from "@/components/editor/saving/clock";
import type { DraftState } from "@/components/editor/saving/draft-keeper";
import { Button } from "@/components/ui/button";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./save-bar.module.css";

type DraftStatusProps = { state: DraftState; onRetry: () => void };

/** Where the unsaved work is, in one line. */
export function DraftStatus({ state, onRetry }: DraftStatusProps) {
  const t = editorMessages();
  switch (state.kind) {
    case "nothing":
      return null;
    case "typing":
      return <span>{t("notSavedYet")}</span>;
    case "kept":
      return <span>{t("draftKeptClockof", { clockOf: clockOf(state.at) })}</span>;
    case "onDevice":
    case "nowhere":
      return (
        <span className={styles.warning}>
          <span role="status">{troubleOf(state)}</span>{" "}
          <Button size="small" variant="ghost" onClick={onRetry}>
            {t("tryNow")}
          </Button>
        </span>
      );
  }
}

function troubleOf({ kind, failure }: Extract<DraftState, { kind: "onDevice" | "nowhere" }>): string {
  const t = editorMessages();
  const why = {
    offline: t("offline"),
    unauthenticated: t("youAreSignedOut"),
    broken: t("serverError"),
    tooMany: t("theServerIsBusy"),
  };
  const short = why[failure.kind as keyof typeof why];
  if (kind === "nowhere") return t("shortTheDraftCouldNotBe", { short: short ?? failure.detail });
  if (short === undefined) return t("draftKeptOnThisDeviceOnly", { detail: failure.detail });
  return t("shortKeptOnThisDeviceUntil", { short });
}
