"use client";

import type { Editor } from "@tiptap/core";
import { type FormEvent, lazy, type RefObject, Suspense, useDeferredValue, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { MAX_TEX } from "@/lib/document/model/tex";
import { editorMessages } from "@/lib/language/subjects/editor";
import { said } from "@/lib/language/translator";
import styles from "./formulas.module.css";
import { type FormulaTask, putFormula } from "./put-formula";

const Formula = lazy(() => import("@/components/document/formula").then(({ Formula: drawn }) => ({ default: drawn })));

const PLACES = [
  said(editorMessages, { label: "inTheLine" }, { value: "line" }),
  said(editorMessages, { label: "onALineOfItsOwn" }, { value: "own" }),
];

type FormulaDialogProps = { editor: Editor; task: FormulaTask | null; onClose: () => void };

/** Writes a formula in TeX, drawn as it will be read. */
export function FormulaDialog({ editor, task, onClose }: FormulaDialogProps) {
  const t = editorMessages();
  const form = useRef<HTMLFormElement>(null);
  return (
    <Dialog
      title={task?.isThere ? t("changeTheFormula") : t("formula")}
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
  const t = editorMessages();
  const [tex, setTex] = useState(task.tex);
  const [place, setPlace] = useState(task.isDisplay ? "own" : "line");
  const [error, setError] = useState<string>();
  const isDisplay = place === "own";
  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (putFormula(editor, tex, isDisplay)) onDone();
    else setError(t("writeTheFormulaFirst"));
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextArea
        label={t("formulaInTex")}
        hint={t("suchAsEMc2Frac")}
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
      <RadioGroup label={t("whereItStands")} name="place" inline options={PLACES} value={place} onChange={setPlace} />
      <div className={styles.acts}>
        <DialogClose>
          <Button>{t("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary">
          {task.isThere ? t("changeFormula") : t("insertFormula")}
        </Button>
      </div>
    </form>
  );
}

/** The formula as far as it is written; what is typed does not wait for it. */
function Preview({ tex, isDisplay }: { tex: string; isDisplay: boolean }) {
  const t = editorMessages();
  const shown = useDeferredValue(tex);
  return (
    <section className={styles.preview} aria-label={t("preview")} aria-live="polite">
      {shown.trim() === "" ? (
        <span className={styles.name}>{t("theFormulaWillBeDrawnHere")}</span>
      ) : (
        <Suspense fallback={<code>{shown}</code>}>
          <Formula tex={shown} isDisplay={isDisplay} />
        </Suspense>
      )}
    </section>
  );
}
