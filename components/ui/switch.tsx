"use client";

import { Field } from "@base-ui/react/field";
import { Switch as Base } from "@base-ui/react/switch";
import type { ReactNode } from "react";
import styles from "./choice.module.css";

type SwitchProps = {
  label: ReactNode;
  hint?: ReactNode;
  name?: string;
  checked?: boolean;
  defaultChecked?: boolean;
  onChange?: (checked: boolean) => void;
  disabled?: boolean;
};

/** On or off at once, without a form to send. What is sent later is a `Checkbox`. */
export function Switch({ label, hint, onChange, disabled, ...rest }: SwitchProps) {
  return (
    <Field.Root disabled={disabled}>
      <Field.Label className={styles.row} data-disabled={disabled || undefined}>
        <Base.Root {...rest} className={styles.switch} onCheckedChange={(checked) => onChange?.(checked)}>
          <Base.Thumb className={styles.thumb} />
        </Base.Root>
        <span className={styles.words}>
          <span className={styles.label}>{label}</span>
          {hint && <Field.Description render={<span className={styles.hint} />}>{hint}</Field.Description>}
        </span>
      </Field.Label>
    </Field.Root>
  );
}
