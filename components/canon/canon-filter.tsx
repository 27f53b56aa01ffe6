"use client";

import { Filter } from "lucide-react";
import styles from "@/components/shell/filter.module.css";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { ARTICLE_KINDS } from "@/lib/articles/article";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { STATUS_WORDS } from "@/lib/canon/decision";

/** What the page to browse canon is asked for, as its address says it. */
export type CanonQuery = {
  readonly status: string;
  readonly kind: string;
  readonly tag: string;
  readonly q: string;
  readonly sort: string;
};

type CanonFilterProps = { path: string; query: CanonQuery; tags: readonly string[] };

const ANY = { value: "", label: "Any" };
const STATUS_OPTIONS = [
  ANY,
  ...CANON_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value].name })),
  { value: "disputed", label: "Disputed" },
];
const KIND_OPTIONS = [ANY, ...ARTICLE_KINDS.map((value) => ({ value, label: value }))];
const SORT_OPTIONS = [
  { value: "title", label: "Title" },
  { value: "since", label: "Latest decision" },
  { value: "status", label: "Status" },
];

/** Filters as a form that sends itself by GET, so that every view of canon has an address. */
export function CanonFilter({ path, query, tags }: CanonFilterProps) {
  const tagOptions = [ANY, ...tags.map((value) => ({ value, label: value }))];
  return (
    <form action={path} method="get" className={styles.filter} aria-label="Filter canon">
      <TextField label="Words" name="q" type="search" defaultValue={query.q} className={styles.words} />
      <Select label="Status" name="status" options={STATUS_OPTIONS} defaultValue={query.status} placeholder="Any" />
      <Select label="Kind" name="kind" options={KIND_OPTIONS} defaultValue={query.kind} placeholder="Any" />
      <Select label="Tag" name="tag" options={tagOptions} defaultValue={query.tag} placeholder="Any" />
      <Select label="Sorted by" name="sort" options={SORT_OPTIONS} defaultValue={query.sort} />
      <div className={styles.acts}>
        <Button type="submit" icon={<Filter aria-hidden="true" />}>
          Show
        </Button>
        <LinkButton href={path} variant="ghost">
          Clear
        </LinkButton>
      </div>
    </form>
  );
}
