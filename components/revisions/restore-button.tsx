"use client";

import { RotateCcw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";

type RestoreButtonProps = {
  /** Answers the new revision's number, or the refusal in words. */
  restore: (input: {
    revision: number;
    baseRevision: number;
    summary: string;
  }) => Promise<{ revision: number } | { refusal: string }>;
  revision: number;
  /** The revision that is current, as this page shows it. */
  head: number;
  articleHref: string;
  /** Whether it says which one: where the page is not of that revision alone. */
  named?: boolean;
};

/** Brings an older revision back as a new one, after asking why. */
export function RestoreButton({ restore, revision, head, articleHref, named = false }: RestoreButtonProps) {
  const say = useToast();
  const router = useRouter();
  const [summary, setSummary] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);

  async function confirm() {
    const restored = await restore({ revision, baseRevision: head, summary });
    if ("refusal" in restored) {
      setRefusal(restored.refusal);
      return false;
    }
    setRefusal(null);
    setSummary("");
    say({
      title: `Revision ${revision} is back, as revision ${restored.revision}`,
      detail: "What lay between stays in the history.",
      tone: "success",
    });
    router.push(articleHref);
  }

  return (
    <AlertDialog
      title={`Restore revision ${revision}?`}
      description="Its text, title, tags and citations become a new revision on top. Nothing is lost: what lies between stays in the history."
      confirmLabel="Restore"
      onConfirm={confirm}
      trigger={
        <Button
          size="small"
          variant={named ? "quiet" : "ghost"}
          icon={<RotateCcw aria-hidden="true" />}
          aria-label={`Restore revision ${revision}`}
        >
          {named ? `Restore revision ${revision}` : "Restore"}
        </Button>
      }
    >
      <TextField
        label="Why"
        hint={`If you leave it empty: “Restored revision ${revision}”.`}
        optional
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        maxLength={500}
      />
      {refusal && (
        <Callout tone="error" title="Nothing was restored" live>
          {refusal}
        </Callout>
      )}
    </AlertDialog>
  );
}
