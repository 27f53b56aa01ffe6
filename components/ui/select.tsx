"use client";

import { Select as Base } from "@base-ui/react/select";
import { clsx } from "clsx";
import { Check, ChevronsUpDown } from "lucide-react";
import { Field, type Labelled } from "./field";
import floating from "./floating.module.css";
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
  const { label, hint, error, hideLabel, optional, disabled, className, options, onChange, placeholder, ...root } =
    props;
  // For the widget an empty value is none; here it may be an option with words of its own ("Any").
  const chosen = (value: unknown): string | undefined => options.find((option) => option.value === value)?.label;
  return (
    <Field {...{ label, hint, error, hideLabel, optional, disabled, className }} labelsButton>
      <Base.Root
        {...root}
        items={[...options]}
        disabled={disabled}
        onValueChange={(value) => {
          if (value !== null) onChange?.(value);
        }}
        modal={false}
      >
        <Base.Trigger className={clsx(input.box, styles.trigger)}>
          <Base.Value className={({ value }) => clsx(styles.value, chosen(value) === undefined && styles.none)}>
            {(value) => chosen(value) ?? placeholder ?? "Choose"}
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
