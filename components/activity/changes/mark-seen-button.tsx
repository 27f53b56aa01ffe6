"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { CheckCheck } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";

type MarkSeenButtonProps = {
  /** Returns the refusal, or null. */
  mark: () => Promise<Refusal | null>;
};

/** Says that one has seen all that is shown. */
export function MarkSeenButton({ mark }: MarkSeenButtonProps) {
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [busy, setBusy] = useState(false);
  async function press(): Promise<void> {
    setBusy(true);
    const refusal = await attempted(mark);
    setBusy(false);
    if (refusal) sayRefusal("That did not work", refusal);
    else say({ title: "All changes are marked as seen", tone: "success" });
  }
  return (
    <Button size="small" busy={busy} icon={<CheckCheck aria-hidden="true" />} onClick={() => void press()}>
      Mark all as seen
    </Button>
  );
}
