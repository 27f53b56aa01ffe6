"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from "react";
import parts from "@/components/chart/chart.module.css";
import { ZoomButtons, zoomedByKey } from "@/components/chart/zoom-buttons";
import { Button } from "@/components/ui/button";
import { useWidth } from "@/components/ui/use-width";
import type { Calendar } from "@/lib/dates/calendars/calendar";
import { chartsToolsMessages } from "@/lib/language/subjects/charts-tools";
import type { TimelineEvent } from "@/lib/timeline/timeline";
import { EventPanel } from "./event-panel";
import { hoursOf } from "./hours";
import { saveSvg } from "./save-svg";
import { type LaneKind, sceneOf, wholeOf } from "./scene";
import styles from "./timeline-chart.module.css";
import { usePainting } from "./use-painting";
import { type ScaleControl, useScale } from "./use-scale";

/** Pixels that a row needs above and below it. */
const ROOM = 24;

/** `pathOf`: where an article is read, by its slug. */
type ChartViewProps = {
  calendars: readonly Calendar[];
  pathOf: (slug: string) => string;
  events: readonly TimelineEvent[];
  by: LaneKind;
};

/** The timeline as a picture: dragged, zoomed, and gone through with the arrow keys. The list below it says the same. */
export function ChartView({ calendars, pathOf, events, by }: ChartViewProps) {
  const t = chartsToolsMessages();
  const frame = useRef<HTMLDivElement>(null);
  const [head, chart] = [useRef<HTMLCanvasElement>(null), useRef<HTMLCanvasElement>(null)];
  const [selected, setSelected] = useState<TimelineEvent | null>(null);
  const whole = useMemo(() => wholeOf(events), [events]);
  const control = useScale(chart, whole, useWidth(frame));
  const { scale } = control;
  const scene = useMemo(() => sceneOf(events, by, scale.perDay), [events, by, scale.perDay]);
  const eventAt = usePainting({ frame, head, chart }, scene, scale, selected);

  function choose(index: number): void {
    const next = events[Math.min(Math.max(index, 0), events.length - 1)];
    if (!next) return;
    setSelected(next);
    control.show(hoursOf(next.when));
    scrollTo(frame.current, scene.rows.find(({ marks }) => marks.some(({ event }) => event === next))?.y ?? 0);
  }

  function press(pressed: KeyboardEvent): void {
    const at = selected ? events.indexOf(selected) : -1;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: events.length - 1 }[pressed.key];
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
    if (to !== undefined) choose(to);
    else if (!zoomedByKey(pressed.key, control) && !left(pressed.key)) return;
    pressed.preventDefault();
  }

  function left(key: string): boolean {
    if (!selected || (key !== "Enter" && key !== "Escape")) return false;
    if (key === "Escape") setSelected(null);
    else location.assign(`${pathOf(selected.article.slug)}#claim-${selected.claim}`);
    return true;
  }

  function point({ nativeEvent: { offsetX, offsetY } }: MouseEvent): void {
    setSelected(eventAt(offsetX, offsetY) ?? selected);
  }

  return (
    <>
      <Tools control={control} save={() => frame.current && saveSvg(scene, scale, frame.current)} />
      <div
        ref={frame}
        className={clsx(parts.frame, styles.frame)}
        data-scrolls=""
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is gone through by keys of its own, as its label says
        tabIndex={0}
        aria-label={t("timelineOfEventsEventsArrowKeys", { events: events.length })}
        onKeyDown={press}
      >
        <canvas ref={head} className={styles.head} />
        <canvas ref={chart} className={parts.canvas} onClick={point} />
      </div>
      <EventPanel calendars={calendars} pathOf={pathOf} event={selected} />
    </>
  );
}

/** Brings a row into the sight of the frame, the scale above it included. */
function scrollTo(frame: HTMLElement | null, y: number): void {
  if (frame && (y < frame.scrollTop + ROOM || y > frame.scrollTop + frame.clientHeight - 2 * ROOM))
    frame.scrollTop = y - frame.clientHeight / 2;
}

function Tools({ control, save }: { control: ScaleControl; save: () => void }) {
  const t = chartsToolsMessages();
  return (
    <div className={parts.tools}>
      <ZoomButtons control={control} />
      <Button size="small" onClick={save}>
        {t("saveAsSvg")}
      </Button>
      <p className={parts.hint}>{t("dragToMoveZoomWithCtrl")}</p>
    </div>
  );
}
