"use client";

import { clockOf } from "@/components/editor/saving/clock";
import type { DraftState } from "@/components/editor/saving/draft-keeper";
import { Button } from "@/components/ui/button";
import styles from "./save-bar.module.css";

type DraftStatusProps = { state: DraftState; onRetry: () => void };

/** Where the unsaved work is, in one line. */
export function DraftStatus({ state, onRetry }: DraftStatusProps) {
  switch (state.kind) {
    case "nothing":
      return null;
    case "typing":
      return <span>Not saved yet</span>;
    case "kept":
      return <span>Draft kept {clockOf(state.at)}</span>;
    case "onDevice":
    case "nowhere":
      return (
        <span className={styles.warning}>
          <span role="status">{troubleOf(state)}</span>{" "}
          <Button size="small" variant="ghost" onClick={onRetry}>
            Try now
          </Button>
        </span>
      );
  }
}

function troubleOf({ kind, failure }: Extract<DraftState, { kind: "onDevice" | "nowhere" }>): string {
  const why = {
    offline: "Offline",
    unauthenticated: "You are signed out",
    broken: "Server error",
    tooMany: "The server is busy",
  };
  const short = why[failure.kind as keyof typeof why];
  if (kind === "nowhere") return `${short ?? failure.detail}: the draft could not be kept. Leave this page open.`;
  if (short === undefined) return `Draft kept on this device only: ${failure.detail}`;
  return `${short}: kept on this device until it can be sent`;
}
