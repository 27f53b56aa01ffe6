"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { calendarsToolsMessages } from "@/lib/language/subjects/calendars-tools";

/** Removes a calendar; dates stay as they are, and it can be defined again. */
export function RemoveCalendarButton({ name, action }: { name: string; action: () => Promise<Refusal | null> }) {
  const t = calendarsToolsMessages();
  const router = useRouter();
  const sayRefusal = useRefusalToast();
  const [busy, start] = useTransition();
  const remove = () =>
    start(async () => {
      const refusal = await attempted(action);
      if (refusal) sayRefusal(t("notRemoved"), refusal);
      else router.refresh();
    });
  return (
    <Button size="small" busy={busy} onClick={remove} aria-label={t("removeOne", { name })}>
      {t("remove")}
    </Button>
  );
}
