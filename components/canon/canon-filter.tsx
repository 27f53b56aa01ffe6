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

/** What the page to browse canon is asked for, as its address says it. */
export type CanonQuery = {
  readonly status: string;
  readonly kind: string;
  readonly tag: string;
  readonly q: string;
  readonly decidedBy: string;
  readonly sort: string;
  readonly asOf: string;
  readonly upToPost: string;
  readonly inWorld: string;
};

type CanonFilterProps = {
  path: string;
  query: CanonQuery;
  tags: readonly string[];
  deciders: readonly { readonly id: string; readonly name: string }[];
  /** What of the standpoint cannot be read, by the field's name. */
  errors: Readonly<Record<string, string>>;
};

const ANY = { value: "", label: "Any" };
const STATUS_OPTIONS = [
  ANY,
  ...CANON_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value].name })),
  { value: "disputed", label: "Disputed" },
];
const KIND_OPTIONS = [ANY, ...ARTICLE_KINDS.map((value) => ({ value, label: value }))];
const SORT_OPTIONS = [
  { value: "title", label: "Title" },
  { value: "since", label: "Latest decision" },
  { value: "status", label: "Status" },
];

/** Filters as a form that sends itself by GET, so that every view of canon has an address. */
export function CanonFilter({ path, query, tags, deciders, errors }: CanonFilterProps) {
  const deciderOptions = [ANY, ...deciders.map(({ id, name }) => ({ value: id, label: name }))];
  const tagOptions = [ANY, ...tags.map((value) => ({ value, label: value }))];
  return (
    <GetForm action={path} className={styles.filter} aria-label="Filter canon">
      <TextField label="Words" name="q" type="search" defaultValue={query.q} className={styles.words} />
      <Select label="Status" name="status" options={STATUS_OPTIONS} defaultValue={query.status} placeholder="Any" />
      <Select label="Kind" name="kind" options={KIND_OPTIONS} defaultValue={query.kind} placeholder="Any" />
      <Select label="Tag" name="tag" options={tagOptions} defaultValue={query.tag} placeholder="Any" />
      <Select
        label="Decided by"
        name="decidedBy"
        options={deciderOptions}
        defaultValue={query.decidedBy}
        placeholder="Any"
      />
      <Select label="Sorted by" name="sort" options={SORT_OPTIONS} defaultValue={query.sort} />
      <Standpoint query={query} errors={errors} />
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

/** Canon as it was, or as far as one has read: asked for now and then, so it is folded away. */
function Standpoint({ query, errors }: Pick<CanonFilterProps, "query" | "errors">) {
  const { asOf, upToPost, inWorld } = query;
  return (
    <details className={styles.more} open={Boolean(asOf || upToPost || inWorld)}>
      <summary>View as of…</summary>
      <div className={styles.fields}>
        <TextField
          label="As of"
          name="asOf"
          type="date"
          defaultValue={asOf}
          error={errors.asOf}
          hint="Only what had been written and decided by then."
        />
        <TextField
          label="Up to post"
          name="upToPost"
          inputMode="numeric"
          defaultValue={upToPost}
          error={errors.upToPost}
          hint="Leaves out whatever rests on a later post of a thread."
        />
        <TextField
          label="In the story, up to"
          name="inWorld"
          placeholder="1940-06"
          defaultValue={inWorld}
          error={errors.inWorld}
          hint="Leaves out whatever happens later in the story: give a year, month or day."
        />
      </div>
    </details>
  );
}
