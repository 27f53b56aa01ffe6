"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import type { FormAction } from "@/components/form/form-state";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { Check, RotateCcw } from "@/components/ui/icons";
import { proposalsToolsMessages } from "@/lib/language/subjects/proposals-tools";
import type { CommentView } from "@/lib/proposals/proposal";
import styles from "./comments.module.css";
import { NewComment } from "./new-comment";

/** What is commented on: nothing for the proposal as a whole. */
type On = { readonly part?: string; readonly block?: string };

/** Writes a comment by a form, or settles one, which returns the refusal, or null. */
export type CommentActions = {
  readonly write: (on: On, ...sent: Parameters<FormAction>) => ReturnType<FormAction>;
  readonly settle: (id: string, input: { resolved: boolean }) => Promise<Refusal | null>;
};

type CommentsProps = {
  comments: readonly CommentView[];
  actions: CommentActions;
  on: On;
  /** "this change", "the proposal". */
  about: string;
  mayWrite: boolean;
};

/** What was said of one thing, and the place to say something. */
export function Comments({ comments, actions, on, about, mayWrite }: CommentsProps) {
  const t = proposalsToolsMessages();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const settle = async (id: string, resolved: boolean) =>
    setRefusal(await attempted(() => actions.settle(id, { resolved })));
  return (
    <div className={styles.comments}>
      {comments.length > 0 && (
        <ul className={styles.list} aria-label={t("commentsOnAbout", { about })}>
          {comments.map((comment) => (
            <Comment
              key={comment.id}
              comment={comment}
              settle={mayWrite ? (resolved) => settle(comment.id, resolved) : undefined}
            />
          ))}
        </ul>
      )}
      <RefusalNotice title={t("thatDidNotWork")} refusal={refusal} />
      {mayWrite && <NewComment about={about} write={(...sent) => actions.write(on, ...sent)} />}
    </div>
  );
}

type CommentProps = { comment: CommentView; settle: ((resolved: boolean) => Promise<void>) | undefined };

function Comment({ comment, settle }: CommentProps) {
  const t = proposalsToolsMessages();
  const [busy, setBusy] = useState(false);
  const { text, by, at, resolved } = comment;
  const turn = async () => {
    setBusy(true);
    await settle?.(resolved === null);
    setBusy(false);
  };
  return (
    <li className={styles.comment} data-settled={resolved !== null || undefined}>
      <p className={styles.text}>{text}</p>
      <p className={styles.who}>
        {by.name}, <DateTime value={at} to="minute" />
        {resolved && t("settledByBy", { by: resolved.by })}
      </p>
      {settle && (
        <Button
          size="small"
          variant="ghost"
          busy={busy}
          icon={resolved ? <RotateCcw aria-hidden="true" /> : <Check aria-hidden="true" />}
          onClick={() => void turn()}
        >
          {resolved ? t("notSettled") : t("settled")}
        </Button>
      )}
    </li>
  );
}
