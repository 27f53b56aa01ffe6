"use client";

import { useState } from "react";
import { errorAt, type FormAction, type FormState, UNSENT } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { MessageSquarePlus } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { proposalsToolsMessages } from "@/lib/language/subjects/proposals-tools";
import styles from "./comments.module.css";

type NewCommentProps = { about: string; write: FormAction };

/** The place to say something of a proposal, or of one of its changes. */
export function NewComment({ about, write }: NewCommentProps) {
  const t = proposalsToolsMessages();
  const [open, setOpen] = useState(false);
  // Longer than the form is open: what was begun is there again.
  const [text, setText] = useState("");
  if (open) {
    return <CommentForm about={about} write={write} text={text} setText={setText} onClose={() => setOpen(false)} />;
  }
  return (
    <Button
      size="small"
      variant="ghost"
      icon={<MessageSquarePlus aria-hidden="true" />}
      aria-label={t("commentOnAbout", { about })}
      onClick={() => setOpen(true)}
    >
      {t("comment")}
    </Button>
  );
}

type CommentFormProps = NewCommentProps & { text: string; setText: (text: string) => void; onClose: () => void };

function CommentForm({ about, write, text, setText, onClose }: CommentFormProps) {
  const t = proposalsToolsMessages();
  const form = useServerForm(send, { onDone: close });

  async function send(state: FormState, typed: FormData): Promise<FormState> {
    if (String(typed.get("text")).trim() !== "") return write(state, typed);
    return { ...UNSENT, errors: [{ path: "text", message: t("writeTheComment") }] };
  }

  function close() {
    setText("");
    onClose();
  }

  return (
    <ServerForm
      form={form}
      small
      refused={t("commentNotSent")}
      className={styles.form}
      actions={
        <>
          <SubmitButton size="small">{t("sendComment")}</SubmitButton>
          <Button size="small" variant="ghost" onClick={onClose}>
            {t("close")}
          </Button>
        </>
      }
    >
      <TextArea
        label={t("commentOnAbout", { about })}
        name="text"
        rows={3}
        maxLength={2000}
        defaultValue={text}
        error={errorAt(form.state, "text")}
        onChange={(event) => setText(event.target.value)}
      />
    </ServerForm>
  );
}
