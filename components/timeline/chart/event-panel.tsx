import { useEffect, useRef } from "react";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { TimelineEvent } from "@/lib/timeline/timeline";
import styles from "./timeline-chart.module.css";

type EventPanelProps = { worldSlug: string; event: TimelineEvent | null };

/** The event that is looked at, in full, with what really happened where it departs from that. */
export function EventPanel({ worldSlug, event }: EventPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  // It stands below the picture, and what is chosen there has to be seen here.
  useEffect(() => {
    if (event) panel.current?.scrollIntoView({ block: "nearest" });
  }, [event]);
  return (
    <div ref={panel} className={styles.panel} aria-live="polite">
      {event ? (
        <Event worldSlug={worldSlug} event={event} />
      ) : (
        <p className={styles.hint}>Choose an event to read it here.</p>
      )}
    </div>
  );
}

function Event({ worldSlug, event }: { worldSlug: string; event: TimelineEvent }) {
  const { article, claim, text, when, status, disputed, happened } = event;
  const path = articlePath(worldSlug, article.slug);
  return (
    <>
      <p className={styles.when}>{when.words}</p>
      <p>
        <RouteLink href={`${path}#claim-${claim}`}>{text}</RouteLink>
      </p>
      <p className={styles.meta}>
        <CanonBadge status={status} disputed={disputed} />
        <RouteLink href={path}>{article.title}</RouteLink>
      </p>
      {happened.map(({ quote, passage, source, when: really }) => (
        <p key={`${passage} ${quote}`} className={styles.history}>
          In our history{really ? `, ${really.words}` : ""}: “{quote}” ({source.title})
        </p>
      ))}
    </>
  );
}
