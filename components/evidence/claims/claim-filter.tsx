"use client";

import { Filter } from "lucide-react";
import styles from "@/components/shell/filter.module.css";
import { Button } from "@/components/ui/button";
import { GetForm } from "@/components/ui/get-form";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { STATUS_LABELS } from "@/lib/canon/decision";

/** What the list of claims is asked for, as its address says it. */
export type ClaimQuery = { readonly show: string; readonly status: string };

const SHOW_OPTIONS = [
  { value: "all", label: "All claims" },
  { value: "uncited", label: "Without a source" },
  { value: "cited", label: "With a source" },
  { value: "invention", label: "Own invention" },
  { value: "changed", label: "Changed since decided" },
  { value: "unchecked", label: "Not checked yet" },
  { value: "does-not-hold", label: "Checked: does not hold" },
  { value: "unclear", label: "Checked: unclear" },
  { value: "holds", label: "Checked: holds" },
  { value: "edited", label: "Passage edited" },
  { value: "rewritten", label: "Passage rewritten" },
  { value: "moved", label: "Passage moved" },
  { value: "lost", label: "Passage lost" },
];
const STATUS_OPTIONS = [
  { value: "any", label: "Any" },
  ...CANON_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value].name })),
];

/** Filters of the list of claims, as a form that sends itself by GET. */
export function ClaimFilterForm({ path, query }: { path: string; query: ClaimQuery }) {
  return (
    <GetForm action={path} className={styles.filter} aria-label="Filter claims">
      <Select label="Show" name="show" options={SHOW_OPTIONS} defaultValue={query.show} />
      <Select label="Canon status" name="status" options={STATUS_OPTIONS} defaultValue={query.status} />
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
