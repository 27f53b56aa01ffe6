"use client";

import { Check, MessageSquarePlus, RotateCcw } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import { TextArea } from "@/components/ui/text-area";
import type { CommentView } from "@/lib/proposals/proposal";
import styles from "./remarks.module.css";

/** Writes a remark, or settles one; each answers the refusal in words, or null. */
export type RemarkActs = {
  readonly write: (input: { part?: string; block?: string; text: string }) => Promise<string | null>;
  readonly settle: (id: string, input: { resolved: boolean }) => Promise<string | null>;
};

type RemarksProps = {
  comments: readonly CommentView[];
  acts: RemarkActs;
  /** What is remarked on: nothing for the proposal as a whole. */
  on: { readonly part?: string; readonly block?: string };
  /** "this change", "the proposal". */
  about: string;
  mayWrite: boolean;
};

/** What was said of one thing, and the place to say something. */
export function Remarks({ comments, acts, on, about, mayWrite }: RemarksProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const told = (answer: string | null): boolean => {
    setRefusal(answer);
    return answer === null;
  };
  return (
    <div className={styles.remarks}>
      {comments.length > 0 && (
        <ul className={styles.list} aria-label={`Remarks on ${about}`}>
          {comments.map((comment) => (
            <Remark
              key={comment.id}
              comment={comment}
              settle={mayWrite ? async (resolved) => told(await acts.settle(comment.id, { resolved })) : undefined}
            />
          ))}
        </ul>
      )}
      {refusal && (
        <Callout tone="error" title="That did not work" live>
          {refusal}
        </Callout>
      )}
      {mayWrite && <NewRemark about={about} write={async (text) => told(await acts.write({ ...on, text }))} />}
    </div>
  );
}

type RemarkProps = { comment: CommentView; settle: ((resolved: boolean) => Promise<boolean>) | undefined };

function Remark({ comment, settle }: RemarkProps) {
  const [busy, setBusy] = useState(false);
  const { text, by, at, resolved } = comment;
  const turn = async () => {
    setBusy(true);
    await settle?.(resolved === null);
    setBusy(false);
  };
  return (
    <li className={styles.remark} data-settled={resolved !== null || undefined}>
      <p className={styles.text}>{text}</p>
      <p className={styles.who}>
        {by.name}, <DateTime value={at} to="minute" />
        {resolved && `. Settled by ${resolved.by}`}
      </p>
      {settle && (
        <Button
          size="small"
          variant="ghost"
          busy={busy}
          icon={resolved ? <RotateCcw aria-hidden="true" /> : <Check aria-hidden="true" />}
          onClick={() => void turn()}
        >
          {resolved ? "Not settled" : "Settled"}
        </Button>
      )}
    </li>
  );
}

function NewRemark({ about, write }: { about: string; write: (text: string) => Promise<boolean> }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const id = useId();
  if (!open) {
    return (
      <Button
        size="small"
        variant="ghost"
        icon={<MessageSquarePlus aria-hidden="true" />}
        aria-label={`Remark on ${about}`}
        onClick={() => setOpen(true)}
      >
        Remark
      </Button>
    );
  }
  const send = async () => {
    setBusy(true);
    const written = await write(text);
    setBusy(false);
    if (!written) return;
    setText("");
    setOpen(false);
  };
  return (
    <div className={styles.form} id={id}>
      <TextArea
        label={`Remark on ${about}`}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.acts}>
        <Button size="small" variant="primary" busy={busy} onClick={() => void send()}>
          Send the remark
        </Button>
        <Button size="small" variant="ghost" onClick={() => setOpen(false)}>
          Close
        </Button>
      </div>
    </div>
  );
}
