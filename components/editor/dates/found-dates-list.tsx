"use client";

import type { Editor } from "@tiptap/core";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { dateLabel } from "@/lib/dates/words/date-label";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./dates.module.css";
import { foundDates, markDates } from "./found-dates";

/** The dates that the text's prose tells and that are not marked, to be marked in one pass. */
export function FoundDates({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = editorMessages();
  const found = useMemo(() => foundDates(editor.state.doc), [editor]);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  if (found.length === 0) return null;
  const chosen = found.filter(({ from }) => !left.has(from));
  return (
    <section className={styles.found} aria-label={t("datesInTheText")}>
      <h3>{t("datesInTheText")}</h3>
      <ul>
        {found.map(({ words, from, edtf }) => (
          <li key={from}>
            <Checkbox
              label={`${words} (${dateLabel(edtf)})`}
              checked={!left.has(from)}
              onChange={() =>
                setLeft(new Set(left.has(from) ? [...left].filter((each) => each !== from) : [...left, from]))
              }
            />
          </li>
        ))}
      </ul>
      <Button
        disabled={chosen.length === 0}
        onClick={() => {
          markDates(editor, chosen);
          onDone();
        }}
      >
        {t("markDates", { count: chosen.length })}
      </Button>
    </section>
  );
}
