"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { answered, errorAt, type FormState, UNSENT } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { proposalsToolsMessages } from "@/lib/language/subjects/proposals-tools";

type AnswerDialogProps = {
  /** The action, as a verb: what its button says, too. */
  title: string;
  hint: string;
  required?: boolean;
  /** Returns the refusal, or null. */
  onSend: (note: string) => Promise<Refusal | null>;
};

/** An answer to a proposal that says why. What was typed stays until it was taken. */
export function AnswerDialog(props: AnswerDialogProps) {
  const [open, setOpen] = useState(false);
  // Longer than the dialog is open: who closes it to look something up goes on where they were.
  const [note, setNote] = useState("");
  const { title, hint } = props;
  return (
    <Dialog
      title={title}
      description={hint || undefined}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button>{title}</Button>}
    >
      <AnswerForm
        {...props}
        note={note}
        onNote={setNote}
        onDone={() => {
          setOpen(false);
          setNote("");
        }}
      />
    </Dialog>
  );
}

type AnswerFormProps = AnswerDialogProps & { note: string; onNote: (note: string) => void; onDone: () => void };

function AnswerForm({ title, required = false, onSend, note: begun, onNote, onDone }: AnswerFormProps) {
  const t = proposalsToolsMessages();
  const form = useServerForm(send, { onDone });

  async function send(_: FormState, typed: FormData): Promise<FormState> {
    const note = String(typed.get("note"));
    const missing = required && note.trim() === "";
    if (missing) return { ...UNSENT, errors: [{ path: "note", message: t("writeAtLeastASentence") }] };
    return answered(await onSend(note), true);
  }

  return (
    <ServerForm
      form={form}
      small
      refused={t("thatDidNotWork")}
      actions={
        <>
          <SubmitButton>{title}</SubmitButton>
          <DialogClose>
            <Button variant="ghost">{t("cancel")}</Button>
          </DialogClose>
        </>
      }
    >
      <TextArea
        label={required ? t("whatAndWhy") : t("why")}
        name="note"
        rows={4}
        maxLength={2000}
        optional={!required}
        defaultValue={begun}
        onChange={(event) => onNote(event.target.value)}
        error={errorAt(form.state, "note")}
      />
    </ServerForm>
  );
}
