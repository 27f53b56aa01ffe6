import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./skeleton.module.css";
import { VisuallyHidden } from "./visually-hidden";

/** Stands where text will be. Put it where the text goes, so that nothing jumps. */
export function Skeleton({ lines = 3, label = shellMessages()("loading") }: { lines?: number; label?: string }) {
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
