"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from "react";
import parts from "@/components/chart/chart.module.css";
import { useSize } from "@/components/chart/use-size";
import { type Scales, UNMEASURED, useView } from "@/components/chart/use-view";
import { ZoomButtons, zoomedByKey } from "@/components/chart/zoom-buttons";
import { Backdrop } from "@/components/map/map-picture";
import look from "@/components/map/map-view.module.css";
import { heightOf, placing } from "@/components/map/marks";
import { mapsToolsMessages } from "@/lib/language/subjects/maps-tools";
import { type MapPlace, placeLabel } from "@/lib/map/map";
import type { OwnMap } from "@/lib/map/own-map";
import { MAP_WIDTH, placeOnMap } from "@/lib/map/projection";
import styles from "./place-map.module.css";

const SCALES: Scales = { smallest: 0.3, largest: 400, whole: 24 };
/** Pixels that a key goes, and with Shift. */
const STEP = 4;
const FAR = 40;
/** The part of the earth that is shown at first, in units of the map: what lies farther north and south is mostly ice. */
const EARTH = Float32Array.of(0, 180, MAP_WIDTH, 720);

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type PlaceMapProps = {
  /** null: the earth. */
  backdrop: OwnMap | null;
  place: MapPlace | null;
  /** Places of the line that were chosen already. */
  line: readonly MapPlace[];
  choose: (place: MapPlace) => void;
};

/** A map on which a place is chosen with the pointer or by keys. */
export function PlaceMap({ backdrop, place, line, choose }: PlaceMapProps) {
  const t = mapsToolsMessages();
  const [frame, picture] = [useRef<HTMLDivElement>(null), useRef<SVGSVGElement>(null)];
  const measured = useSize(frame);
  const extent = useMemo(() => (backdrop ? Float32Array.of(0, 0, MAP_WIDTH, heightOf(backdrop)) : EARTH), [backdrop]);
  const control = useView(picture, measured, extent, SCALES);
  const { view } = control;
  const size = measured.width === 0 ? UNMEASURED : measured;
  const toUnits = useMemo(() => placing([], backdrop ?? undefined), [backdrop]);
  const toPixels = (each: MapPlace) => {
    const { x, y } = toUnits(each);
    return { x: x * view.k + view.x, y: y * view.k + view.y };
  };
  const chosen = place && toPixels(place);

  function chooseAt(x: number, y: number): void {
    choose(placeAt((x - view.x) / view.k, (y - view.y) / view.k, backdrop));
  }

  function press(pressed: KeyboardEvent): void {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
    const arrow = ARROWS[pressed.key];
    if (arrow) {
      const from = chosen ?? { x: size.width / 2, y: size.height / 2 };
      const step = pressed.shiftKey ? FAR : STEP;
      const to = { x: from.x + arrow[0] * step, y: from.y + arrow[1] * step };
      chooseAt(to.x, to.y);
      control.showSpot({ x: (to.x - view.x) / view.k, y: (to.y - view.y) / view.k });
    } else if (!zoomedByKey(pressed.key, control)) return;
    pressed.preventDefault();
  }

  function click(event: MouseEvent): void {
    const box = picture.current?.getBoundingClientRect();
    if (box) chooseAt(event.clientX - box.left, event.clientY - box.top);
  }

  return (
    <div className={styles.place}>
      <div
        ref={frame}
        className={clsx(parts.frame, styles.frame)}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a place is chosen by keys of its own, as its label says
        tabIndex={0}
        aria-label={t("mapToChooseOn", { place: place ? placeLabel(place) : t("nothingChosen") })}
        onKeyDown={press}
      >
        <svg
          ref={picture}
          className={clsx(parts.canvas, look.sea, styles.canvas)}
          viewBox={`0 0 ${size.width} ${size.height}`}
          aria-hidden="true"
          onClick={click}
        >
          <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
            <Backdrop backdrop={backdrop ?? undefined} />
          </g>
          <polyline
            className={look.route}
            points={line
              .map(toPixels)
              .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
              .join(" ")}
          />
          {chosen && (
            <g transform={`translate(${chosen.x.toFixed(1)} ${chosen.y.toFixed(1)})`} className={styles.cross}>
              <circle r="9" />
              <path d="M-16 0H-4M4 0H16M0 -16V-4M0 4V16" />
            </g>
          )}
        </svg>
      </div>
      <ZoomButtons control={control} />
    </div>
  );
}

/** The place at some units of the map; on a picture never beside it. */
function placeAt(x: number, y: number, backdrop: OwnMap | null): MapPlace {
  if (backdrop === null) return placeOnMap({ x, y });
  const part = (value: number) => Math.min(1, Math.max(0, Math.round(value * 1_000) / 1_000));
  return { across: part(x / MAP_WIDTH), down: part(y / heightOf(backdrop)) };
}
