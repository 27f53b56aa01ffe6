"use client";

import { Select as Base } from "@base-ui/react/select";
import { clsx } from "clsx";
import { useState } from "react";
import { Check, ChevronsUpDown } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import { Field, type Labelled } from "./field";
import floating from "./floating.module.css";
import { HiddenValue } from "./hidden-value";
import input from "./input.module.css";
import type { Option } from "./option";
import styles from "./select.module.css";

type SelectProps = Labelled & {
  options: readonly Option[];
  name?: string;
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string) => void;
  placeholder?: string;
  disabled?: boolean;
  required?: boolean;
  className?: string;
};

/** One of a few: for up to a dozen options. Above that, use `Combobox`, which can be typed into. */
export function Select(props: SelectProps) {
  const t = shellMessages();
  const { label, hint, error, hideLabel, optional, disabled, className, options, name, required } = props;
  const [own, setOwn] = useState<string | null>(props.defaultValue ?? null);
  const value = props.value === undefined ? own : props.value;
  // For the widget an empty value is none; here it may be an option with words of its own ("Any").
  const chosen = (of: unknown): string | undefined => options.find((option) => option.value === of)?.label;
  function choose(next: string | null): void {
    if (next === null) return;
    setOwn(next);
    props.onChange?.(next);
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
      labelsButton
    >
      {name && <HiddenValue name={name} value={value ?? ""} disabled={disabled} />}
      <Base.Root
        items={[...options]}
        value={value}
        onValueChange={choose}
        disabled={disabled}
        required={required}
        autoComplete="off"
        modal={false}
      >
        <Base.Trigger className={clsx(input.box, styles.trigger)}>
          <Base.Value className={({ value: of }) => clsx(styles.value, chosen(of) === undefined && styles.none)}>
            {(of) => chosen(of) ?? props.placeholder ?? t("choose")}
          </Base.Value>
          <Base.Icon className={styles.arrow}>
            <ChevronsUpDown aria-hidden="true" />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner className={floating.positioner} sideOffset={4} align="start" alignItemWithTrigger={false}>
            <Base.Popup className={floating.sheet}>
              <Base.List className={floating.list}>
                {options.map((option) => (
                  <Choice key={option.value} option={option} />
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  );
}

function Choice({ option }: { option: Option }) {
  return (
    <Base.Item value={option.value} disabled={option.disabled} className={floating.item}>
      <span className={floating.tick}>
        <Base.ItemIndicator>
          <Check aria-hidden="true" />
        </Base.ItemIndicator>
      </span>
      <span className={floating.words}>
        <Base.ItemText render={<span />}>{option.label}</Base.ItemText>
        {option.hint && <span className={floating.hint}>{option.hint}</span>}
      </span>
    </Base.Item>
  );
}
