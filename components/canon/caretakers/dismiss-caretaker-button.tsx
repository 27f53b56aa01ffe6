"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { canonRulesToolsMessages } from "@/lib/language/subjects/canon-rules-tools";

type DismissCaretakerButtonProps = { person: string; scope: string; action: () => Promise<Refusal | null> };

/** Ends that somebody looks after a part of the world; they can be appointed again. */
export function DismissCaretakerButton({ person, scope, action }: DismissCaretakerButtonProps) {
  const t = canonRulesToolsMessages();
  const router = useRouter();
  const sayRefusal = useRefusalToast();
  const [busy, start] = useTransition();
  const end = () =>
    start(async () => {
      const refusal = await attempted(action);
      if (refusal) sayRefusal(t("notEnded"), refusal);
      else router.refresh();
    });
  return (
    <Button size="small" busy={busy} onClick={end} aria-label={t("endItOf", { person, scope })}>
      {t("endIt")}
    </Button>
  );
}
