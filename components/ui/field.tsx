"use client";

import { Field as Base } from "@base-ui/react/field";
import { clsx } from "clsx";
import type { ReactNode } from "react";
import { CircleAlert } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./field.module.css";
import { VisuallyHidden } from "./visually-hidden";

/** What every control of a form says about itself; all of them take these props. */
export type Labelled = {
  label: string;
  hint?: ReactNode;
  /** Why the value was refused. Its presence marks the control as invalid. */
  error?: string;
  /** Keeps the label for screen readers only, where the place says what it is. */
  hideLabel?: boolean;
  /** Says "optional" behind the label. Required is what is not said to be optional. */
  optional?: boolean;
};

type FieldProps = Labelled & {
  /** One control of this folder, or a Base UI control: label, hint and error find it by themselves. */
  children: ReactNode;
  /** The control is a button (a select), which a native label must not press. */
  labelsButton?: boolean;
  disabled?: boolean;
  className?: string;
};

/** A label, a control, a hint and an error, tied together for assistive technology. */
export function Field({ children, label, hint, error, hideLabel, optional, labelsButton, ...rest }: FieldProps) {
  const t = shellMessages();
  const words = (
    <>
      {label}
      {optional && <span className={styles.optional}>{t("optional")}</span>}
    </>
  );
  return (
    <Base.Root
      className={clsx(styles.field, rest.className)}
      invalid={error !== undefined || undefined}
      disabled={rest.disabled}
    >
      <Base.Label
        className={hideLabel ? undefined : styles.label}
        nativeLabel={!labelsButton}
        render={labelsButton ? <div /> : undefined}
      >
        {hideLabel ? <VisuallyHidden>{words}</VisuallyHidden> : words}
      </Base.Label>
      {hint && <Base.Description className={styles.hint}>{hint}</Base.Description>}
      {children}
      <Base.Error className={styles.error} match={error !== undefined}>
        <CircleAlert aria-hidden="true" />
        <span>{error}</span>
      </Base.Error>
    </Base.Root>
  );
}
