import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { PersonLink } from "@/components/worlds/person-link";
import type { Appearance, Appearances } from "@/lib/articles/revisions/appearance";
import styles from "./appearance-list.module.css";

type AppearanceListProps = { worldSlug: string; path: string; sought: string; found: Appearances };

/** When words came into an article and when they went, newest first, with the comparison that shows it. */
export function AppearanceList({ worldSlug, path, sought, found }: AppearanceListProps) {
  const { now, revisions, changes } = found;
  if (changes.length === 0) {
    return (
      <EmptyState
        title={`“${sought}” has never been in this article`}
        hint="The words must appear together within one paragraph. Try fewer: two or three that belong together."
        actions={<LinkButton href={`${path}/history`}>Clear search</LinkButton>}
      />
    );
  }
  return (
    <section className={styles.found} aria-labelledby="appearances">
      <h2 id="appearances" className={styles.heading}>
        “{sought}”
      </h2>
      <p className={styles.sum} role="status">
        {now === 0
          ? "Not in the current text."
          : now === 1
            ? "Once in the current text."
            : `${now} times in the current text.`}{" "}
        {revisions === 1 ? "Found in one revision." : `Found in ${revisions} revisions.`}{" "}
        <RouteLink href={`${path}/history`}>Clear search</RouteLink>
      </p>
      <ol className={styles.list}>
        {changes.map((change) => (
          <Row key={change.revision.number} worldSlug={worldSlug} path={path} change={change} />
        ))}
      </ol>
    </section>
  );
}

type RowProps = { worldSlug: string; path: string; change: Appearance };

function Row({ worldSlug, path, change }: RowProps) {
  const { number, author, at, summary } = change.revision;
  const came = change.after > change.before;
  return (
    <li className={styles.row}>
      <Badge tone={came ? "success" : "warning"}>{wordFor(change)}</Badge>
      <div className={styles.words}>
        <p>
          <RouteLink href={`${path}/history/${number}`}>Revision {number}</RouteLink>,{" "}
          <PersonLink worldSlug={worldSlug} person={author} />, <DateTime value={at} to="minute" />
        </p>
        {summary && <p className={styles.summary}>{summary}</p>}
        {number > 1 && (
          <p>
            <RouteLink href={`${path}/compare?from=${number - 1}&to=${number}`}>See it in the comparison</RouteLink>
          </p>
        )}
      </div>
    </li>
  );
}

function wordFor({ before, after }: Appearance): string {
  if (before === 0) return after === 1 ? "Added" : `Added (${after} times)`;
  if (after === 0) return "Removed";
  return after > before ? `Now ${after} times` : `Only ${after} times`;
}
