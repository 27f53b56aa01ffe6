import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import type { FileEventView } from "@/lib/files/read";
import { talkMessages } from "@/lib/language/subjects/talk";
import { said } from "@/lib/language/translator";
import styles from "./files.module.css";

const WORDS = said(talkMessages, {
  added: "added",
  described: "described",
  trashed: "movedToTheTrash",
  restored: "restored",
});

/** What was done to a picture, the latest first. */
export function FileEvents({ worldSlug, events }: { worldSlug: string; events: readonly FileEventView[] }) {
  const t = talkMessages();
  return (
    <ol className={styles.lines}>
      {events.map(({ id, kind, by, at, note }) => (
        <li key={id}>
          {t.rich("kindByLinkDate", {
            kind: WORDS[kind],
            link: () => <PersonLink worldSlug={worldSlug} person={by} />,
            date: () => <DateTime value={at} to="minute" />,
          })}
          {note && <span className={styles.note}>: {note}</span>}
        </li>
      ))}
    </ol>
  );
}
