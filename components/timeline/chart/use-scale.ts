import { select } from "d3-selection";
import { type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { ZoomControl } from "@/components/chart/zoom-buttons";
import type { Days } from "@/lib/dates/day-count";
import type { Scale } from "./ticks";

/** Pixels a day at the largest scale: each hour has room for its label. */
const LARGEST = 2_100;
const STEP = 1.6;

/** The scale that a person has chosen, and what changes it. */
export type ScaleControl = ZoomControl & {
  readonly scale: Scale;
  /** Brings days into sight, at the scale that there is. */
  readonly show: (days: Days) => void;
};

/**
 * Lets a canvas be dragged, pinched and zoomed with the wheel while Ctrl is held, by d3-zoom; the wheel alone scrolls the page, as
 * everywhere. At the smallest scale `whole` fills the width.
 */
export function useScale(canvas: RefObject<HTMLElement | null>, whole: Days, width: number): ScaleControl {
  const [{ k, x }, setTransform] = useState({ k: 1, x: 0 });
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  const fit = width / Math.max(1, whole.last - whole.first + 1);
  useEffect(() => {
    const element = canvas.current;
    if (!element || width === 0) return;
    const zooming = zoom<HTMLElement, unknown>()
      .filter((event: Event) =>
        event.type === "wheel" ? (event as WheelEvent).ctrlKey : !(event as MouseEvent).button,
      )
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, 0],
        [width, 1],
      ])
      .scaleExtent([1, Math.max(1, LARGEST / fit)])
      .on("zoom", ({ transform }: { transform: { k: number; x: number } }) =>
        setTransform({ k: transform.k, x: transform.x }),
      );
    behavior.current = zooming;
    const selected = select(element).call(zooming).on("dblclick.zoom", null);
    return () => {
      selected.on(".zoom", null);
    };
  }, [canvas, width, fit]);
  const withCanvas = (change: (zooming: ZoomBehavior<HTMLElement, unknown>, element: HTMLElement) => void) => {
    if (behavior.current && canvas.current) change(behavior.current, canvas.current);
  };
  return {
    scale: { start: whole.first - x / (k * fit || 1), perDay: k * fit, width },
    zoomIn: () => withCanvas((zooming, element) => select(element).call(zooming.scaleBy, STEP)),
    zoomOut: () => withCanvas((zooming, element) => select(element).call(zooming.scaleBy, 1 / STEP)),
    all: () => withCanvas((zooming, element) => select(element).call(zooming.transform, zoomIdentity)),
    show: ({ first, last }) =>
      withCanvas((zooming, element) => {
        const middle = (Math.min((first + last + 1) / 2, first + width / (2 * k * fit)) - whole.first) * fit;
        select(element).call(zooming.translateTo, middle, 0);
      }),
  };
}
