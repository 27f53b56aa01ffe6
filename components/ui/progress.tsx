"use client";

import { Progress as Base } from "@base-ui/react/progress";
import type { ReactNode } from "react";
import styles from "./progress.module.css";

type ProgressProps = {
  label: string;
  /** How far, from 0 to `max`; null while that is not known. */
  value: number | null;
  max?: number;
  /** In words below the bar: "post 12 of 34". */
  detail?: ReactNode;
};

export function Progress({ label, value, max = 100, detail }: ProgressProps) {
  return (
    <Base.Root className={styles.progress} value={value} max={max}>
      <Base.Label className={styles.label}>{label}</Base.Label>
      {value !== null && <Base.Value className={styles.value} />}
      <Base.Track className={styles.track}>
        <Base.Indicator className={styles.bar} />
      </Base.Track>
      {detail && <span className={styles.detail}>{detail}</span>}
    </Base.Root>
  );
}
