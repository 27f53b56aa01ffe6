"use client";

import { clsx } from "clsx";
import type { KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { bookToolsMessages } from "@/lib/language/subjects/book-tools";
import type { BookLine as Line } from "./book-draft";
import styles from "./book-editor.module.css";
import { leftOutLabel } from "./left-out-labels";

type BookLineProps = {
  line: Line;
  /** From 1, among all lines. */
  place: number;
  /** The id of the list of articles that are offered. */
  offered: string;
  error: string | undefined;
  onChange: (line: Line) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** A part or a chapter with its fields, and the buttons that move it. */
export function BookLine({ line, place, offered, error, onChange, onMove, onRemove }: BookLineProps) {
  const t = bookToolsMessages();
  const isPart = line.kind === "part";
  const name = (isPart ? line.title : line.title || line.article) || t("linePlace", { place });
  const press = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    onMove(by as -1 | 1);
  };
  const title = (
    <TextField
      label={isPart ? t("nameOfThePart") : t("titleInTheBook")}
      name={`line-${line.key}-title`}
      value={line.title}
      maxLength={200}
      optional={!isPart}
      onChange={(event) => onChange({ ...line, title: event.target.value })}
      onKeyDown={press}
    />
  );
  return (
    <li className={clsx(styles.line, isPart && styles.part)}>
      <div className={styles.fields}>
        {!isPart && (
          <TextField
            label={t("article")}
            name={`line-${line.key}-article`}
            value={line.article}
            maxLength={200}
            list={offered}
            autoComplete="off"
            error={error}
            hint={line.why === null ? undefined : t("notShownWhy", { why: leftOutLabel(line.why) })}
            onChange={(event) => onChange({ ...line, article: event.target.value, slug: null, why: null })}
            onKeyDown={press}
          />
        )}
        {title}
      </div>
      <div className={styles.acts}>
        <Button size="small" onClick={() => onMove(-1)} aria-label={t("moveNameUp", { name })}>
          {t("up")}
        </Button>
        <Button size="small" onClick={() => onMove(1)} aria-label={t("moveNameDown", { name })}>
          {t("down")}
        </Button>
        <Button size="small" onClick={onRemove} aria-label={t("removeName", { name })}>
          {t("remove")}
        </Button>
      </div>
    </li>
  );
}
