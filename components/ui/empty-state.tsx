import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

type EmptyStateProps = {
  icon?: ReactNode;
  /** What is not there: "No sources yet". */
  title: string;
  /** What it would be good for, and what to do next. */
  hint: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3 | 4;
};

/** What stands where a list would be. */
export function EmptyState({ icon, title, hint, actions, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.empty}>
      {icon && <div className={styles.icon}>{icon}</div>}
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.hint}>{hint}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
