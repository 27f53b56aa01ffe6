"use client";

import type { ReactNode } from "react";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { forgetText, KeptTextArea } from "@/components/form/kept-text-area";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";
import { MAX_COMMENT } from "@/lib/talk/discussion";
import { MentionList } from "./mention-list";
import styles from "./talk.module.css";

type CommentFormProps = {
  worldSlug: string;
  label: string;
  /** What the button says. */
  send: string;
  /** Under which the text is kept until it is sent: whoever reloads the page or has to sign in again finds it. */
  keep: string;
  action: FormAction;
  text?: string;
  /** Fields before the text. */
  children?: ReactNode;
  onDone?: () => void;
  onCancel?: () => void;
  autoFocus?: boolean;
};

/** Where a comment is written, with the members that it can mention. */
export function CommentForm(props: CommentFormProps) {
  const t = talkToolsMessages();
  const { worldSlug, label, send, keep, action, text = "", children, onDone, onCancel, autoFocus = false } = props;
  const form = useServerForm(action, { afterwards: "cleared", onDone: sent });

  function sent(): void {
    forgetText(keep);
    onDone?.();
  }

  return (
    <ServerForm
      form={form}
      small
      refused={t("commentNotSent")}
      className={styles.form}
      actions={
        <>
          <SubmitButton size="small">{send}</SubmitButton>
          {onCancel && (
            <Button size="small" variant="ghost" onClick={onCancel}>
              {t("cancel")}
            </Button>
          )}
        </>
      }
    >
      {children}
      <MentionList worldSlug={worldSlug}>
        {(field) => (
          <KeptTextArea
            {...field}
            keep={keep}
            label={label}
            hint={t("typeToMentionAMemberLines")}
            name="text"
            rows={4}
            maxLength={MAX_COMMENT}
            defaultValue={form.values.text ?? text}
            error={errorAt(form.state, "text")}
            autoFocus={autoFocus}
          />
        )}
      </MentionList>
    </ServerForm>
  );
}
