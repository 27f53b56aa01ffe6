"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { continuitiesToolsMessages } from "@/lib/language/subjects/continuities-tools";

type SetAsideButtonProps = { name: string; isAside: boolean; action: () => Promise<Refusal | null> };

/** Sets a continuity aside, or brings it back. */
export function SetAsideButton({ name, isAside, action }: SetAsideButtonProps) {
  const t = continuitiesToolsMessages();
  const router = useRouter();
  const sayRefusal = useRefusalToast();
  const [busy, start] = useTransition();
  const act = () =>
    start(async () => {
      const refusal = await attempted(action);
      if (refusal) sayRefusal(t("notChanged"), refusal);
      else router.refresh();
    });
  return (
    <Button size="small" busy={busy} onClick={act} aria-label={t(isAside ? "bringItBack" : "setItAside", { name })}>
      {t(isAside ? "bringBack" : "setAside")}
    </Button>
  );
}
