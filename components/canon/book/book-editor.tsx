"use client";

import { useId, useRef, useState } from "react";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/text-field";
import type { ArrangedBook, Book } from "@/lib/canon/book/book";
import { bookToolsMessages } from "@/lib/language/subjects/book-tools";
import { type BookLine as Line, linesOf, movedLine } from "./book-draft";
import styles from "./book-editor.module.css";
import { BookLine } from "./book-line";
import { useSavingBook } from "./use-saving-book";

type Details = Omit<Book, "parts">;

type BookEditorProps = {
  worldSlug: string;
  saved: ArrangedBook;
  details: Details;
  /** Titles of canon articles, which are offered as chapters. */
  articles: readonly string[];
};

/** A book as a list of parts and chapters that are moved by buttons or, in a field, by Alt and the arrows. */
export function BookEditor({ worldSlug, saved, details: before, articles }: BookEditorProps) {
  const t = bookToolsMessages();
  const offered = useId();
  const [details, setDetails] = useState(before);
  const [lines, setLines] = useState(() => linesOf(saved));
  const next = useRef(lines.length);
  const { busy, refusal, errors, save } = useSavingBook(worldSlug, saved.version);
  function add(kind: Line["kind"]): void {
    next.current += 1;
    setLines([...lines, { key: next.current, kind, title: "", article: "", slug: null, why: null }]);
  }
  return (
    <form
      className={styles.editor}
      aria-label={t("book")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save(details, lines);
      }}
    >
      <DetailFields details={details} onChange={setDetails} />
      <p className={styles.hint}>{t("howToArrange")}</p>
      <datalist id={offered}>
        {articles.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
      <ol className={styles.lines} aria-label={t("partsAndChapters")}>
        {lines.map((line, index) => (
          <BookLine
            key={line.key}
            line={line}
            place={index + 1}
            offered={offered}
            error={errors.get(line.key)}
            onChange={(changed) => setLines(lines.map((each) => (each.key === line.key ? changed : each)))}
            onMove={(by) => setLines(movedLine(lines, index, by))}
            onRemove={() => setLines(lines.filter(({ key }) => key !== line.key))}
          />
        ))}
      </ol>
      <RefusalNotice title={t("bookNotSaved")} refusal={refusal} />
      <div className={styles.acts}>
        <Button onClick={() => add("chapter")}>{t("addAChapter")}</Button>
        <Button onClick={() => add("part")}>{t("addAPart")}</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {t("saveBook")}
        </Button>
      </div>
    </form>
  );
}

function DetailFields({ details, onChange }: { details: Details; onChange: (details: Details) => void }) {
  const t = bookToolsMessages();
  const field = (name: "title" | "byline" | "language") => ({
    name,
    value: details[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...details, [name]: event.target.value }),
  });
  return (
    <div className={styles.details}>
      <TextField label={t("title")} maxLength={200} required {...field("title")} />
      <TextField label={t("by")} maxLength={200} optional {...field("byline")} />
      <TextField label={t("languageOfTheText")} maxLength={35} hint={t("asItsCode")} {...field("language")} />
      <Checkbox
        label={t("leaveOutWhatIsNotCanon")}
        hint={t("sentencesOfClaims")}
        name="canonOnly"
        checked={details.canonOnly}
        onChange={(canonOnly) => onChange({ ...details, canonOnly })}
      />
    </div>
  );
}
