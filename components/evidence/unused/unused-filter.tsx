"use client";

import { Filter } from "lucide-react";
import styles from "@/components/shell/filter.module.css";
import { Button } from "@/components/ui/button";
import { GetForm } from "@/components/ui/get-form";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { TIER_LABELS, TIERS } from "@/lib/sources/thread/tier";

/** What the worklist is asked for, as its address says it. */
export type UnusedQuery = {
  readonly post: string;
  readonly author: string;
  readonly kind: string;
  readonly tier: string;
};

const KIND_OPTIONS = [
  { value: "any", label: "Main text" },
  { value: "paragraph", label: "Paragraphs" },
  { value: "listItem", label: "List items" },
  { value: "caption", label: "Captions" },
  { value: "quotation", label: "Quotations" },
  { value: "heading", label: "Headings" },
];

const TIER_OPTIONS = [
  { value: "any", label: "Anything" },
  ...TIERS.map((value) => ({ value, label: TIER_LABELS[value].name })),
];

type UnusedFilterProps = { path: string; query: UnusedQuery; authors: readonly string[]; ofThread: boolean };

/** Filters of the passages that no article uses, as a form that sends itself by GET. */
export function UnusedFilterForm({ path, query, authors, ofThread }: UnusedFilterProps) {
  const authorOptions = [{ value: "any", label: "Anybody" }, ...authors.map((name) => ({ value: name, label: name }))];
  return (
    <GetForm action={path} className={`${styles.filter} ${styles.stacked}`} aria-label="Filter passages">
      <Select label="Show" name="kind" options={KIND_OPTIONS} defaultValue={query.kind} />
      {ofThread && (
        <>
          <Select label="In posts that are" name="tier" options={TIER_OPTIONS} defaultValue={query.tier} />
          <Select label="Written by" name="author" options={authorOptions} defaultValue={query.author} />
          <TextField label="Post" name="post" optional inputMode="numeric" defaultValue={query.post} />
        </>
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
