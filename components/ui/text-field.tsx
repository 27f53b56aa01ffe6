"use client";

import { Input } from "@base-ui/react/input";
import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { Field, type Labelled } from "./field";
import styles from "./input.module.css";

type TextFieldProps = Labelled &
  Omit<ComponentProps<"input">, "children" | "defaultValue" | "value"> & {
    value?: string;
    defaultValue?: string;
  };

/** One line of text, with its label. */
export function TextField({ label, hint, error, hideLabel, optional, className, ...rest }: TextFieldProps) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      hideLabel={hideLabel}
      optional={optional}
      disabled={rest.disabled}
      className={className}
    >
      <Input {...rest} className={clsx(styles.box)} />
    </Field>
  );
}
