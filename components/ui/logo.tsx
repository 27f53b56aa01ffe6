import { clsx } from "clsx";
import styles from "./logo.module.css";

/** The mark (a letter C that holds a lamp's flame, as an article holds its sources) and the name. */
export function Logo({ compact = false }: { compact?: boolean }) {
  return (
    <span className={clsx(styles.logo, compact && styles.compact)}>
      <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
        <rect className={styles.glass} width="32" height="32" rx="5" />
        <path className={styles.letter} d="M23.6 9.2A9.6 9.6 0 1 0 23.6 22.8" strokeWidth="3.4" />
        <path className={styles.letter} d="M23.6 6.6v5.2M23.6 20.2v5.2" strokeWidth="1.6" />
        <path className={styles.flame} d="M19.4 11.8 23.6 16l-4.2 4.2L15.2 16z" />
      </svg>
      <span className={styles.word}>Canonry</span>
    </span>
  );
}
