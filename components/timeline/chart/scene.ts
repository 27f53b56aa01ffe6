import { STATUS_LABELS } from "@/lib/canon/decision";
import type { Days } from "@/lib/dates/day-count";
import { chartsToolsMessages } from "@/lib/language/subjects/charts-tools";
import type { TimelineEvent } from "@/lib/timeline/timeline";
import { hoursOf } from "./hours";
import { type Lane, lanesOf } from "./lanes";

/** By what the timeline is divided into lanes. */
export type LaneKind = "kind" | "tag" | "status" | "article";

/** A mark of the chart: of an event, or of what really happened where the event departs from it. */
export type Mark = {
  readonly event: TimelineEvent;
  readonly text: string;
  readonly when: TimelineEvent["when"];
  readonly isHistory: boolean;
};

/** A row with its place: pixels from the top of the chart to its middle. */
export type PlacedRow = { readonly y: number; readonly marks: readonly Mark[] };

/** Where everything stands at a scale: lanes with their names, and rows; and how high it all is, in pixels. */
export type Scene = {
  readonly names: readonly { readonly label: string; readonly y: number; readonly isHistory: boolean }[];
  readonly rows: readonly PlacedRow[];
  readonly height: number;
};

const NAME = 22;
const ROW = 24;
const GAP = 8;

/** Lays out events, in order of time, at so many pixels a day; what really happened has a lane of its own below. */
export function sceneOf(events: readonly TimelineEvent[], by: LaneKind, perDay: number): Scene {
  const t = chartsToolsMessages();
  const marks = events.map((event): Mark => ({ event, text: event.text, when: hoursOf(event.when), isHistory: false }));
  const lanes = lanesOf(marks, ({ event }) => namesOf(event, by), { perDay, nameless: t("noTag") });
  const happened = historyOf(events);
  const history = happened.length > 0 ? lanesOf(happened, () => [t("inOurHistory")], { perDay, nameless: "" }) : [];
  return placed([...lanes, ...history], lanes.length);
}

function namesOf({ article, status }: TimelineEvent, by: LaneKind): readonly string[] {
  if (by === "tag") return article.tags;
  if (by === "status") return [STATUS_LABELS[status].name];
  return [by === "kind" ? article.kind : article.title];
}

/** What events depart from, each passage once; where its words name no date, it stands at that of the event. */
function historyOf(events: readonly TimelineEvent[]): readonly Mark[] {
  const known = new Set<string>();
  const marks = events.flatMap((event) =>
    event.happened.flatMap(({ passage, quote, when }): Mark[] => {
      const key = `${passage} ${quote}`;
      if (known.has(key)) return [];
      known.add(key);
      return [{ event, text: quote, when: hoursOf(when ?? event.when), isHistory: true }];
    }),
  );
  return marks.sort((a, b) => a.when.first - b.when.first);
}

function placed(lanes: readonly Lane<Mark>[], own: number): Scene {
  const names: { label: string; y: number; isHistory: boolean }[] = [];
  const rows: PlacedRow[] = [];
  let y = 0;
  for (const [index, lane] of lanes.entries()) {
    names.push({ label: lane.label, y, isHistory: index >= own });
    y += NAME;
    for (const marks of lane.rows) {
      rows.push({ y: y + ROW / 2, marks });
      y += ROW;
    }
    y += GAP;
  }
  return { names, rows, height: y };
}

/** Days that are seen at least, and the share of the whole that is left free at both ends. */
const SHORTEST = 400;
const MARGIN = 0.04;

/** The days of all events, and of what they depart from, with room around them; the words of the last one stand to its right. */
export function wholeOf(events: readonly TimelineEvent[]): Days {
  const all = events.flatMap(({ when, happened }) => [when, ...happened.flatMap((each) => each.when ?? [])]);
  const first = all.reduce((least, each) => Math.min(least, each.first), all[0]?.first ?? 0);
  const last = all.reduce((most, each) => Math.max(most, each.last), all[0]?.last ?? 0);
  const long = Math.max(SHORTEST, last - first);
  const margin = Math.ceil(long * MARGIN + (long - (last - first)) / 2);
  return { first: first - margin, last: last + 2 * margin };
}
