import { clsx } from "clsx";
import { type ComponentProps, useId } from "react";
import { ChevronsUpDown } from "@/components/ui/icons";
import field from "./field.module.css";
import input from "./input.module.css";
import styles from "./native-select.module.css";
import type { Option } from "./option";

type NativeSelectProps = Omit<ComponentProps<"select">, "children" | "id"> & {
  label: string;
  options: readonly Option[];
};

/** The browser's own select, for filters: it works before any script does, and a phone opens it as it opens all others. */
export function NativeSelect({ label, options, className, ...rest }: NativeSelectProps) {
  const id = useId();
  return (
    <div className={clsx(field.field, className)}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.frame}>
        <select {...rest} id={id} className={clsx(input.box, styles.select)} autoComplete="off">
          {options.map(({ value, label: words, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {words}
            </option>
          ))}
        </select>
        <ChevronsUpDown className={styles.arrow} aria-hidden="true" />
      </div>
    </div>
  );
}
