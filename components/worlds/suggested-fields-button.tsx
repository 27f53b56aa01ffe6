"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

/** Gives every kind without fields those that are suggested, with one click. */
export function SuggestedFieldsButton({ action }: { action: () => Promise<Refusal | null> }) {
  const t = worldsToolsMessages();
  const router = useRouter();
  const sayRefusal = useRefusalToast();
  const [busy, start] = useTransition();
  const take = () =>
    start(async () => {
      const refusal = await attempted(action);
      if (refusal) sayRefusal(t("fieldsNotAdded"), refusal);
      else router.refresh();
    });
  return (
    <Button busy={busy} onClick={take}>
      {t("addSuggestedFieldsToAllKinds")}
    </Button>
  );
}
