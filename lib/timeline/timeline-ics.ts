import { articlePath } from "@/lib/articles/article";
import { STATUS_LABELS } from "@/lib/canon/decision";
import { dayOf } from "@/lib/dates/day-count";
import { dateLabel } from "@/lib/dates/words/date-label";
import { chartsMessages } from "@/lib/language/subjects/charts";
import type { TimelineEvent } from "./timeline";

/** Of what a calendar is, and when it was made. */
type Calendar = {
  readonly title: string;
  readonly worldSlug: string;
  /** The address of the site, without a slash at its end. */
  readonly site: string;
  readonly now: Date;
};

/**
 * A timeline as iCalendar (RFC 5545): an event of whole days for each claim. A date that is not exact covers all the days that it can mean, and is written
 * out in the description. The format has four digits for a year and none before Christ: what lies outside the years 1 to 9999 is left out, and the
 * calendar's description says how much that is.
 */
export function timelineIcs(events: readonly TimelineEvent[], calendar: Calendar): string {
  const t = chartsMessages();
  const held = events.filter(({ when }) => icsDay(when.first) !== null && icsDay(when.last + 1) !== null);
  const missing = events.length - held.length;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Canonry//Timeline//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${text(calendar.title)}`,
    ...(missing > 0 ? [`X-WR-CALDESC:${text(t("notInACalendar", { count: missing }))}`] : []),
    ...held.flatMap((event) => eventLines(event, calendar)),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("");
}

function eventLines(event: TimelineEvent, { worldSlug, site, now }: Calendar): readonly string[] {
  const { claim, text: words, article, status, when, happened } = event;
  const path = `${articlePath(worldSlug, article.slug)}#claim-${encodeURIComponent(claim)}`;
  const described = [
    `${dateLabel(when.date)}. ${article.title}. ${STATUS_LABELS[status].name}.`,
    ...happened.map(({ quote, source }) => `${source.title}: “${quote}”`),
  ];
  return [
    "BEGIN:VEVENT",
    `UID:${text(`${worldSlug}/${article.slug}/${claim}@${new URL(site).hostname}`)}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${icsDay(when.first)}`,
    `DTEND;VALUE=DATE:${icsDay(when.last + 1)}`,
    `SUMMARY:${text(words)}`,
    `DESCRIPTION:${text(described.join("\n"))}`,
    `URL:${site}${path}`,
    `STATUS:${status === "canon" ? "CONFIRMED" : "TENTATIVE"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A day by its number as 19400403; null where the format has no place for it. */
function icsDay(number: number): string | null {
  const { year, month, day } = dayOf(number);
  if (year < 1 || year > 9_999) return null;
  return `${String(year).padStart(4, "0")}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`;
}

/** Words as a value: what parts values and lines is escaped, other control characters are left out. */
function text(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Octets of a line, without its end; what is longer goes on in the next one. */
const LINE = 75;

function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LINE) {
      out += "\r\n ";
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return `${out}\r\n`;
}
