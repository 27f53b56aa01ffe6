"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { callApi } from "@/components/editor/api-client";
import { SmallFormFoot } from "@/components/form/small-form-foot";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { QUESTION_STATES, QUESTION_WORDS, type QuestionView } from "@/lib/questions/question";
import styles from "./mark-form.module.css";

type MarkFormProps = { worldSlug: string; question: QuestionView; onDone: () => void };

type Mark = { readonly state: string | null; readonly answer?: number; readonly note?: string };

/** The value that stands for: what the rule finds. */
const RULE = "rule";

/** Says how a question stands; what counted before can be brought back at once. */
export function MarkForm({ worldSlug, question, onDone }: MarkFormProps) {
  const router = useRouter();
  const say = useToast();
  const { passage, post, author, state, marked, byRule, answer, replies } = question;
  const [value, setValue] = useState<string>(marked ? state : RULE);
  const [where, setWhere] = useState(String(answer?.post ?? replies[0] ?? ""));
  const [note, setNote] = useState(marked?.note ?? "");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function put(body: Mark): Promise<boolean> {
    const sent = await callApi("PUT", `/worlds/${worldSlug}/questions/${passage}`, { body });
    if (sent.ok) router.refresh();
    else setProblem(sent.failure.detail);
    return sent.ok;
  }

  async function undo(): Promise<void> {
    const back = await put(
      marked ? { state, note: marked.note, ...(answer ? { answer: answer.post } : {}) } : { state: null },
    );
    say(back ? { title: "The question stands as it stood" } : { title: "That did not work", tone: "error" });
  }

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (value === "answered" && !/^\d+$/.test(where)) return setProblem("Say which post answers it.");
    setBusy(true);
    const kept = await put({
      state: value === RULE ? null : value,
      ...(value === "answered" ? { answer: Number(where) } : {}),
      ...(note.trim() === "" || value === RULE ? {} : { note: note.trim() }),
    });
    setBusy(false);
    if (!kept) return;
    onDone();
    const action = { label: "Undo", onSelect: () => void undo() };
    say({ title: `The question of ${author} is marked`, tone: "success", action });
  }

  return (
    <form className={styles.form} aria-label={`How the question of ${author} stands`} onSubmit={save}>
      <RadioGroup
        label="How it stands"
        options={[
          ...QUESTION_STATES.map((each) => ({ value: each, label: QUESTION_WORDS[each].name })),
          {
            value: RULE,
            label: byRule ? `As the rule finds: ${QUESTION_WORDS[byRule].name}` : "The rule finds no question",
          },
        ]}
        value={value}
        onChange={(next) => {
          setValue(next);
          setProblem(null);
        }}
      />
      {value === "answered" && (
        <TextField
          label="In post"
          type="number"
          inputMode="numeric"
          min={post + 1}
          value={where}
          onChange={(event) => setWhere(event.target.value)}
          className={styles.number}
        />
      )}
      {value !== RULE && (
        <TextField
          label="Note"
          optional
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
      <SmallFormFoot problem={problem} busy={busy} onCancel={onDone} />
    </form>
  );
}
