"use client";

import { clsx } from "clsx";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { CircleAlert } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./choice.module.css";
import type { Labelled } from "./field";
import field from "./field.module.css";
import type { Option } from "./option";
import { submitsNothing } from "./submits-nothing";
import { VisuallyHidden } from "./visually-hidden";

type RadioOption = Option & { icon?: ReactNode };

type RadioGroupProps = Labelled & {
  options: readonly RadioOption[];
  /** What its form sends it as; may be left out where no form sends it. */
  name?: string;
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  disabled?: boolean;
  /** Side by side, where the options are short. */
  inline?: boolean;
};

/**
 * One of two to six, all in sight, each with room for a hint. The buttons are the browser's own: what is drawn is what the form
 * sends, also after the browser has put back what was chosen before a reload.
 */
export function RadioGroup(props: RadioGroupProps) {
  const t = shellMessages();
  const { label, hint, error, hideLabel, optional, options, inline } = props;
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useRestored(group, props);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div
      ref={group}
      role="radiogroup"
      className={field.field}
      aria-labelledby={`${id}-label`}
      aria-describedby={described || undefined}
      aria-invalid={error !== undefined || undefined}
    >
      <span id={`${id}-label`} className={hideLabel ? undefined : field.label}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        {optional && <span className={field.optional}>{t("optional")}</span>}
      </span>
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      <div className={clsx(styles.options, inline && styles.inline)}>
        {options.map((option) => (
          <Choice key={option.value} option={option} group={{ ...props, name: props.name ?? id }} />
        ))}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className={field.error}>
          <CircleAlert aria-hidden="true" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

function Choice({ option, group }: { option: RadioOption; group: RadioGroupProps }) {
  const { name, value, defaultValue, onChange, disabled } = group;
  const chosen =
    value === undefined ? { defaultChecked: defaultValue === option.value } : { checked: value === option.value };
  return (
    <label className={styles.row} data-disabled={disabled || option.disabled || undefined}>
      <input
        {...chosen}
        type="radio"
        name={name}
        value={option.value}
        disabled={disabled || option.disabled}
        className={styles.radio}
        onChange={() => onChange?.(option.value)}
        onKeyDown={submitsNothing}
      />
      {option.icon && <span className={styles.icon}>{option.icon}</span>}
      <span className={styles.words}>
        <span className={styles.label}>{option.label}</span>
        {option.hint && <span className={styles.hint}>{option.hint}</span>}
      </span>
    </label>
  );
}

/** A browser may have put back what was chosen before a reload, which whoever keeps the value has to hear of. */
function useRestored(group: { current: HTMLElement | null }, { value, onChange }: RadioGroupProps) {
  const tell = useRef({ value, onChange });
  useEffect(() => {
    const { value: kept, onChange: hear } = tell.current;
    const drawn = group.current?.querySelector<HTMLInputElement>("input:checked")?.value;
    if (kept !== undefined && drawn !== undefined && drawn !== kept) hear?.(drawn);
  }, [group]);
}
