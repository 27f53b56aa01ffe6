import type { GraphEdge } from "@/lib/graph/graph";
import { layOut } from "@/lib/graph/lay-out";

/** How often places are sent on the way, ms: often enough to see it settle. */
const EVERY = 120;

type LayoutRequest = { readonly count: number; readonly edges: readonly Pick<GraphEdge, "from" | "to">[] };

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  let sent = performance.now();
  let last: Float32Array | undefined;
  for (const places of layOut(data.count, data.edges)) {
    last = places;
    if (performance.now() - sent < EVERY) continue;
    sent = performance.now();
    postMessage({ places, settled: false });
  }
  postMessage({ places: last ?? new Float32Array(), settled: true });
});
