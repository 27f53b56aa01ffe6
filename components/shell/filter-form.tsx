"use client";

import { clsx } from "clsx";
import { Fragment, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { GetForm } from "@/components/ui/get-form";
import { ChevronDown, Search, SlidersHorizontal } from "@/components/ui/icons";
import { Spinner } from "@/components/ui/spinner";
import { TextField } from "@/components/ui/text-field";
import { addressWith } from "@/lib/base/address-with";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./filter-form.module.css";
import { useActingFilters } from "./use-acting-filters";

type FilterFormProps = {
  /** The address of the list. */
  path: string;
  /** Names the form: "Filter articles". */
  label: string;
  /** What the address asks for, with what it asks in vain. */
  asked: Readonly<Record<string, string | undefined>>;
  /** The box for words: what its label is, and what it looks for. */
  words?: { readonly label: string; readonly placeholder?: string };
  /** Says what is folded, where all fields are so also on a wide screen: of a list that has other ways to be narrowed. */
  folded?: string;
  /** What the address asks for besides, chosen elsewhere: it goes along. */
  kept?: Readonly<Record<string, string | undefined>>;
  /** The fields, named by the filters of the list (`filterFields`). */
  children: ReactNode;
};

/**
 * The filters of a list. It is sent by GET, so that every view of the list has an address; with scripts each filter acts when it is chosen,
 * without them there is a button. On a phone all but the box for words is folded.
 */
export function FilterForm({ path, label, asked, kept = {}, words, folded, children }: FilterFormProps) {
  const t = shellMessages();
  const { form, round, busy, apply } = useActingFilters(path, addressWith(path, { ...asked, ...kept }));
  return (
    <GetForm
      ref={form}
      action={path}
      aria-label={label}
      className={`${styles.form} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Fragment key={round}>
        {words && <Words {...words} value={asked.q ?? ""} />}
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
      </Fragment>
      <details className={clsx(styles.fold, folded === undefined && styles.open)}>
        <summary className={styles.summary}>
          <SlidersHorizontal aria-hidden="true" />
          {folded ?? t("filters")} <Active asked={asked} apart={words ? ["q", "sort"] : ["sort"]} />
          <ChevronDown className={styles.chevron} aria-hidden="true" />
        </summary>
        <div key={round} className={styles.fields}>
          {children}
        </div>
      </details>
      <noscript>
        <Button type="submit">{t("show")}</Button>
      </noscript>
      {busy && (
        <span className={styles.busy}>
          <Spinner />
        </span>
      )}
    </GetForm>
  );
}

function Words({ label, placeholder, value }: { label: string; placeholder?: string; value: string }) {
  const t = shellMessages();
  return (
    <div className={styles.words}>
      <TextField
        label={label}
        name="q"
        type="search"
        maxLength={200}
        enterKeyHint="search"
        defaultValue={value}
        placeholder={placeholder}
      />
      <button type="submit" className={styles.lens} aria-label={t("search")}>
        <Search aria-hidden="true" />
      </button>
    </div>
  );
}

/** How many filters are set, where they are folded. */
function Active({ asked, apart }: { asked: FilterFormProps["asked"]; apart: readonly string[] }) {
  const t = shellMessages();
  const count = Object.entries(asked).filter(([name, value]) => value && !apart.includes(name)).length;
  return count > 0 ? <span className={styles.count}>{t("countActive", { count })}</span> : null;
}
