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
import { proposalsToolsMessages } from "@/lib/language/subjects/proposals-tools";

type WordsDialogProps = {
  title: string;
  note: string;
  /** Returns the refusal, or null. */
  rename: (words: { title: string; note: string }) => Promise<Refusal | null>;
};

/** Changes what a proposal is called and what it is for. */
export function WordsDialog(props: WordsDialogProps) {
  const t = proposalsToolsMessages();
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t("titleAndReason")}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button size="small">{t("changeTitleOrReason")}</Button>}
    >
      <WordsForm {...props} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function WordsForm({ title, note, rename, onDone }: WordsDialogProps & { onDone: () => void }) {
  const t = proposalsToolsMessages();
  const form = useServerForm(send, { onDone });

  async function send(_: FormState, typed: FormData): Promise<FormState> {
    return answered(await rename({ title: String(typed.get("title")), note: String(typed.get("note")) }), true);
  }

  return (
    <ServerForm form={form} refused={t("notSaved")} actions={<SubmitButton>{t("save")}</SubmitButton>}>
      <TextField label={t("titleWhatWillChange")} name="title" maxLength={200} defaultValue={title} />
      <TextArea label={t("why")} name="note" optional rows={4} maxLength={2000} defaultValue={note} />
    </ServerForm>
  );
}
