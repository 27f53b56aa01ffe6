"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { numbersFrom } from "@/lib/articles/undo";
import { revisionsNamed } from "@/lib/revisions/revisions-named";
import styles from "./undo-form.module.css";

type UndoFormProps = {
  /** Answers the new revision's number, or the refusal in words. */
  undo: (input: {
    revision: number;
    first: number;
    baseRevision: number;
    summary: string;
  }) => Promise<{ revision: number } | { refusal: string }>;
  first: number;
  last: number;
  /** The revision on top of which it was looked at. */
  head: number;
  articleHref: string;
};

/** Undoes what the page shows, with a word why. */
export function UndoForm({ undo, first, last, head, articleHref }: UndoFormProps) {
  const say = useToast();
  const router = useRouter();
  const [summary, setSummary] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const what = revisionsNamed(numbersFrom(first, last));

  async function send() {
    setBusy(true);
    const undone = await undo({ revision: last, first, baseRevision: head, summary });
    setBusy(false);
    if ("refusal" in undone) return setRefusal(undone.refusal);
    const title = `Undone: ${what}, by revision ${undone.revision}`;
    say({ title, detail: "Everything stays in the history.", tone: "success" });
    router.push(articleHref);
  }

  return (
    <form
      className={styles.form}
      aria-label={`Undo ${what}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <TextField
        label="Why"
        hint={`If you leave it empty: “Undid ${what}”.`}
        optional
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        maxLength={500}
      />
      {refusal && (
        <Callout tone="error" title="Nothing was undone" live>
          {refusal}
        </Callout>
      )}
      <div>
        <Button type="submit" variant="primary" busy={busy} icon={<Undo2 aria-hidden="true" />}>
          Undo {what}
        </Button>
      </div>
    </form>
  );
}
