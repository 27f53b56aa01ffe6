"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { Button } from "@/components/ui/button";
import { Bell, BellOff } from "@/components/ui/icons";
import { viewerMessages } from "@/lib/language/subjects/viewer";
import { Given } from "./given";
import type { AnswerOrQuestion } from "./question";
import { Room } from "./room";
import { useWatching } from "./use-watching";

type WatchButtonProps = {
  /** Whether the reader watches it; null for visitors, who see nothing here. */
  watching: AnswerOrQuestion<boolean | null>;
  watch: (watching: boolean) => Promise<Refusal | null>;
  /** What it is in a sentence: "this source". */
  what: string;
};

/** Begins to watch something, or ends that. */
export function WatchButton({ watching, watch, what }: WatchButtonProps) {
  return (
    <Given
      answer={watching}
      room={
        <Room>
          <Press now={false} watch={watch} what={what} />
        </Room>
      }
    >
      {(now) => now !== null && <Press key={String(now)} now={now} watch={watch} what={what} />}
    </Given>
  );
}

type PressProps = Omit<WatchButtonProps, "watching"> & { now: boolean };

function Press({ now, watch, what }: PressProps) {
  const t = viewerMessages();
  const turn = useWatching(watch, what);
  const [busy, setBusy] = useState(false);
  async function press(): Promise<void> {
    setBusy(true);
    await turn(!now);
    setBusy(false);
  }
  const Icon = now ? BellOff : Bell;
  return (
    <Button size="small" busy={busy} icon={<Icon aria-hidden="true" />} onClick={() => void press()}>
      {now ? t("stopWatching") : t("watch")} {what}
    </Button>
  );
}
