import type { ReactNode } from "react";
import styles from "./form.module.css";

type SectionProps = { id?: string; title: string; hint?: ReactNode; children: ReactNode };

/** A part of a page of settings, with its own form. */
export function Section({ id, title, hint, children }: SectionProps) {
  return (
    <section id={id} className={styles.section}>
      <h2>{title}</h2>
      {hint && <p className={styles.aside}>{hint}</p>}
      {children}
    </section>
  );
}
