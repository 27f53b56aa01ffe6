import { Avatar } from "@/components/ui/avatar";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { PersonLink } from "@/components/worlds/person-link";
import type { OriginRevision } from "@/lib/articles/revisions/attribution";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";
import styles from "./attribution.module.css";

type OriginCardProps = { worldSlug: string; path: string; origin: OriginRevision; words: number };

/** What is to be told of some words: who brought them, when, why and how many, and the ways to that revision. */
export function OriginCard({ worldSlug, path, origin, words }: OriginCardProps) {
  const t = historyToolsMessages();
  const { number, author, at, summary } = origin;
  return (
    <div className={styles.card}>
      <p className={styles.by}>
        <Avatar name={author.name} size="small" />
        <span>
          <PersonLink worldSlug={worldSlug} person={author} />
          <br />
          <DateTime value={at} to="minute" />
        </span>
      </p>
      <p className={summary ? styles.summary : styles.none}>{summary || t("noSummary")}</p>
      <p className={styles.hint}>
        {words} {words === 1 ? t("word") : t("words")} {t("ofRevisionNumber", { number })}
      </p>
      <p className={styles.ways}>
        <RouteLink href={`${path}/history/${number}`}>{t("revisionNumber", { number })}</RouteLink>
        {number > 1 && (
          <RouteLink href={`${path}/compare?from=${number - 1}&to=${number}`}>{t("whatItChanged")}</RouteLink>
        )}
      </p>
    </div>
  );
}
