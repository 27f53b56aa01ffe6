import { CanonBadge } from "@/components/canon/status/canon-badge";
import parts from "@/components/chart/chart.module.css";
import { ChartPanel } from "@/components/chart/chart-panel";
import { RouteLink } from "@/components/ui/route-link";
import type { Calendar } from "@/lib/dates/calendars/calendar";
import { dateLabel } from "@/lib/dates/words/date-label";
import { chartsMessages } from "@/lib/language/subjects/charts";
import type { TimelineEvent } from "@/lib/timeline/timeline";
import { InCalendars } from "./in-calendars";
import styles from "./timeline-chart.module.css";

/** `calendars`: those of the world, which say its date again. */
type EventPanelProps = {
  calendars: readonly Calendar[];
  pathOf: (slug: string) => string;
  event: TimelineEvent | null;
};

/** The event that is looked at, in full, with what really happened where it departs from that. */
export function EventPanel({ pathOf, calendars, event }: EventPanelProps) {
  const t = chartsMessages();
  return (
    <ChartPanel
      chosen={event && `${event.article.slug} ${event.claim} ${event.when.words}`}
      hint={t("chooseAnEventToReadIt")}
    >
      {event && <Event pathOf={pathOf} calendars={calendars} event={event} />}
    </ChartPanel>
  );
}

function Event({ pathOf, calendars, event }: EventPanelProps & { event: TimelineEvent }) {
  const t = chartsMessages();
  const { article, claim, text, when, status, disputed, happened } = event;
  const path = pathOf(article.slug);
  return (
    <>
      <p className={styles.when}>{dateLabel(when.date)}</p>
      <InCalendars calendars={calendars} days={when} className={parts.meta} />
      <p>
        <RouteLink href={`${path}#claim-${claim}`}>{text}</RouteLink>
      </p>
      <p className={parts.meta}>
        <CanonBadge status={status} disputed={disputed} />
        <RouteLink href={path}>{article.title}</RouteLink>
      </p>
      {happened.map(({ quote, passage, source, when: really }) => (
        <p key={`${passage} ${quote}`} className={styles.history}>
          {really
            ? t("inOurHistoryWordsQuoteTitle", { words: dateLabel(really.date), quote, title: source.title })
            : t("inOurHistoryQuoteTitle", { quote, title: source.title })}
        </p>
      ))}
    </>
  );
}
