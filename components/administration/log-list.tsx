import rows from "@/components/auth/rows.module.css";
import { DateTime } from "@/components/ui/date-time";
import { ADMINISTRATION_LABELS } from "@/lib/administration/administration";
import type { LogEntry } from "@/lib/administration/read-log";
import { adminMessages } from "@/lib/language/subjects/admin";
import styles from "./administration.module.css";

/** What was done to accounts, worlds and the site, by whom and why. */
export function LogList({ entries }: { entries: readonly LogEntry[] }) {
  const t = adminMessages();
  return (
    <ol className={rows.rows}>
      {entries.map(({ id, kind, by, subject, reason, at }) => (
        <li key={id} className={rows.row}>
          <div className={rows.words}>
            <div className={rows.name}>
              {ADMINISTRATION_LABELS[kind]}
              {subject && `: ${subject}`}
            </div>
            {reason && <div className={styles.reason}>{reason}</div>}
            <div className={rows.facts}>
              {by ? by.name : t("fromTheCommandLine")}, <DateTime value={at} to="minute" />
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
