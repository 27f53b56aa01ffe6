import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { ChevronsUpDown } from "@/components/ui/icons";
import field from "./field.module.css";
import input from "./input.module.css";
import styles from "./native-select.module.css";
import type { Option } from "./option";

type NativeSelectOfProps = Omit<ComponentProps<"select">, "children" | "id"> & {
  id: string;
  label: string;
  options: readonly Option[];
};

/** A `NativeSelect` with an id of its own: for static markup, in which React makes up none. */
export function NativeSelectOf({ id, label, options, className, ...rest }: NativeSelectOfProps) {
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
