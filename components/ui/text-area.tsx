"use client";

import { Field as Base } from "@base-ui/react/field";
import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { Field, type Labelled } from "./field";
import styles from "./input.module.css";

type TextAreaProps = Labelled &
  Omit<ComponentProps<"textarea">, "children" | "defaultValue" | "value"> & {
    value?: string;
    defaultValue?: string;
    /** Sets it in the reading face: for prose rather than data. */
    prose?: boolean;
  };

/** Several lines of text, growing with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, hideLabel, optional, className, prose, value, defaultValue, disabled, ...rest } = props;
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
      <Base.Control
        value={value}
        defaultValue={defaultValue}
        disabled={disabled}
        render={<textarea rows={4} {...rest} />}
        className={clsx(styles.box, styles.area, prose && styles.reading)}
      />
    </Field>
  );
}
