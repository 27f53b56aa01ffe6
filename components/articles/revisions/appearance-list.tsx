import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { PersonLink } from "@/components/worlds/person-link";
import type { Appearance, Appearances } from "@/lib/articles/revisions/appearance";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./appearance-list.module.css";

type AppearanceListProps = { worldSlug: string; path: string; sought: string; found: Appearances };

/** When words came into an article and when they went, newest first, with the comparison that shows it. */
export function AppearanceList({ worldSlug, path, sought, found }: AppearanceListProps) {
  const t = historyMessages();
  const { now, revisions, changes } = found;
  if (changes.length === 0) {
    return (
      <EmptyState
        title={t("soughtHasNeverBeenInThis", { sought })}
        hint={t("theWordsMustAppearTogetherWithin")}
        actions={<LinkButton href={`${path}/history`}>{t("clearSearch")}</LinkButton>}
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
          ? t("notInTheCurrentText")
          : now === 1
            ? t("onceInTheCurrentText")
            : t("nowTimesInTheCurrentText", { now })}{" "}
        {revisions === 1 ? t("foundInOneRevision") : t("foundInRevisionsRevisions", { revisions })}{" "}
        <RouteLink href={`${path}/history`}>{t("clearSearch")}</RouteLink>
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
  const t = historyMessages();
  const { number, author, at, summary } = change.revision;
  const came = change.after > change.before;
  return (
    <li className={styles.row}>
      <Badge tone={came ? "success" : "warning"}>{wordFor(change)}</Badge>
      <div className={styles.words}>
        <p>
          <RouteLink href={`${path}/history/${number}`}>{t("revisionNumber", { number })}</RouteLink>,{" "}
          <PersonLink worldSlug={worldSlug} person={author} />, <DateTime value={at} to="minute" />
        </p>
        {summary && <p className={styles.summary}>{summary}</p>}
        {number > 1 && (
          <p>
            <RouteLink href={`${path}/compare?from=${number - 1}&to=${number}`}>{t("seeItInTheComparison")}</RouteLink>
          </p>
        )}
      </div>
    </li>
  );
}

function wordFor({ before, after }: Appearance): string {
  const t = historyMessages();
  if (before === 0) return after === 1 ? t("added") : t("addedAfterTimes", { after });
  if (after === 0) return t("removed");
  return after > before ? t("nowAfterTimes", { after }) : t("onlyAfterTimes", { after });
}
