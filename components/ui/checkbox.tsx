"use client";

import { Checkbox as Base } from "@base-ui/react/checkbox";
import { Field } from "@base-ui/react/field";
import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./choice.module.css";
import field from "./field.module.css";

type CheckboxProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  name?: string;
  /** What the form sends when it is ticked; "on" unless told. */
  value?: string;
  checked?: boolean;
  defaultChecked?: boolean;
  onChange?: (checked: boolean) => void;
  /** Some of what it stands for is ticked, some not. */
  indeterminate?: boolean;
  disabled?: boolean;
  required?: boolean;
};

export function Checkbox({ label, hint, error, onChange, disabled, ...rest }: CheckboxProps) {
  return (
    <Field.Root className={field.field} invalid={error !== undefined || undefined} disabled={disabled}>
      <Field.Label className={styles.row} data-disabled={disabled || undefined}>
        <Base.Root {...rest} className={styles.check} onCheckedChange={(checked) => onChange?.(checked)}>
          <Base.Indicator>
            {rest.indeterminate ? <Minus aria-hidden="true" /> : <Check aria-hidden="true" />}
          </Base.Indicator>
        </Base.Root>
        <span className={styles.words}>
          <span className={styles.label}>{label}</span>
          {hint && <Field.Description render={<span className={styles.hint} />}>{hint}</Field.Description>}
        </span>
      </Field.Label>
      <Field.Error className={field.error} match={error !== undefined}>
        {error}
      </Field.Error>
    </Field.Root>
  );
}
