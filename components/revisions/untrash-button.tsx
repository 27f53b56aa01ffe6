"use client";

import { ArchiveRestore } from "lucide-react";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

type UntrashButtonProps = {
  title: string;
  /** Answers the refusal in words, or null. */
  untrash: () => Promise<string | null>;
  small?: boolean;
};

/** Brings an article back from the trash. */
export function UntrashButton({ title, untrash, small = false }: UntrashButtonProps) {
  const say = useToast();
  const [busy, start] = useTransition();
  function bringBack() {
    start(async () => {
      const refusal = await untrash();
      if (refusal === null) say({ title: `“${title}” is back, as it was`, tone: "success" });
      else say({ title: "It was not brought back", detail: refusal, tone: "error" });
    });
  }
  return (
    <Button
      size={small ? "small" : "medium"}
      variant={small ? "quiet" : "primary"}
      busy={busy}
      icon={<ArchiveRestore aria-hidden="true" />}
      aria-label={`Bring back ${title}`}
      onClick={bringBack}
    >
      Bring it back
    </Button>
  );
}
