import { type RefObject, useEffect, useMemo } from "react";
import type { Size, View } from "@/components/chart/use-view";
import { sizedCanvas } from "@/components/ui/sized-canvas";
import { useLight } from "@/components/ui/use-light";
import { type Drawing, edgePaths } from "./drawing";
import { paint } from "./paint";
import { paletteAt } from "./palette";
import type { Layout } from "./use-layout";

type Shown = {
  readonly drawing: Drawing;
  readonly layout: Layout;
  readonly view: View;
  readonly size: Size;
  readonly selected: number | null;
};

/** Paints the graph before the browser shows its next frame, whenever something of it is another. */
export function usePainting(canvas: RefObject<HTMLCanvasElement | null>, shown: Shown): void {
  const { drawing, layout, view, size, selected } = shown;
  const light = useLight();
  const paths = useMemo(() => edgePaths(drawing.graph, layout.places), [drawing, layout.places]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are others in another light
  useEffect(() => {
    const asked = requestAnimationFrame(() => {
      const element = canvas.current;
      if (!element?.parentElement || size.width === 0) return;
      const palette = paletteAt(element.parentElement);
      const context = sizedCanvas(element, size.width, size.height);
      paint(context, { drawing, paths, places: layout.places, view, size, palette, selected });
    });
    return () => cancelAnimationFrame(asked);
  }, [drawing, paths, view, size.width, size.height, selected, light]);
}
