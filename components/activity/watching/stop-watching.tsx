"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { Button } from "@/components/ui/button";
import { BellOff } from "@/components/ui/icons";
import { useWatching } from "@/components/viewer/use-watching";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

/** Ends being notified of something for good. */
export function StopWatching({ watch }: { watch: (watching: boolean) => Promise<Refusal | null> }) {
  const t = worldsToolsMessages();
  const [busy, setBusy] = useState(false);
  const turn = useWatching(watch, "this");
  async function stop(): Promise<void> {
    setBusy(true);
    await turn(false);
    setBusy(false);
  }
  return (
    <Button size="small" variant="ghost" busy={busy} icon={<BellOff aria-hidden="true" />} onClick={() => void stop()}>
      {t("stopWatching")}
    </Button>
  );
}
