"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { answered, type FormState } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

type WordsDialogProps = {
  title: string;
  note: string;
  /** Returns the refusal, or null. */
  rename: (words: { title: string; note: string }) => Promise<Refusal | null>;
};

/** Changes what a proposal is called and what it is for. */
export function WordsDialog(props: WordsDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title="Title and reason"
      open={open}
      onOpenChange={setOpen}
      trigger={<Button size="small">Change title or reason</Button>}
    >
      <WordsForm {...props} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function WordsForm({ title, note, rename, onDone }: WordsDialogProps & { onDone: () => void }) {
  const form = useServerForm(send, { onDone });

  async function send(_: FormState, typed: FormData): Promise<FormState> {
    return answered(await rename({ title: String(typed.get("title")), note: String(typed.get("note")) }), true);
  }

  return (
    <ServerForm form={form} refused="Not saved" actions={<SubmitButton>Save</SubmitButton>}>
      <TextField label="Title: what will change" name="title" maxLength={200} defaultValue={title} />
      <TextArea label="Why" name="note" optional rows={4} maxLength={2000} defaultValue={note} />
    </ServerForm>
  );
}
