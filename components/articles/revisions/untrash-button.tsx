"use client";

import { useTransition } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { ArchiveRestore } from "@/components/ui/icons";
import { useToast } from "@/components/ui/toast";
import { untrashMessages } from "@/lib/language/subjects/untrash";

type UntrashButtonProps = {
  title: string;
  /** Returns the refusal, or null. */
  untrash: () => Promise<Refusal | null>;
  small?: boolean;
};

/** Brings an article back from the trash. */
export function UntrashButton({ title, untrash, small = false }: UntrashButtonProps) {
  const t = untrashMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [busy, start] = useTransition();
  function bringBack() {
    start(async () => {
      const refusal = await attempted(untrash);
      if (refusal === null) say({ title: t("titleIsRestored", { title }), tone: "success" });
      else sayRefusal(t("articleNotRestored"), refusal);
    });
  }
  return (
    <Button
      size={small ? "small" : "medium"}
      variant={small ? "quiet" : "primary"}
      busy={busy}
      icon={<ArchiveRestore aria-hidden="true" />}
      aria-label={t("restoreTitle", { title })}
      onClick={bringBack}
    >
      {t("restoreIt")}
    </Button>
  );
}
