"use client";

import { useRouter } from "next/navigation";
import type { Refusal } from "@/components/api/refusal";
import { type FormState, UNSENT } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Undo2 } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { numbersFrom } from "@/lib/articles/undo/undo";
import type { Result } from "@/lib/base/result";
import { historyActsMessages } from "@/lib/language/subjects/history-acts";
import { revisionsLabel } from "./revisions-label";
import styles from "./undo-form.module.css";

type UndoFormProps = {
  /** Returns the new revision's number, or why nothing was undone. */
  undo: (input: {
    revision: number;
    first: number;
    baseRevision: number;
    summary: string;
  }) => Promise<Result<{ revision: number }, Refusal>>;
  first: number;
  last: number;
  /** The revision on top of which it was looked at. */
  head: number;
  articleHref: string;
};

/** Undoes what the page shows, with a word why. */
export function UndoForm({ undo, first, last, head, articleHref }: UndoFormProps) {
  const t = historyActsMessages();
  const say = useToast();
  const router = useRouter();
  const form = useServerForm(send, { onDone: announce });
  const what = revisionsLabel(numbersFrom(first, last));

  async function send(_: FormState<number>, typed: FormData): Promise<FormState<number>> {
    const summary = String(typed.get("summary"));
    const undone = await undo({ revision: last, first, baseRevision: head, summary });
    return undone.ok ? { ...UNSENT, done: undone.value.revision } : { ...UNSENT, refusal: undone.failure };
  }

  function announce(revision: number) {
    const title = t("undoneWhatByRevisionRevision", { what, revision });
    say({ title, detail: t("everythingStaysInTheHistory"), tone: "success" });
    router.push(articleHref);
  }

  return (
    <ServerForm
      form={form}
      refused={t("notUndone")}
      label={t("undoWhat", { what })}
      className={styles.form}
      actions={<SubmitButton icon={<Undo2 aria-hidden="true" />}>{t("undoWhat", { what })}</SubmitButton>}
    >
      <TextField
        label={t("why")}
        name="summary"
        hint={t("ifYouLeaveItEmptyUndid", { what })}
        optional
        maxLength={500}
      />
    </ServerForm>
  );
}
