"use client";

import { Filter } from "lucide-react";
import styles from "@/components/shell/filter.module.css";
import { Button } from "@/components/ui/button";
import { GetForm } from "@/components/ui/get-form";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { STATUS_LABELS } from "@/lib/canon/decision";

/** What the ledger is asked for, as its address says it. */
export type LedgerQuery = { readonly status: string; readonly kind: string; readonly tag: string };

const ANY = { value: "any", label: "Any" };
const STATUSES = [ANY, ...CANON_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value].name }))];
const KINDS = [ANY, ...ARTICLE_KINDS.map((value) => ({ value, label: value }))];

type LedgerFilterProps = { path: string; query: LedgerQuery; tags: readonly string[] };

/** Filters of the divergence ledger, as a form that sends itself by GET. */
export function LedgerFilter({ path, query, tags }: LedgerFilterProps) {
  return (
    <GetForm action={path} className={`${styles.filter} no-print`} aria-label="Filter the ledger">
      <Select label="Canon status" name="status" options={STATUSES} defaultValue={query.status} />
      <Select label="Kind of article" name="kind" options={KINDS} defaultValue={query.kind} />
      <Select
        label="Tag"
        name="tag"
        options={[ANY, ...tags.map((value) => ({ value, label: value }))]}
        defaultValue={query.tag}
      />
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
