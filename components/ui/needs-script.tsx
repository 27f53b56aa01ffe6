import styles from "./needs-script.module.css";

/** Says of a form or a tool that it does nothing in a browser that runs no scripts. */
export function NeedsScript({ what }: { what: string }) {
  return (
    <noscript>
      <p className={styles.notice}>{what} needs JavaScript, which is off in this browser.</p>
    </noscript>
  );
}
