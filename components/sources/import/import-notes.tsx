import { Message } from "@/components/ui/message";
import { importMessages } from "@/lib/language/subjects/import";
import type { SourceWarning } from "@/lib/sources/passage";
import styles from "./import-notes.module.css";

/** What an import noticed and kept going: nothing is lost by it, but somebody may want to know. */
export function ImportNotes({ warnings, open = false }: { warnings: readonly SourceWarning[]; open?: boolean }) {
  const t = importMessages();
  if (warnings.length === 0) return null;
  return (
    <details className={styles.notes} open={open}>
      <summary>{t("warnings1ThingWasNoticedWhile", { warnings: warnings.length })}</summary>
      <ul className={styles.list}>
        {warnings.map(({ line, message, file }) => (
          <li key={`${file} ${line} ${message}`}>
            <span className={styles.line}>
              {file === undefined ? t("lineLine", { line }) : `${file}, line ${line}`}
            </span>
            <span>
              <Message text={message} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
