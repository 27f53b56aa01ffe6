"use client";

import { useState } from "react";
import { errorAt } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { SmallFormFoot } from "@/components/form/small-form-foot";
import type { Option } from "@/components/ui/option";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import { QUESTION_STATE_LABELS, QUESTION_STATES, type QuestionView } from "@/lib/sources/questions/question";
import styles from "./mark-form.module.css";
import { RULE, useMarkQuestion } from "./use-mark-question";

type MarkFormProps = { worldSlug: string; question: QuestionView; onDone: () => void };

/** Says how a question stands; what counted before can be brought back at once. */
export function MarkForm({ worldSlug, question, onDone }: MarkFormProps) {
  const t = sourcesToolsMessages();
  const { author, state, marked } = question;
  const [value, setValue] = useState<string>(marked ? state : RULE);
  // Longer than the field is drawn: who chooses otherwise and back finds what they wrote.
  const [note, setNote] = useState(marked?.note ?? "");
  const form = useMarkQuestion(worldSlug, question, onDone);

  return (
    <ServerForm
      form={form}
      small
      refused={t("nothingChanged")}
      label={t("statusOfAuthorSQuestion", { author })}
      className={styles.form}
      actions={<SmallFormFoot onCancel={onDone} />}
    >
      <RadioGroup label={t("status")} name="state" options={statesOf(question)} value={value} onChange={setValue} />
      {value === "answered" && <AnswerField question={question} error={errorAt(form.state, "answer")} />}
      {value !== RULE && (
        <TextField
          label={t("note")}
          name="note"
          optional
          maxLength={500}
          defaultValue={note}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
    </ServerForm>
  );
}

function statesOf({ byRule }: QuestionView): Option[] {
  const t = sourcesToolsMessages();
  const found = byRule ? t("byTheRuleName", { name: QUESTION_STATE_LABELS[byRule].name }) : t("byTheRuleNoQuestion");
  const states = QUESTION_STATES.map((value) => ({ value, label: QUESTION_STATE_LABELS[value].name }));
  return [...states, { value: RULE, label: found }];
}

/** Which post answers the question. */
function AnswerField({ question, error }: { question: QuestionView; error: string | undefined }) {
  const t = sourcesToolsMessages();
  const { post, answer, replies } = question;
  return (
    <TextField
      label={t("inPost")}
      name="answer"
      type="number"
      inputMode="numeric"
      min={post + 1}
      defaultValue={String(answer?.post ?? replies[0] ?? "")}
      error={error}
      className={styles.number}
    />
  );
}
