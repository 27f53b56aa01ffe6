"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { BellOff, CheckCheck } from "@/components/ui/icons";
import { useWatching } from "@/components/viewer/use-watching";

type NotificationActsProps = {
  watch: (watching: boolean) => Promise<Refusal | null>;
  /** null: all of it was read. */
  seen: (() => Promise<Refusal | null>) | null;
};

/** Being done with one group of notifications: for now, or for good. */
export function NotificationActs({ watch, seen }: NotificationActsProps) {
  const [busy, setBusy] = useState<"seen" | "watch" | null>(null);
  const sayRefusal = useRefusalToast();
  const turn = useWatching(watch, "this");
  async function read(): Promise<void> {
    if (!seen) return;
    setBusy("seen");
    const refusal = await attempted(seen);
    setBusy(null);
    if (refusal) sayRefusal("Not marked as read", refusal);
  }
  async function stop(): Promise<void> {
    setBusy("watch");
    await turn(false);
    setBusy(null);
  }
  return (
    <>
      {seen && (
        <Button
          size="small"
          busy={busy === "seen"}
          icon={<CheckCheck aria-hidden="true" />}
          onClick={() => void read()}
        >
          Mark as read
        </Button>
      )}
      <Button
        size="small"
        variant="ghost"
        busy={busy === "watch"}
        icon={<BellOff aria-hidden="true" />}
        onClick={() => void stop()}
      >
        Stop watching
      </Button>
    </>
  );
}
