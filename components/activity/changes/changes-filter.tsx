"use client";

import { Filter } from "lucide-react";
import { useCallback } from "react";
import { searchOptions } from "@/components/api/search-options";
import styles from "@/components/shell/filter.module.css";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { GetForm } from "@/components/ui/get-form";
import { LinkButton } from "@/components/ui/link-button";
import type { Option } from "@/components/ui/option";
import { Select } from "@/components/ui/select";
import { CHANGE_KINDS, type ChangesFilter as Filtered, TOUCHED } from "@/lib/activity/changes/change";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { CHANGE_LABELS, TOUCHED_LABELS } from "./change-labels";
import own from "./changes.module.css";

const ANY = { value: "", label: "Any" };
const KINDS = [ANY, ...CHANGE_KINDS.map((value) => ({ value, label: CHANGE_LABELS[value].name }))];
const TOUCHES = [ANY, ...TOUCHED.map((value) => ({ value, label: TOUCHED_LABELS[value] }))];
const ARTICLES = [ANY, ...ARTICLE_KINDS.map((value) => ({ value, label: value }))];

type ChangesFilterProps = {
  worldSlug: string;
  filter: Filtered;
  people: readonly { readonly id: string; readonly name: string }[];
  tags: readonly string[];
  /** The article that is chosen. */
  article: Option | null;
};

/** Which changes are shown, as a form that sends itself by GET, so that every view has an address. */
export function ChangesFilter(props: ChangesFilterProps) {
  const { worldSlug, filter } = props;
  const path = `/w/${worldSlug}/changes`;
  return (
    <GetForm action={path} className={styles.filter} aria-label="Filter changes">
      <ByAndAbout {...props} />
      <WhichKind {...props} />
      <div className={own.ticks}>
        <Checkbox
          label="Unreviewed"
          hint="Not approved by anyone yet"
          name="unapproved"
          defaultChecked={filter.unapproved}
        />
        <Checkbox
          label="Large removals"
          hint="More than half of an article’s text was removed"
          name="large"
          defaultChecked={filter.large}
        />
      </div>
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

/** Whose changes, and of which article. */
function ByAndAbout({ worldSlug, filter, people, article }: ChangesFilterProps) {
  const persons = people.map(({ id, name }) => ({ value: id, label: name }));
  const person = persons.find(({ value }) => value === filter.by);
  const loadArticles = useCallback(
    (query: string, signal: AbortSignal) => searchOptions(worldSlug, "articles", query, signal),
    [worldSlug],
  );
  return (
    <>
      <Combobox
        label="Person"
        name="by"
        options={persons}
        placeholder="Everybody"
        emptyText="No one by that name has changed anything here."
        {...(person ? { defaultValue: person } : {})}
      />
      <Combobox
        label="Article"
        name="article"
        load={loadArticles}
        placeholder="All"
        emptyText="No article of that name."
        {...(article ? { defaultValue: article } : {})}
      />
    </>
  );
}

/** What happened, to which kind of article. */
function WhichKind({ filter, tags }: ChangesFilterProps) {
  return (
    <>
      <Select label="What happened" name="kind" options={KINDS} defaultValue={filter.kind ?? ""} placeholder="Any" />
      <Select
        label="What changed"
        name="touched"
        options={TOUCHES}
        defaultValue={filter.touched ?? ""}
        placeholder="Any"
      />
      <Select
        label="Kind of article"
        name="articleKind"
        options={ARTICLES}
        defaultValue={filter.articleKind ?? ""}
        placeholder="Any"
      />
      <Select
        label="Tag"
        name="tag"
        options={[ANY, ...tags.map((value) => ({ value, label: value }))]}
        defaultValue={filter.tag ?? ""}
        placeholder="Any"
      />
    </>
  );
}
