"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { CheckCheck } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

type MarkSeenButtonProps = {
  /** Returns the refusal, or null. */
  mark: () => Promise<Refusal | null>;
  /** What it does, and what is said when that is done. */
  words: string;
  done: string;
};

/** Says that one has seen what is shown. */
export function MarkSeenButton({ mark, words, done }: MarkSeenButtonProps) {
  const t = worldsToolsMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [busy, setBusy] = useState(false);
  async function press(): Promise<void> {
    setBusy(true);
    const refusal = await attempted(mark);
    setBusy(false);
    if (refusal) sayRefusal(t("thatDidNotWork"), refusal);
    else say({ title: done, tone: "success" });
  }
  return (
    <Button size="small" busy={busy} icon={<CheckCheck aria-hidden="true" />} onClick={() => void press()}>
      {words}
    </Button>
  );
}
