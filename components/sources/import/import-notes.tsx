import { Message } from "@/components/ui/message";
import type { SourceWarning } from "@/lib/sources/passage";
import styles from "./import-notes.module.css";

/** What an import noticed and kept going: nothing is lost by it, but somebody may want to know. */
export function ImportNotes({ warnings, open = false }: { warnings: readonly SourceWarning[]; open?: boolean }) {
  if (warnings.length === 0) return null;
  return (
    <details className={styles.notes} open={open}>
      <summary>
        {warnings.length === 1 ? "1 thing was noticed" : `${warnings.length} things were noticed`} while reading it
      </summary>
      <ul className={styles.list}>
        {warnings.map(({ line, message, file }) => (
          <li key={`${file} ${line} ${message}`}>
            <span className={styles.line}>{file === undefined ? `Line ${line}` : `${file}, line ${line}`}</span>
            <span>
              <Message text={message} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
