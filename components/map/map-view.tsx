"use client";

import { clsx } from "clsx";
import { useMemo, useRef, useState } from "react";
import { KindKey } from "@/components/articles/kinds/kind-mark";
import parts from "@/components/chart/chart.module.css";
import { useSize } from "@/components/chart/use-size";
import { type Scales, UNMEASURED, useView } from "@/components/chart/use-view";
import { articlePath } from "@/lib/articles/article";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { chartsToolsMessages } from "@/lib/language/subjects/charts-tools";
import { daysOfMap, type MapArticle, mapOn } from "@/lib/map/map";
import { MapPanel } from "./map-panel";
import { MapPicture } from "./map-picture";
import { MapTools } from "./map-tools";
import styles from "./map-view.module.css";
import { extentOf, type MapBackdrop, type Mark, marksOf, placing, spotOf } from "./marks";
import { pressOnMap } from "./press-on-map";

/** Pixels of a unit of the map (a thousandth of the world's width). */
const SCALES: Scales = { smallest: 0.3, largest: 400, whole: 24 };

type MapViewProps = {
  worldSlug: string;
  articles: readonly MapArticle[];
  /** The picture that is the map; else it is the earth. */
  backdrop?: MapBackdrop;
};

/** The map: drawn by the server already, and with scripts dragged, zoomed, gone through with the arrow keys and moved in time. */
export function MapView({ worldSlug, articles, backdrop }: MapViewProps) {
  const t = chartsToolsMessages();
  const [frame, picture] = [useRef<HTMLDivElement>(null), useRef<SVGSVGElement>(null)];
  const [chosen, setChosen] = useState<string | null>(null);
  const [day, setDay] = useState<number | null>(null);
  const days = useMemo(() => daysOfMap(articles), [articles]);
  const shown = useMemo(() => (day === null ? articles : mapOn(articles, day)), [articles, day]);
  const place = useMemo(() => placing(articles, backdrop), [articles, backdrop]);
  const extent = useMemo(() => extentOf(articles, place, backdrop), [articles, place, backdrop]);
  const measured = useSize(frame);
  const control = useView(picture, measured, extent, SCALES);
  const { view } = control;
  const size = measured.width === 0 ? UNMEASURED : measured;
  const marks = useMemo(() => marksOf(shown, view, place), [shown, view, place]);
  const selected = marks.find(({ members }) => members.some((member) => shown[member]?.slug === chosen)) ?? null;

  function choose(mark: Mark | undefined): void {
    const slug = shown[mark?.members[0] ?? -1]?.slug;
    if (!mark || slug === undefined) return;
    setChosen(slug);
    control.showSpot({ x: (mark.x - view.x) / view.k, y: (mark.y - view.y) / view.k });
  }

  function find(slug: string): void {
    const article = shown.find((each) => each.slug === slug);
    if (!article) return;
    setChosen(slug);
    control.showSpot(spotOf(article, place));
  }

  function open(mark: Mark): void {
    const article = shown[mark.members[0] ?? -1];
    if (mark.members.length > 1) {
      control.showSpot({ x: (mark.x - view.x) / view.k, y: (mark.y - view.y) / view.k });
      control.zoomIn();
    } else if (article) location.assign(articlePath(worldSlug, article.slug));
  }

  return (
    <section className={parts.chart} aria-label={t("theMap")}>
      <MapTools articles={shown} control={control} days={days} day={day} setDay={setDay} choose={find} />
      <div
        ref={frame}
        className={parts.frame}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is gone through by keys of its own, as its label says
        tabIndex={0}
        aria-label={t("mapOfShownArticlesArrowKeys", { shown: shown.length })}
        onKeyDown={(pressed) =>
          pressOnMap(pressed, { control, marks, selected, choose, open, clear: () => setChosen(null) })
        }
      >
        <svg
          ref={picture}
          className={clsx(parts.canvas, styles.sea)}
          viewBox={`0 0 ${size.width} ${size.height}`}
          preserveAspectRatio="xMidYMid meet"
          aria-hidden="true"
        >
          <MapPicture
            backdrop={backdrop}
            articles={shown}
            marks={marks}
            view={view}
            place={place}
            selected={selected}
            choose={choose}
          />
        </svg>
      </div>
      <KindKey kinds={ARTICLE_KINDS.filter((kind) => articles.some((article) => article.kind === kind))} />
      <MapPanel worldSlug={worldSlug} articles={(selected?.members ?? []).flatMap((member) => shown[member] ?? [])} />
    </section>
  );
}
