import type { ReactNode } from "react";
import styles from "./form.module.css";

/** A part of a page of settings, with its own form. */
export function Section({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {hint && <p className={styles.aside}>{hint}</p>}
      {children}
    </section>
  );
}
