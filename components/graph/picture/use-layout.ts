import { useEffect, useState } from "react";
import type { ArticleGraph } from "@/lib/graph/graph";

/** Where articles stand: x and y of each in turn, in pixels around 0; `settled` once they stand for good. */
export type Layout = { readonly places: Float32Array; readonly settled: boolean };

const NOWHERE: Layout = { places: new Float32Array(), settled: false };

/** Lays out a graph in a thread of its own, so that the page answers all the while. Who wants little motion is shown only the result. */
export function useLayout({ articles, edges }: ArticleGraph): Layout {
  const [layout, setLayout] = useState(NOWHERE);
  useEffect(() => {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Layout>) => {
      if (data.settled || !still) setLayout(data);
    });
    worker.postMessage({ count: articles.length, edges: edges.map(({ from, to }) => ({ from, to })) });
    return () => worker.terminate();
  }, [articles, edges]);
  return layout;
}
