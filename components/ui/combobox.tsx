"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import { clsx } from "clsx";
import { useState } from "react";
import { Check, ChevronsUpDown, Search, X } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./combobox.module.css";
import { Field, type Labelled } from "./field";
import floating from "./floating.module.css";
import { HiddenValue } from "./hidden-value";
import input from "./input.module.css";
import { keepOnEscape } from "./keep-on-escape";
import type { Option } from "./option";
import { Spinner } from "./spinner";
import { type LoadOptions, useOptions } from "./use-options";

type ComboboxProps = Labelled & {
  /** All options, filtered here by what is typed. */
  options?: readonly Option[];
  /** Or a search, asked while typing. Keep its identity stable (outside the component, or useCallback). */
  load?: LoadOptions;
  /** Leave `value` undefined for a field that keeps its choice, give null for one that only reports picks. */
  value?: Option | null;
  defaultValue?: Option;
  onChange?: (option: Option | null) => void;
  name?: string;
  placeholder?: string;
  /** Said when nothing matches; the default names no remedy, so give one where there is one. */
  emptyText?: string;
  disabled?: boolean;
  autoFocus?: boolean;
  className?: string;
};

/** A field that is typed into to find one of many. */
export function Combobox(props: ComboboxProps) {
  const t = shellMessages();
  const { label, hint, error, hideLabel, optional, disabled, className, options, load, name } = props;
  const { placeholder, emptyText = t("nothingMatches"), autoFocus } = props;
  const [own, setOwn] = useState<Option | null>(props.defaultValue ?? null);
  const value = props.value === undefined ? own : props.value;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const found = useOptions(load, query.trim(), open);
  function choose(option: Option | null): void {
    setOwn(option);
    props.onChange?.(option);
  }
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      hideLabel={hideLabel}
      optional={optional}
      disabled={disabled}
      className={className}
    >
      {name && <HiddenValue name={name} value={value?.value ?? ""} disabled={disabled} />}
      <Base.Root
        value={value}
        autoComplete="off"
        items={load ? [...found.options] : [...(options ?? [])]}
        filter={load ? null : undefined}
        isItemEqualToValue={(item: Option, other: Option) => item.value === other.value}
        disabled={disabled}
        open={open}
        onOpenChange={setOpen}
        onInputValueChange={setQuery}
        onValueChange={choose}
        autoHighlight
      >
        <Base.InputGroup className={clsx(input.box, styles.group)}>
          {load && <Search className={styles.lens} aria-hidden="true" />}
          <Base.Input
            className={styles.input}
            placeholder={placeholder}
            autoFocus={autoFocus}
            onKeyDown={keepOnEscape}
          />
          <Base.Clear className={styles.tool} aria-label={t("clear")}>
            <X aria-hidden="true" />
          </Base.Clear>
          {!load && (
            <Base.Trigger className={styles.tool} aria-label={t("showOptionsOfLabel", { label })}>
              <ChevronsUpDown aria-hidden="true" />
            </Base.Trigger>
          )}
        </Base.InputGroup>
        <Results {...found} emptyText={emptyText} />
      </Base.Root>
    </Field>
  );
}

function Results({ busy, failed, emptyText }: { busy: boolean; failed: boolean; emptyText: string }) {
  const t = shellMessages();
  return (
    <Base.Portal>
      <Base.Positioner className={floating.positioner} sideOffset={4} align="start">
        <Base.Popup className={clsx(floating.sheet, floating.wide)} aria-busy={busy || undefined}>
          <Base.Status className={floating.note}>
            {busy && <Spinner label={t("searching")} />}
            {failed && t("theSearchDidNotRespondType")}
          </Base.Status>
          <Base.Empty className={floating.note}>{busy || failed ? null : emptyText}</Base.Empty>
          <Base.List className={floating.list}>
            {(option: Option) => (
              <Base.Item key={option.value} value={option} disabled={option.disabled} className={floating.item}>
                <span className={floating.tick}>
                  <Base.ItemIndicator>
                    <Check aria-hidden="true" />
                  </Base.ItemIndicator>
                </span>
                <span className={floating.words}>
                  {option.label}
                  {option.hint && <span className={floating.hint}>{option.hint}</span>}
                </span>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
