"use client";

import { Field } from "@base-ui/react/field";
import { Fieldset } from "@base-ui/react/fieldset";
import { Radio } from "@base-ui/react/radio";
import { RadioGroup as Base } from "@base-ui/react/radio-group";
import { clsx } from "clsx";
import type { ReactNode } from "react";
import styles from "./choice.module.css";
import type { Labelled } from "./field";
import field from "./field.module.css";
import type { Option } from "./option";
import { VisuallyHidden } from "./visually-hidden";

type RadioOption = Option & { icon?: ReactNode };

type RadioGroupProps = Labelled & {
  options: readonly RadioOption[];
  name?: string;
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  disabled?: boolean;
  /** Side by side, where the options are short. */
  inline?: boolean;
};

/** One of two to six, all in sight, each with room for a hint. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, hint, error, hideLabel, optional, options, onChange, disabled, inline, ...root } = props;
  return (
    <Field.Root invalid={error !== undefined || undefined} disabled={disabled}>
      <Fieldset.Root
        className={field.field}
        style={{ border: 0, padding: 0 }}
        render={<Base {...root} onValueChange={(value) => onChange?.(String(value))} />}
      >
        <Fieldset.Legend className={hideLabel ? undefined : field.label}>
          {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
          {optional && <span className={field.optional}>optional</span>}
        </Fieldset.Legend>
        {hint && <Field.Description className={field.hint}>{hint}</Field.Description>}
        <div className={clsx(styles.options, inline && styles.inline)}>
          {options.map((option) => (
            <Choice key={option.value} option={option} />
          ))}
        </div>
        <Field.Error className={field.error} match={error !== undefined}>
          {error}
        </Field.Error>
      </Fieldset.Root>
    </Field.Root>
  );
}

function Choice({ option }: { option: RadioOption }) {
  return (
    <Field.Item disabled={option.disabled}>
      <Field.Label className={styles.row} data-disabled={option.disabled || undefined}>
        <Radio.Root value={option.value} className={styles.radio}>
          <Radio.Indicator className={styles.dot} />
        </Radio.Root>
        {option.icon && <span className={styles.icon}>{option.icon}</span>}
        <span className={styles.words}>
          <span className={styles.label}>{option.label}</span>
          {option.hint && <span className={styles.hint}>{option.hint}</span>}
        </span>
      </Field.Label>
    </Field.Item>
  );
}
