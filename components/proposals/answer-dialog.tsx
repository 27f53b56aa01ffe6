"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";

type AnswerDialogProps = {
  /** The act, as a verb: what its button says, too. */
  title: string;
  hint: string;
  required?: boolean;
  /** Answers whether it was taken. */
  onSend: (note: string) => Promise<boolean>;
};

/** An answer to a proposal that says why. What was typed stays until it was taken. */
export function AnswerDialog({ title, hint, required = false, onSend }: AnswerDialogProps) {
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);

  async function send(): Promise<void> {
    setMissing(required && note.trim() === "");
    if (required && note.trim() === "") return;
    setBusy(true);
    const taken = await onSend(note);
    setBusy(false);
    setOpen(false);
    if (taken) setNote("");
  }

  return (
    <Dialog
      title={title}
      description={hint || undefined}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button>{title}</Button>}
      footer={
        <>
          <Button variant="ghost" onClick={() => setOpen(false)}>
            Cancel
          </Button>
          <Button variant="primary" busy={busy} onClick={() => void send()}>
            {title}
          </Button>
        </>
      }
    >
      <TextArea
        label={required ? "What and why" : "Why"}
        rows={4}
        maxLength={2000}
        optional={!required}
        value={note}
        {...(missing ? { error: "Write a sentence: somebody will read it." } : {})}
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  );
}
