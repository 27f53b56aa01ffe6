"use client";

import { Filter } from "lucide-react";
import { GRADE_LABELS } from "@/components/evidence/citations/grade-labels";
import styles from "@/components/shell/filter.module.css";
import { Button } from "@/components/ui/button";
import { GetForm } from "@/components/ui/get-form";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { DRIFT_GRADES } from "@/lib/evidence/claims/drift";

/** What the queue is asked for, as its address says it. */
export type DriftQuery = { readonly source: string; readonly grade: string };

const GRADE_OPTIONS = [
  { value: "any", label: "Any change" },
  ...DRIFT_GRADES.map((value) => ({ value, label: GRADE_LABELS[value].name })),
];

type DriftFilterProps = {
  path: string;
  query: DriftQuery;
  sources: readonly { readonly id: string; readonly title: string }[];
};

/** Filters of the queue, as a form that sends itself by GET. */
export function DriftFilterForm({ path, query, sources }: DriftFilterProps) {
  const options = [
    { value: "any", label: "All sources" },
    ...sources.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <GetForm action={path} className={styles.filter} aria-label="Filter the queue">
      <Select label="Source" name="source" options={options} defaultValue={query.source} />
      <Select label="Change" name="grade" options={GRADE_OPTIONS} defaultValue={query.grade} />
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
