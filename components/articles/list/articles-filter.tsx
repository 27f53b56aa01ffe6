"use client";

import { Filter } from "lucide-react";
import styles from "@/components/shell/filter.module.css";
import { Button } from "@/components/ui/button";
import { GetForm } from "@/components/ui/get-form";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { STATUS_LABELS } from "@/lib/canon/decision";

/** What the list of articles is asked for, as its address says it. */
export type ArticlesQuery = {
  readonly q: string;
  readonly kind: string;
  readonly tag: string;
  readonly status: string;
  readonly sort: string;
};

const ANY = { value: "", label: "Any" };
const KIND_OPTIONS = [ANY, ...ARTICLE_KINDS.map((value) => ({ value, label: value }))];
const STATUS_OPTIONS = [ANY, ...CANON_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value].name }))];
const SORT_OPTIONS = [
  { value: "title", label: "Title" },
  { value: "changed", label: "Latest change" },
];

type ArticlesFilterProps = { path: string; query: ArticlesQuery; tags: readonly string[] };

/** Filters as a form that sends itself by GET, so that every view of the list has an address. */
export function ArticlesFilter({ path, query, tags }: ArticlesFilterProps) {
  const tagOptions = [ANY, ...tags.map((value) => ({ value, label: value }))];
  return (
    <GetForm action={path} className={styles.filter} aria-label="Filter articles">
      <TextField label="Words in the title" name="q" type="search" defaultValue={query.q} className={styles.words} />
      <Select label="Kind" name="kind" options={KIND_OPTIONS} defaultValue={query.kind} placeholder={ANY.label} />
      <Select label="Tag" name="tag" options={tagOptions} defaultValue={query.tag} placeholder={ANY.label} />
      <Select
        label="Canon"
        name="status"
        options={STATUS_OPTIONS}
        defaultValue={query.status}
        placeholder={ANY.label}
      />
      <Select label="Sorted by" name="sort" options={SORT_OPTIONS} defaultValue={query.sort} />
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
