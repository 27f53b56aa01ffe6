"use client";

import type { Editor } from "@tiptap/core";
import { type FormEvent, lazy, type RefObject, Suspense, useDeferredValue, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { MAX_TEX } from "@/lib/document/model/tex";
import styles from "./formulas.module.css";
import { type FormulaTask, putFormula } from "./put-formula";

const Formula = lazy(() => import("@/components/document/formula").then(({ Formula: drawn }) => ({ default: drawn })));

const PLACES = [
  { value: "line", label: "In the line" },
  { value: "own", label: "On a line of its own" },
];

type FormulaDialogProps = { editor: Editor; task: FormulaTask | null; onClose: () => void };

/** Writes a formula in TeX, drawn as it will be read. */
export function FormulaDialog({ editor, task, onClose }: FormulaDialogProps) {
  const form = useRef<HTMLFormElement>(null);
  return (
    <Dialog
      title={task?.isThere ? "Change the formula" : "Formula"}
      open={task !== null}
      onOpenChange={(open) => !open && onClose()}
      initialFocus={() => form.current?.querySelector("textarea") ?? null}
      finalFocus={() => editor.view.dom}
    >
      {task && <FormulaForm editor={editor} task={task} form={form} onDone={onClose} />}
    </Dialog>
  );
}

type FormulaFormProps = {
  editor: Editor;
  task: FormulaTask;
  form: RefObject<HTMLFormElement | null>;
  onDone: () => void;
};

function FormulaForm({ editor, task, form, onDone }: FormulaFormProps) {
  const [tex, setTex] = useState(task.tex);
  const [place, setPlace] = useState(task.isDisplay ? "own" : "line");
  const [error, setError] = useState<string>();
  const isDisplay = place === "own";
  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (putFormula(editor, tex, isDisplay)) onDone();
    else setError("Write the formula first.");
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextArea
        label="Formula in TeX"
        hint="Such as E = mc^2, \frac{a}{b} or \sqrt{x}. Ctrl+Enter sets it."
        name="tex"
        className={styles.tex}
        rows={3}
        maxLength={MAX_TEX}
        spellCheck={false}
        autoCapitalize="off"
        value={tex}
        onChange={(event) => setTex(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && submit(event)}
        {...(error === undefined || tex.trim() !== "" ? {} : { error })}
      />
      <Preview tex={tex} isDisplay={isDisplay} />
      <RadioGroup label="Where it stands" name="place" inline options={PLACES} value={place} onChange={setPlace} />
      <div className={styles.acts}>
        <DialogClose>
          <Button>Cancel</Button>
        </DialogClose>
        <Button type="submit" variant="primary">
          {task.isThere ? "Change formula" : "Insert formula"}
        </Button>
      </div>
    </form>
  );
}

/** The formula as far as it is written; what is typed does not wait for it. */
function Preview({ tex, isDisplay }: { tex: string; isDisplay: boolean }) {
  const shown = useDeferredValue(tex);
  return (
    <section className={styles.preview} aria-label="Preview" aria-live="polite">
      {shown.trim() === "" ? (
        <span className={styles.name}>The formula will be drawn here.</span>
      ) : (
        <Suspense fallback={<code>{shown}</code>}>
          <Formula tex={shown} isDisplay={isDisplay} />
        </Suspense>
      )}
    </section>
  );
}
