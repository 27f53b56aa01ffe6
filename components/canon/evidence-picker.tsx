"use client";

import { useCallback, useState } from "react";
import { searchOptions } from "@/components/api/search-options";
import { Combobox } from "@/components/ui/combobox";
import { HiddenValue } from "@/components/ui/hidden-value";
import { IconButton } from "@/components/ui/icon-button";
import { X } from "@/components/ui/icons";
import type { Option } from "@/components/ui/option";
import { canonToolsMessages } from "@/lib/language/subjects/canon-tools";
import styles from "./evidence-picker.module.css";

type EvidencePickerProps = { worldSlug: string; error?: string | undefined; initial?: string | undefined };

/** Finds passages by their words and keeps those that are chosen; the form gets them as JSON in the field `evidence`. */
export function EvidencePicker({ worldSlug, error, initial }: EvidencePickerProps) {
  const t = canonToolsMessages();
  const [chosen, setChosen] = useState<readonly Option[]>(() => (initial ? (JSON.parse(initial) as Option[]) : []));
  // Those that are chosen stand below the field; picking one again would leave its words in it.
  const load = useCallback(
    async (query: string, signal: AbortSignal) => {
      const found = await searchOptions(worldSlug, "passages", query, signal);
      return found.filter(({ value }) => !chosen.some((each) => each.value === value));
    },
    [worldSlug, chosen],
  );
  const add = (option: Option | null): void => {
    if (option) setChosen([...chosen, option]);
  };
  return (
    <div className={styles.picker}>
      <HiddenValue name="evidence" value={JSON.stringify(chosen)} />
      <Combobox
        label={t("evidence")}
        optional
        hint={t("searchTheSourcesForAPassage")}
        load={load}
        value={null}
        onChange={add}
        placeholder={t("searchTheSources")}
        emptyText={t("noOtherPassageContainsTheseWords")}
        error={error}
      />
      {chosen.length > 0 && (
        <ChosenPassages
          chosen={chosen}
          onRemove={({ value }) => setChosen(chosen.filter((each) => each.value !== value))}
        />
      )}
    </div>
  );
}

type ChosenPassagesProps = { chosen: readonly Option[]; onRemove: (option: Option) => void };

function ChosenPassages({ chosen, onRemove }: ChosenPassagesProps) {
  const t = canonToolsMessages();
  return (
    <ul className={styles.list} aria-label={t("chosenPassages")}>
      {chosen.map((option) => (
        <li key={option.value} className={styles.passage}>
          <span>
            <strong>{option.label}</strong>
            <span className={styles.words}>{option.hint}</span>
          </span>
          <IconButton
            label={t("removeThePassageOfLabel", { label: option.label })}
            size="small"
            icon={<X />}
            onClick={() => onRemove(option)}
          />
        </li>
      ))}
    </ul>
  );
}
