"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/api-client";
import { refusalOfCall } from "@/components/api/refusal";
import { failedCall } from "@/components/form/failed-call";
import { errorAt, type FormState, UNSENT } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { SmallFormFoot } from "@/components/form/small-form-foot";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { useServerForm } from "@/components/form/use-server-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { QUESTION_STATE_LABELS, QUESTION_STATES, type QuestionView } from "@/lib/sources/questions/question";
import styles from "./mark-form.module.css";

type MarkFormProps = { worldSlug: string; question: QuestionView; onDone: () => void };

type Mark = { readonly state: string | null; readonly answer?: number; readonly note?: string };

/** The value that stands for: what the rule finds. */
const RULE = "rule";

/** Says how a question stands; what counted before can be brought back at once. */
export function MarkForm({ worldSlug, question, onDone }: MarkFormProps) {
  const router = useRouter();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const { passage, post, author, state, marked, byRule, answer, replies } = question;
  const [value, setValue] = useState<string>(marked ? state : RULE);
  // Longer than the field is drawn: who chooses otherwise and back finds what they wrote.
  const [note, setNote] = useState(marked?.note ?? "");
  const form = useServerForm(send, { onDone: announce });

  async function put(body: Mark): Promise<ApiFailure | null> {
    const sent = await callApi("PUT", `/worlds/${worldSlug}/questions/${passage}`, { body });
    if (sent.ok) router.refresh();
    return sent.ok ? null : sent.failure;
  }

  async function undo(): Promise<void> {
    const before = { state, note: marked?.note ?? "", ...(answer ? { answer: answer.post } : {}) };
    const failure = await put(marked ? before : { state: null });
    if (failure) sayRefusal("That did not work", refusalOfCall(failure));
    else say({ title: "The question stands as it stood" });
  }

  async function send(_: FormState, typed: FormData): Promise<FormState> {
    const mark = markOf(typed);
    if (mark === null) return { ...UNSENT, errors: [{ path: "answer", message: "Say which post answers it." }] };
    const failure = await put(mark);
    return failure ? failedCall(failure) : { ...UNSENT, done: true };
  }

  function announce(): void {
    onDone();
    const action = { label: "Undo", onSelect: () => void undo() };
    say({ title: `The question of ${author} is marked`, tone: "success", action });
  }

  return (
    <ServerForm
      form={form}
      small
      refused="Nothing was changed"
      label={`How the question of ${author} stands`}
      className={styles.form}
      actions={<SmallFormFoot onCancel={onDone} />}
    >
      <RadioGroup
        label="How it stands"
        name="state"
        options={[
          ...QUESTION_STATES.map((each) => ({ value: each, label: QUESTION_STATE_LABELS[each].name })),
          {
            value: RULE,
            label: byRule ? `As the rule finds: ${QUESTION_STATE_LABELS[byRule].name}` : "The rule finds no question",
          },
        ]}
        value={value}
        onChange={setValue}
      />
      {value === "answered" && (
        <TextField
          label="In post"
          name="answer"
          type="number"
          inputMode="numeric"
          min={post + 1}
          defaultValue={String(answer?.post ?? replies[0] ?? "")}
          error={errorAt(form.state, "answer")}
          className={styles.number}
        />
      )}
      {value !== RULE && (
        <TextField
          label="Note"
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

/** What the form says; null where it does not say which post answers. */
function markOf(typed: FormData): Mark | null {
  const state = String(typed.get("state"));
  const where = String(typed.get("answer") ?? "");
  const note = String(typed.get("note") ?? "").trim();
  if (state === RULE) return { state: null };
  if (state === "answered" && !/^\d+$/.test(where)) return null;
  return { state, ...(state === "answered" ? { answer: Number(where) } : {}), ...(note === "" ? {} : { note }) };
}
