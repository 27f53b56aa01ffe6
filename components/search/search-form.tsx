"use client";

import { Search } from "lucide-react";
import { Button } from "@/components/ui/button";
import { GetForm } from "@/components/ui/get-form";
import { TextField } from "@/components/ui/text-field";
import type { Searched } from "@/lib/search/hit";
import styles from "./search.module.css";

type SearchFormProps = {
  path: string;
  query: string;
  /** The kind that is looked at; null for all. */
  kind: Searched | null;
};

/** The query of a page of hits, to be changed in its place. */
export function SearchForm({ path, query, kind }: SearchFormProps) {
  return (
    <search>
      <GetForm action={path} className={styles.form}>
        <TextField
          label="Search for"
          hideLabel
          name="q"
          type="search"
          defaultValue={query}
          maxLength={400}
          autoComplete="off"
          enterKeyHint="search"
          placeholder="Words, “an exact phrase”, -not this"
          className={styles.words}
        />
        {kind && <input type="hidden" name="in" value={kind} />}
        <Button type="submit" variant="primary" icon={<Search aria-hidden="true" />}>
          Search
        </Button>
      </GetForm>
    </search>
  );
}
