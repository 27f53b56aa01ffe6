import { select } from "d3-selection";
import { type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import { type RefObject, useEffect, useRef, useState } from "react";
import { frameOf, placeOf, type Spot } from "./spot";
import type { ZoomControl } from "./zoom-buttons";

/** From places of the layout to pixels of the canvas: times `k`, then moved. */
export type View = { readonly k: number; readonly x: number; readonly y: number };

export type Size = { readonly width: number; readonly height: number };

/** What a person sees of a picture, and what changes it. */
export type ViewControl = ZoomControl & {
  readonly view: View;
  /** Moves by so many pixels. */
  readonly move: (x: number, y: number) => void;
  /** Brings the thing of a number into sight where it is not. */
  readonly show: (number: number) => void;
  /** The same for any place of the layout. */
  readonly showSpot: (spot: Spot) => void;
};

const STEP = 1.5;
/** The scales between which one zooms, and the largest at which the whole is shown. */
export type Scales = { readonly smallest: number; readonly largest: number; readonly whole: number };

/** The size that a picture is taken to have until it is measured: the server draws maps at it. */
export const UNMEASURED: Size = { width: 900, height: 540 };
/** Pixels from the edge in which what is chosen does not count as seen. */
const MARGIN = 56;

/**
 * Lets a canvas be dragged, pinched and zoomed with the wheel while Ctrl is held, by d3-zoom; the wheel alone scrolls the page, as
 * everywhere. Until somebody moves it, all of it is in sight.
 */
export function useView(
  canvas: RefObject<Element | null>,
  { width, height }: Size,
  places: Float32Array,
  { smallest, largest, whole }: Scales,
): ViewControl {
  const [view, setView] = useState<View>(() => frameOf(places, UNMEASURED, whole));
  const behavior = useRef<ZoomBehavior<Element, unknown> | null>(null);
  const touched = useRef(false);
  useEffect(() => {
    const element = canvas.current;
    if (!element || width === 0) return;
    const zooming = zoom<Element, unknown>()
      .filter((event: Event) =>
        event.type === "wheel" ? (event as WheelEvent).ctrlKey : !(event as MouseEvent).button,
      )
      .extent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([smallest, largest])
      .on("zoom", ({ transform: { k, x, y }, sourceEvent }: { transform: View; sourceEvent: Event | null }) => {
        if (sourceEvent) touched.current = true;
        setView({ k, x, y });
      });
    behavior.current = zooming;
    const selected = select(element).call(zooming).on("dblclick.zoom", null);
    return () => {
      selected.on(".zoom", null);
    };
  }, [canvas, width, height, smallest, largest]);
  const changed = (change: (zooming: ZoomBehavior<Element, unknown>, element: Element) => void) => {
    if (behavior.current && canvas.current) change(behavior.current, canvas.current);
  };
  const showAll = () =>
    changed((zooming, element) => {
      const { k, x, y } = frameOf(places, { width, height }, whole);
      select(element).call(zooming.transform, zoomIdentity.translate(x, y).scale(k));
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `showAll` is another at each rendering
  useEffect(() => {
    if (!touched.current && places.length > 0) showAll();
  }, [places, width, height]);
  const byHand = (change: () => void) => () => {
    touched.current = true;
    change();
  };
  const showSpot = (spot: Spot) => {
    if (isSeen(spot, view, { width, height })) return;
    byHand(() => changed((zooming, element) => select(element).call(zooming.translateTo, spot.x, spot.y)))();
  };
  return {
    view,
    zoomIn: byHand(() => changed((zooming, element) => select(element).call(zooming.scaleBy, STEP))),
    zoomOut: byHand(() => changed((zooming, element) => select(element).call(zooming.scaleBy, 1 / STEP))),
    all: showAll,
    move: (x, y) =>
      byHand(() => changed((zooming, element) => select(element).call(zooming.translateBy, x / view.k, y / view.k)))(),
    show: (number) => {
      const spot = placeOf(places, number);
      if (spot) showSpot(spot);
    },
    showSpot,
  };
}

function isSeen(place: Spot, { k, x, y }: View, { width, height }: Size): boolean {
  const [left, top] = [place.x * k + x, place.y * k + y];
  return left > MARGIN && top > MARGIN && left < width - MARGIN && top < height - MARGIN;
}
