"use client";

import type { KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { listsToolsMessages } from "@/lib/language/subjects/lists-tools";
import styles from "./topics-editor.module.css";

/** A topic while it is edited: its articles by title, one a line. */
export type DraftTopic = {
  readonly key: number;
  readonly title: string;
  readonly depth: number;
  readonly tag: string;
  readonly articles: string;
};

type TopicRowProps = {
  topic: DraftTopic;
  /** From 1. */
  place: number;
  tags: readonly string[];
  onChange: (topic: DraftTopic) => void;
  onMove: (by: -1 | 1) => void;
  onNest: (by: -1 | 1) => void;
  onRemove: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** One topic with its fields, and the buttons that move it. */
export function TopicRow({ topic, place, tags, onChange, onMove, onNest, onRemove, onKeyDown }: TopicRowProps) {
  const t = listsToolsMessages();
  const name = topic.title || t("topicPlace", { place });
  // As refusals of the API name them.
  const fields = `topics.${place - 1}`;
  const options = [{ value: "", label: t("none") }, ...tags.map((value) => ({ value, label: value }))];
  return (
    <li className={styles.row} data-depth={topic.depth}>
      <div className={styles.fields}>
        <TextField
          label={t("name")}
          name={`${fields}.title`}
          value={topic.title}
          maxLength={100}
          onChange={(event) => onChange({ ...topic, title: event.target.value })}
          onKeyDown={onKeyDown}
        />
        <NativeSelect
          label={t("tag")}
          name={`${fields}.tag`}
          options={options}
          value={topic.tag}
          onChange={(event) => onChange({ ...topic, tag: event.target.value })}
        />
        <TextArea
          label={t("articlesOneTitleALine")}
          name={`${fields}.articles`}
          rows={1}
          optional
          value={topic.articles}
          onChange={(event) => onChange({ ...topic, articles: event.target.value })}
        />
      </div>
      <div className={styles.moves}>
        <Button size="small" variant="quiet" onClick={() => onMove(-1)} aria-label={t("moveNameUp", { name })}>
          {t("up")}
        </Button>
        <Button size="small" variant="quiet" onClick={() => onMove(1)} aria-label={t("moveNameDown", { name })}>
          {t("down")}
        </Button>
        <Button size="small" variant="quiet" onClick={() => onNest(-1)} aria-label={t("moveNameOut", { name })}>
          {t("out")}
        </Button>
        <Button size="small" variant="quiet" onClick={() => onNest(1)} aria-label={t("moveNameIn", { name })}>
          {t("in")}
        </Button>
        <Button size="small" variant="quiet" onClick={onRemove} aria-label={t("removeName", { name })}>
          {t("remove")}
        </Button>
      </div>
    </li>
  );
}
