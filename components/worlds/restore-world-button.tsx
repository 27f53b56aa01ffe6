"use client";

import { useTransition } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

type RestoreWorldButtonProps = {
  title: string;
  /** Leads to the world, or returns the refusal. */
  restore: () => Promise<Refusal | null>;
};

/** Brings back a world that an owner deleted. */
export function RestoreWorldButton({ title, restore }: RestoreWorldButtonProps) {
  const t = worldsToolsMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [busy, start] = useTransition();
  return (
    <Button
      variant="primary"
      busy={busy}
      onClick={() =>
        start(async () => {
          const refusal = await attempted(restore);
          if (refusal) sayRefusal(t("worldNotRestored"), refusal);
          else say({ title: t("titleIsRestored", { title }), tone: "success" });
        })
      }
    >
      {t("restoreThisWorld")}
    </Button>
  );
}
