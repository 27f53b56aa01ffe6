import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { PersonLink } from "@/components/worlds/person-link";
import type { NameEntry } from "@/lib/articles/revisions/read-name-log";
import type { FullRevision } from "@/lib/articles/revisions/revision";
import { historyMessages } from "@/lib/language/subjects/history";
import { KindCounts } from "./kind-counts";
import { LargeRemoval } from "./large-removal";
import { NameBadge } from "./name-badge";
import styles from "./revision-header.module.css";

/** What the revision is called, since when, and what it was called before. */
export function Names({ log }: { log: readonly NameEntry[] }) {
  const t = historyMessages();
  const [newest, ...older] = log;
  if (!newest) return null;
  const before = [...new Set(older.flatMap(({ name }) => (name === null || name === newest.name ? [] : [name])))];
  return (
    <p className={styles.names}>
      {newest.name !== null && <NameBadge name={newest.name} />}{" "}
      {newest.name === null ? t("itsNameWasRemoved") : t("named")}{" "}
      {t.rich("byNameDate", { name: newest.by.name, date: () => <DateTime value={newest.at} to="minute" /> })}
      {before.length > 0 && `. Before: ${before.map((name) => `“${name}”`).join(", ")}`}
    </p>
  );
}

type AboutProps = { worldSlug: string; revision: FullRevision; path: string };

/** Who wrote the revision, when and why, and what it changed. */
export function About({ worldSlug, revision, path }: AboutProps) {
  const t = historyMessages();
  const { number, author, at, summary, changes, changeLine, largeRemoval } = revision;
  return (
    <div className={styles.about}>
      <p>
        <PersonLink worldSlug={worldSlug} person={author} />, <DateTime value={at} to="minute" />
        {summary && `: ${summary}`}
      </p>
      {changeLine && (
        <p>
          {changeLine}
          {number > 1 && (
            <>
              {" ("}
              <RouteLink href={`${path}/compare?from=${number - 1}&to=${number}`}>
                {t("compareWithValue", { value: number - 1 })}
              </RouteLink>
              {")"}
            </>
          )}
        </p>
      )}
      <KindCounts changes={changes} />
      {largeRemoval && (
        <p>
          <LargeRemoval />
        </p>
      )}
    </div>
  );
}
