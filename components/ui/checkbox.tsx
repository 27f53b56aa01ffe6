"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { Check, CircleAlert, Minus } from "@/components/ui/icons";
import styles from "./choice.module.css";
import field from "./field.module.css";
import { submitsNothing } from "./submits-nothing";

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
};

/** Something to tick. The box is the browser's own: what is drawn is what the form sends. */
export function Checkbox({ label, hint, error, onChange, indeterminate = false, disabled, ...rest }: CheckboxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const told = useRef({ checked: rest.checked, onChange });
  useEffect(() => {
    if (box.current) box.current.indeterminate = indeterminate;
  }, [indeterminate]);
  useEffect(() => {
    const { checked, onChange: hear } = told.current;
    // A browser may have put back what was ticked before a reload.
    if (checked !== undefined && box.current && box.current.checked !== checked) hear?.(box.current.checked);
  }, []);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={field.field}>
      <label className={styles.row} data-disabled={disabled || undefined}>
        <span className={styles.box}>
          <input
            {...rest}
            ref={box}
            type="checkbox"
            disabled={disabled}
            className={styles.check}
            aria-describedby={described || undefined}
            aria-invalid={error !== undefined || undefined}
            onChange={(event) => onChange?.(event.currentTarget.checked)}
            onKeyDown={submitsNothing}
          />
          <Check className={styles.tick} aria-hidden="true" />
          <Minus className={styles.some} aria-hidden="true" />
        </span>
        <span className={styles.words}>
          <span className={styles.label}>{label}</span>
          {hint && (
            <span id={`${id}-hint`} className={styles.hint}>
              {hint}
            </span>
          )}
        </span>
      </label>
      {error !== undefined && (
        <p id={`${id}-error`} className={field.error}>
          <CircleAlert aria-hidden="true" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
