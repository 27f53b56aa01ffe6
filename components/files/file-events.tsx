import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import type { FileEventView } from "@/lib/files/read";
import styles from "./files.module.css";

const WORDS = { added: "Added", described: "Described", trashed: "Moved to the trash", restored: "Restored" } as const;

/** What was done to a picture, the latest first. */
export function FileEvents({ worldSlug, events }: { worldSlug: string; events: readonly FileEventView[] }) {
  return (
    <ol className={styles.lines}>
      {events.map(({ id, kind, by, at, note }) => (
        <li key={id}>
          {WORDS[kind]} by <PersonLink worldSlug={worldSlug} person={by} />, <DateTime value={at} to="minute" />
          {note && <span className={styles.note}>: {note}</span>}
        </li>
      ))}
    </ol>
  );
}
