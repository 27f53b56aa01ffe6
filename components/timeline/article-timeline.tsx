import { RouteLink } from "@/components/ui/route-link";
import { addressWith } from "@/lib/base/address-with";
import type { Days } from "@/lib/dates/day-count";
import { dateLabel } from "@/lib/dates/words/date-label";
import { articleMessages } from "@/lib/language/subjects/article";
import type { DatedClaim } from "@/lib/timeline/read-dated-claims";
import styles from "./article-timeline.module.css";

/** Fewer dates are read faster in the text. */
const WORTHWHILE = 3;
/** Steps from the first day to the last, and how wide the shortest mark is. */
const WIDE = 200;
const DOT = 2;
const HIGH = 8;

type ArticleTimelineProps = { worldSlug: string; articleSlug: string; claims: readonly DatedClaim[] };

/** When the claims of an article play, as a strip from the first to the last; the timeline of these claims alone is behind it. */
export function ArticleTimeline({ worldSlug, articleSlug, claims }: ArticleTimelineProps) {
  const t = articleMessages();
  const [first] = claims;
  const last = claims.reduce((latest, each) => (each.last > latest.last ? each : latest), first ?? NOWHERE);
  if (!first || claims.length < WORTHWHILE || last.last <= first.first) return null;
  const label = t("countDatesOnTheTimeline", { count: claims.length });
  return (
    <p className={styles.strip}>
      <span>{dateLabel(first.date)}</span>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={marksOf(claims, { first: first.first, last: last.last })} />
      </svg>
      <span>{dateLabel(last.date)}</span>
      <RouteLink href={addressWith(`/w/${worldSlug}/timeline`, { article: articleSlug })}>{label}</RouteLink>
    </p>
  );
}

const NOWHERE: DatedClaim = { first: 0, last: 0, date: "" };

/** The marks of claims, in order of time, as one path; those that touch are one, so that many dates cost few bytes. */
function marksOf(claims: readonly DatedClaim[], whole: Days): string {
  const perDay = (WIDE - DOT) / (whole.last - whole.first);
  const marks: { from: number; to: number }[] = [];
  for (const { first, last } of claims) {
    const from = Math.round((first - whole.first) * perDay);
    const to = from + Math.max(DOT, Math.round((last - first) * perDay));
    const open = marks.at(-1);
    if (open && from <= open.to) open.to = Math.max(open.to, to);
    else marks.push({ from, to });
  }
  return marks.map(({ from, to }) => `M${from} 0h${to - from}v${HIGH}h${from - to}z`).join("");
}
