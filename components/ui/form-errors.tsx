"use client";

import { useEffect, useRef } from "react";
import { shellMessages } from "@/lib/language/subjects/shell";
import { Callout } from "./callout";
import styles from "./form-errors.module.css";

type FormErrorsProps = {
  title?: string;
  /** What was refused: `path` is the name of the field, or "" for the whole form. */
  errors: readonly { path: string; message: string }[];
};

/** Everything that is wrong with a form, above it. Takes the focus when it appears; each line leads to its field. */
export function FormErrors({ title = shellMessages()("thisCouldNotBeSaved"), errors }: FormErrorsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className={styles.summary}>
      <Callout tone="error" title={title} live>
        <ul className={styles.list}>
          {errors.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              {path === "" ? (
                message
              ) : (
                <button
                  type="button"
                  className={styles.jump}
                  onClick={(event) => focusField(event.currentTarget, path)}
                >
                  {message}
                </button>
              )}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}

function focusField(from: Element, name: string) {
  const field = (from.closest("form") ?? document).querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
  // What a widget sends cannot have the focus: the widget beside it does.
  const hidden = field instanceof HTMLInputElement && field.type === "hidden";
  const target = hidden ? field.parentElement?.querySelector<HTMLElement>("[role=combobox]") : field;
  target?.focus();
}
