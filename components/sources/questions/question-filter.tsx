"use client";

import { Filter } from "lucide-react";
import styles from "@/components/shell/filter.module.css";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { GetForm } from "@/components/ui/get-form";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { QUESTION_STATE_LABELS, QUESTION_STATES } from "@/lib/sources/questions/question";

/** What the list of questions is asked for, as its address says it. */
export type QuestionQuery = {
  readonly source: string;
  readonly state: string;
  readonly by: string;
  readonly q: string;
};

const STATES = [
  { value: "asked", label: "Open and answered" },
  ...QUESTION_STATES.map((value) => ({ value, label: QUESTION_STATE_LABELS[value].name })),
];

type QuestionFilterProps = {
  path: string;
  query: QuestionQuery;
  sources: readonly { readonly id: string; readonly title: string }[];
  askers: readonly { readonly name: string; readonly questions: number }[];
};

/** Filters of the questions, as a form that sends itself by GET. */
export function QuestionFilterForm({ path, query, sources, askers }: QuestionFilterProps) {
  const options = askers.map(({ name, questions }) => ({
    value: name,
    label: name,
    hint: questions === 1 ? "1 question" : `${questions} questions`,
  }));
  const asker = options.find(({ value }) => value === query.by);
  return (
    <GetForm action={path} className={`${styles.filter} ${styles.stacked} no-print`} aria-label="Filter the questions">
      <TextField label="Words" name="q" type="search" maxLength={200} defaultValue={query.q} />
      <Select label="Status" name="state" options={STATES} defaultValue={query.state} />
      <Combobox
        label="Asked by"
        name="by"
        options={options}
        {...(asker ? { defaultValue: asker } : {})}
        placeholder="Anybody"
        emptyText="No one by that name has asked anything."
      />
      {sources.length > 1 && (
        <Select
          label="Thread"
          name="source"
          options={[
            { value: "any", label: "All threads" },
            ...sources.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          defaultValue={query.source}
        />
      )}
      <div className={styles.acts}>
        <Button type="submit" icon={<Filter aria-hidden="true" />}>
          Show
        </Button>
        <LinkButton href={path} variant="ghost">
          Clear
        </LinkButton>
      </div>
    </GetForm>
  );
}
