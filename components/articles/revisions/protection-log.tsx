import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import type { ProtectionEntry } from "@/lib/articles/article";
import { PROTECTION_LABELS } from "@/lib/articles/protection/protection";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./protection.module.css";

/** Who protected an article, when, for whom and why; nothing where nobody ever did. */
export function ProtectionLog({ worldSlug, log }: { worldSlug: string; log: readonly ProtectionEntry[] }) {
  const t = historyMessages();
  if (log.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="protection">
      <h2 id="protection">{t("protection")}</h2>
      <ol className={styles.log}>
        {log.map(({ level, reason, until, by, at }) => (
          <li key={at.toISOString()}>
            <strong>{PROTECTION_LABELS[level].name}</strong>
            {until && <> {t.rich("untilDate", { date: () => <DateTime value={until} to="minute" /> })}</>}
            <span className={styles.reason}>: {reason}</span>
            <p>
              <PersonLink worldSlug={worldSlug} person={by} />, <DateTime value={at} to="minute" />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
