import styles from "./spinner.module.css";

/** A turning ring. With a label it is announced and the label is shown; without one it is an ornament of something else. */
export function Spinner({ label }: { label?: string }) {
  if (label === undefined) return <span className={styles.ring} aria-hidden="true" />;
  return (
    <span className={styles.spinner} role="status">
      <span className={styles.ring} aria-hidden="true" />
      {label}
    </span>
  );
}
