"use client";

import { Search } from "lucide-react";
import styles from "@/components/shell/filter.module.css";
import { Button } from "@/components/ui/button";
import { GetForm } from "@/components/ui/get-form";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";

type ListFilterProps = {
  path: string;
  /** Names the form: "Search accounts". */
  label: string;
  /** What the words are looked for in: "Name or e-mail". */
  wordsLabel: string;
  words: string;
  only: { readonly label: string; readonly name: string; readonly value: boolean; readonly yes: string };
};

/** Searches a list of the administration; sends itself by GET, so that every view has an address. */
export function ListFilter({ path, label, wordsLabel, words, only }: ListFilterProps) {
  const options = [
    { value: "", label: "All" },
    { value: "1", label: only.yes },
  ];
  return (
    <GetForm action={path} className={styles.filter} aria-label={label}>
      <TextField label={wordsLabel} name="q" type="search" defaultValue={words} className={styles.words} />
      <Select
        label={only.label}
        name={only.name}
        options={options}
        defaultValue={only.value ? "1" : ""}
        placeholder="All"
      />
      <div className={styles.acts}>
        <Button type="submit" icon={<Search aria-hidden="true" />}>
          Search
        </Button>
        <LinkButton href={path} variant="ghost">
          Clear
        </LinkButton>
      </div>
    </GetForm>
  );
}
