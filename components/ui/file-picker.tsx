"use client";

import { type ReactNode, useId } from "react";
import { buttonClass } from "./button-class";
import styles from "./file-picker.module.css";

type FilePickerProps = {
  /** What is on the button. */
  children: ReactNode;
  /** As of <input type=file>: "image/*". */
  accept: string;
  disabled?: boolean;
  describedBy?: string;
  /** Called with one file or more; the same may be chosen again. */
  onFiles: (files: readonly File[]) => void;
};

/** A button that asks the device for files. */
export function FilePicker({ children, accept, disabled, describedBy, onFiles }: FilePickerProps) {
  const id = useId();
  return (
    <span className={styles.picker}>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple
        className={styles.file}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor={id} className={buttonClass("primary", "medium", false)}>
        {children}
      </label>
    </span>
  );
}
