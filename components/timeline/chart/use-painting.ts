import { type RefObject, useEffect, useRef } from "react";
import { sizedCanvas } from "@/components/ui/sized-canvas";
import { useLight } from "@/components/ui/use-light";
import type { TimelineEvent } from "@/lib/timeline/timeline";
import { type Painted, paint, paintScale } from "./paint";
import { paletteAt } from "./palette";
import type { Scene } from "./scene";
import type { Scale } from "./ticks";

const SCALE_HEIGHT = 32;

/** The canvases of a chart, and the frame around them, whose light they share. */
export type Canvases = {
  readonly frame: RefObject<HTMLElement | null>;
  readonly head: RefObject<HTMLCanvasElement | null>;
  readonly chart: RefObject<HTMLCanvasElement | null>;
};

/**
 * Paints the chart before the browser shows its next frame, whenever something of it is another. Returns which event lies at a place of
 * the chart, in pixels.
 */
export function usePainting(
  { frame, head, chart }: Canvases,
  scene: Scene,
  scale: Scale,
  selected: TimelineEvent | null,
): (x: number, y: number) => TimelineEvent | null {
  const painted = useRef<readonly Painted[]>([]);
  const light = useLight();
  const { start, perDay, width } = scale;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are others in another light
  useEffect(() => {
    const asked = requestAnimationFrame(() => {
      if (!chart.current || !head.current || !frame.current || width === 0) return;
      const palette = paletteAt(frame.current);
      const picture = { scene, scale: { start, perDay, width }, palette, selected };
      painted.current = paint(sizedCanvas(chart.current, width, scene.height), picture);
      paintScale(sizedCanvas(head.current, width, SCALE_HEIGHT), picture, SCALE_HEIGHT);
    });
    return () => cancelAnimationFrame(asked);
  }, [scene, start, perDay, width, selected, light]);
  return (x, y) => {
    const hit = painted.current.findLast(
      (each) => x >= each.x && x <= each.x + each.width && y >= each.y && y <= each.y + each.height,
    );
    return hit?.mark.event ?? null;
  };
}
