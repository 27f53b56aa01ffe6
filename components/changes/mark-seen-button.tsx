"use client";

import { CheckCheck } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

type MarkSeenButtonProps = {
  /** Answers the refusal in words, or null. */
  mark: () => Promise<string | null>;
};

/** Says that one has seen all that is shown. */
export function MarkSeenButton({ mark }: MarkSeenButtonProps) {
  const say = useToast();
  const [busy, setBusy] = useState(false);
  async function press(): Promise<void> {
    setBusy(true);
    const refusal = await mark();
    setBusy(false);
    if (refusal) say({ title: "That did not work", detail: refusal, tone: "error" });
    else say({ title: "All changes are marked as seen", tone: "success" });
  }
  return (
    <Button size="small" busy={busy} icon={<CheckCheck aria-hidden="true" />} onClick={() => void press()}>
      Mark all as seen
    </Button>
  );
}
