"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import styles from "./remarks.module.css";

type WordsDialogProps = {
  title: string;
  note: string;
  rename: (words: { title: string; note: string }) => Promise<string | null>;
};

/** Changes what a proposal is called and what it is for. */
export function WordsDialog({ title, note, rename }: WordsDialogProps) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState({ title, note });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  async function send(): Promise<void> {
    setBusy(true);
    const answer = await rename(words);
    setBusy(false);
    setRefusal(answer);
    if (answer === null) setOpen(false);
  }
  return (
    <Dialog
      title="What it is called"
      open={open}
      onOpenChange={setOpen}
      trigger={<Button size="small">Change title or reason</Button>}
      footer={
        <Button variant="primary" busy={busy} onClick={() => void send()}>
          Save the title and the reason
        </Button>
      }
    >
      <div className={styles.form}>
        {refusal && (
          <Callout tone="error" title="Not saved" live>
            {refusal}
          </Callout>
        )}
        <TextField
          label="What will be different"
          maxLength={200}
          value={words.title}
          onChange={(event) => setWords({ ...words, title: event.target.value })}
        />
        <TextArea
          label="Why"
          optional
          rows={4}
          maxLength={2000}
          value={words.note}
          onChange={(event) => setWords({ ...words, note: event.target.value })}
        />
      </div>
    </Dialog>
  );
}
