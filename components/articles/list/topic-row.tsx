"use client";

import type { KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
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
  const name = topic.title || `topic ${place}`;
  // As refusals of the API name them.
  const fields = `topics.${place - 1}`;
  const options = [{ value: "", label: "None" }, ...tags.map((value) => ({ value, label: value }))];
  return (
    <li className={styles.row} data-depth={topic.depth}>
      <div className={styles.fields}>
        <TextField
          label="Name"
          name={`${fields}.title`}
          value={topic.title}
          maxLength={100}
          onChange={(event) => onChange({ ...topic, title: event.target.value })}
          onKeyDown={onKeyDown}
        />
        <NativeSelect
          label="Tag"
          name={`${fields}.tag`}
          options={options}
          value={topic.tag}
          onChange={(event) => onChange({ ...topic, tag: event.target.value })}
        />
        <TextArea
          label="Articles, one title a line"
          name={`${fields}.articles`}
          rows={1}
          optional
          value={topic.articles}
          onChange={(event) => onChange({ ...topic, articles: event.target.value })}
        />
      </div>
      <div className={styles.moves}>
        <Button size="small" variant="quiet" onClick={() => onMove(-1)} aria-label={`Move ${name} up`}>
          Up
        </Button>
        <Button size="small" variant="quiet" onClick={() => onMove(1)} aria-label={`Move ${name} down`}>
          Down
        </Button>
        <Button size="small" variant="quiet" onClick={() => onNest(-1)} aria-label={`Move ${name} out`}>
          Out
        </Button>
        <Button size="small" variant="quiet" onClick={() => onNest(1)} aria-label={`Move ${name} in`}>
          In
        </Button>
        <Button size="small" variant="quiet" onClick={onRemove} aria-label={`Remove ${name}`}>
          Remove
        </Button>
      </div>
    </li>
  );
}
