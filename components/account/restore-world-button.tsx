"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

type RestoreWorldButtonProps = {
  title: string;
  /** Leads to the world, or answers the refusal in words. */
  restore: () => Promise<string>;
};

/** Brings back a world that an owner deleted. */
export function RestoreWorldButton({ title, restore }: RestoreWorldButtonProps) {
  const say = useToast();
  const [busy, start] = useTransition();
  return (
    <Button
      variant="primary"
      busy={busy}
      onClick={() =>
        start(async () => {
          const refusal = await restore();
          if (refusal) say({ title: refusal, tone: "error" });
          else say({ title: `${title} is restored`, tone: "success" });
        })
      }
    >
      Restore this world
    </Button>
  );
}
