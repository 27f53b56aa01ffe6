import type { ReactNode } from "react";
import { byDay } from "@/components/articles/revisions/by-day";
import { DateTime } from "@/components/ui/date-time";
import type { ChangeLine } from "@/lib/activity/changes/change";
import { ChangeEntry } from "./change-entry";
import styles from "./changes.module.css";

type ChangeListProps = {
  worldSlug: string;
  lines: readonly ChangeLine[];
  markOf?: (line: ChangeLine) => ReactNode;
  actsOn?: (line: ChangeLine) => ReactNode;
};

/** Changes of a world, newest first, cut by days (UTC). */
export function ChangeList({ worldSlug, lines, markOf, actsOn }: ChangeListProps) {
  return byDay(lines).map(({ day, at, items }) => (
    <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>
        <DateTime value={at} />
      </h2>
      <ol className={styles.list}>
        {items.map((line) => (
          <ChangeEntry
            key={line.ref}
            worldSlug={worldSlug}
            line={line}
            to="time"
            mark={markOf?.(line)}
            actions={actsOn?.(line)}
          />
        ))}
      </ol>
    </section>
  ));
}

type ShortListProps = { worldSlug: string; lines: readonly ChangeLine[]; named?: boolean };

/** The same as a short list of its own, without days; `named`: with the article and the person. */
export function ShortChangeList({ worldSlug, lines, named = true }: ShortListProps) {
  return (
    <ol className={styles.list}>
      {lines.map((line) => (
        <ChangeEntry key={line.ref} worldSlug={worldSlug} line={line} to="minute" named={named} />
      ))}
    </ol>
  );
}
