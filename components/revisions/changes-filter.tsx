"use client";

import { Filter } from "lucide-react";
import styles from "@/components/shell/filter.module.css";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";

type ChangesFilterProps = {
  path: string;
  /** The id of the person whose changes are shown; "" for everybody's. */
  by: string;
  authors: readonly { readonly id: string; readonly name: string }[];
};

/** Whose changes are shown, as a form that sends itself by GET. */
export function ChangesFilter({ path, by, authors }: ChangesFilterProps) {
  const options = [{ value: "", label: "Everybody" }, ...authors.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <form action={path} method="get" className={styles.filter} aria-label="Filter changes">
      <Select
        label="Changes by"
        name="by"
        options={options}
        defaultValue={by}
        placeholder="Everybody"
        className={styles.words}
      />
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
