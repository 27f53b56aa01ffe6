import { clsx } from "clsx";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import lists from "@/components/chart/chart-list.module.css";
import { InCalendars } from "@/components/timeline/chart/in-calendars";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { Calendar } from "@/lib/dates/calendars/calendar";
import { dateLabel } from "@/lib/dates/words/date-label";
import { chartsMessages } from "@/lib/language/subjects/charts";
import type { TimelineEvent } from "@/lib/timeline/timeline";
import styles from "./event-list.module.css";

type EventListProps = { worldSlug: string; events: readonly TimelineEvent[]; calendars: readonly Calendar[] };

/** Events in order of time: when, what the timeline says, and beside it what really happened where it departs from that. */
export function EventList({ worldSlug, events, calendars }: EventListProps) {
  const t = chartsMessages();
  return (
    <ol className={lists.list} aria-label={t("eventsInOrderOfTime")}>
      {events.map(({ claim, text, article, status, disputed, when, happened }) => {
        const path = articlePath(worldSlug, article.slug);
        return (
          <li key={`${article.slug} ${claim}`} className={clsx(lists.line, styles.line)}>
            <div>
              <p className={styles.when}>{dateLabel(when.date)}</p>
              <InCalendars calendars={calendars} days={when} className={styles.ours} />
            </div>
            <div>
              <RouteLink href={`${path}#claim-${claim}`} className={styles.words}>
                {text}
              </RouteLink>
              <p className={styles.meta}>
                <CanonBadge status={status} disputed={disputed} />
                <RouteLink href={path}>{article.title}</RouteLink>
              </p>
            </div>
            {happened.length > 0 && (
              <div className={styles.happened}>
                <p className="label">{t("inOurHistory")}</p>
                {happened.map(({ quote, passage, source, when: really }) => (
                  <p key={`${passage} ${quote}`}>
                    {really && `${dateLabel(really.date)}: `}“{quote}”{" "}
                    <span className={styles.source}>{source.title}</span>
                  </p>
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
