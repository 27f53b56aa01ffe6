"use client";

import type { Editor } from "@tiptap/core";
import { type FormEvent, type RefObject, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import type { Calendar } from "@/lib/dates/calendars/calendar";
import { readCalendarDate } from "@/lib/dates/calendars/read-calendar-date";
import { dateLabel } from "@/lib/dates/words/date-label";
import { readDate } from "@/lib/dates/words/read-date";
import { writeDate } from "@/lib/dates/words/write-date";
import { writeEdtf } from "@/lib/dates/write-edtf";
import { currentLanguage } from "@/lib/language/current-language";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./dates.module.css";
import { FoundDates } from "./found-dates-list";
import { type DateTask, putDate, removeDate } from "./put-date";
import { useCalendars } from "./use-calendars";

type DateDialogProps = { editor: Editor; world: string; task: DateTask | null; onClose: () => void };

/** Gives words their date, understood while it is typed; below it the dates that the text tells already. */
export function DateDialog({ editor, world, task, onClose }: DateDialogProps) {
  const t = editorMessages();
  const form = useRef<HTMLFormElement>(null);
  const calendars = useCalendars(world, task !== null);
  return (
    <Dialog
      title={task?.edtf ? t("changeTheDate") : t("date")}
      open={task !== null}
      onOpenChange={(open) => !open && onClose()}
      initialFocus={() => form.current?.querySelector("input") ?? null}
      finalFocus={() => editor.view.dom}
    >
      {task && (
        <>
          <DateForm editor={editor} calendars={calendars} task={task} form={form} onDone={onClose} />
          {task.edtf === null && <FoundDates editor={editor} onDone={onClose} />}
        </>
      )}
    </Dialog>
  );
}

type DateFormProps = {
  editor: Editor;
  calendars: readonly Calendar[];
  task: DateTask;
  form: RefObject<HTMLFormElement | null>;
  onDone: () => void;
};

function DateForm({ editor, calendars, task, form, onDone }: DateFormProps) {
  const t = editorMessages();
  const [typed, setTyped] = useState(task.edtf === null ? task.words : dateLabel(task.edtf));
  const [isRefused, setRefused] = useState(false);
  const date = readDate(typed, currentLanguage()) ?? readCalendarDate(calendars, typed);
  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (!date) return setRefused(true);
    putDate(editor, task, typed, date);
    onDone();
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={task.words === "" ? t("date") : t("whatWordsMean", { words: task.words })}
        hint={t("suchAsEarlyJune1940")}
        name="date"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        {...(isRefused && !date ? { error: t("writeADateThatIsOne") } : {})}
      />
      <p className={styles.understood} aria-live="polite">
        {date
          ? t("understoodAs", { words: writeDate(date, currentLanguage()), edtf: writeEdtf(date) })
          : t("whatIsUnderstoodStandsHere")}
      </p>
      <div className={styles.acts}>
        {task.edtf !== null && (
          <Button
            onClick={() => {
              removeDate(editor);
              onDone();
            }}
          >
            {t("removeDate")}
          </Button>
        )}
        <DialogClose>
          <Button>{t("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary">
          {task.edtf === null ? t("insertDate") : t("changeDate")}
        </Button>
      </div>
    </form>
  );
}
