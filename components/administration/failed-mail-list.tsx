import rows from "@/components/auth/rows.module.css";
import { DateTime } from "@/components/ui/date-time";
import type { FailedMailView } from "@/lib/administration/read-mails";
import { adminMessages } from "@/lib/language/subjects/admin";
import { MAIL_OCCASIONS } from "@/lib/mail/mail";
import styles from "./administration.module.css";

/** Mails that will not be tried again: to whom, what about, and what the mail server said. */
export function FailedMailList({ mails }: { mails: readonly FailedMailView[] }) {
  const t = adminMessages();
  return (
    <ol className={rows.rows}>
      {mails.map(({ id, occasion, to, reason, attempts, at }) => (
        <li key={id} className={rows.row}>
          <div className={rows.words}>
            <div className={rows.name}>{to}</div>
            <div className={styles.reason}>{reason}</div>
            <div className={rows.facts}>
              {MAIL_OCCASIONS[occasion]}, {t("attemptsAttempt", { attempts })}, <DateTime value={at} to="minute" />
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
