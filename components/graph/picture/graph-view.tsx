"use client";

import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { KindKey } from "@/components/articles/kinds/kind-mark";
import parts from "@/components/chart/chart.module.css";
import { useSize } from "@/components/chart/use-size";
import { type Scales, useView } from "@/components/chart/use-view";
import { zoomedByKey } from "@/components/chart/zoom-buttons";
import { articlePath } from "@/lib/articles/article";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import type { ArticleGraph } from "@/lib/graph/graph";
import { chartsToolsMessages } from "@/lib/language/subjects/charts-tools";
import { ArticlePanel } from "./article-panel";
import { drawingOf } from "./drawing";
import { GraphTools } from "./graph-tools";
import { markScale } from "./paint";
import { articleAt, neighbourToward } from "./places";
import { useLayout } from "./use-layout";
import { usePainting } from "./use-painting";

type GraphViewProps = { worldSlug: string; graph: ArticleGraph; middle: string | undefined };

const DIRECTIONS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};
/** Pixels of a unit of the layout. */
const SCALES: Scales = { smallest: 0.05, largest: 4, whole: 2 };
/** Pixels that the picture moves at a key, and around a mark that still hit it. */
const MOVE = 60;
const NEAR = 6;

/** The graph as a picture: dragged, zoomed, and gone through with the arrow keys. The list below it says the same. */
export function GraphView({ worldSlug, graph, middle }: GraphViewProps) {
  const t = chartsToolsMessages();
  const [frame, canvas] = [useRef<HTMLDivElement>(null), useRef<HTMLCanvasElement>(null)];
  const start = middle === undefined ? -1 : graph.articles.findIndex(({ slug }) => slug === middle);
  const [[selected, before], setChosen] = useState<readonly [number | null, number | null]>([
    start < 0 ? null : start,
    null,
  ]);
  const drawing = useMemo(() => drawingOf(graph), [graph]);
  const layout = useLayout(graph);
  const size = useSize(frame);
  const control = useView(canvas, size, layout.places, SCALES);
  const { view } = control;
  usePainting(canvas, { drawing, layout, view, size, selected });
  const { show } = control;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is brought into sight once, and may be moved out of it
  useEffect(() => {
    if (selected !== null && before !== null) show(selected);
  }, [selected]);

  function choose(next: number | null): void {
    if (next !== null && next !== selected) setChosen([next, selected ?? next]);
  }

  function press(pressed: KeyboardEvent): void {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
    const direction = DIRECTIONS[pressed.key];
    if (direction && pressed.shiftKey) control.move(-direction.x * MOVE, -direction.y * MOVE);
    else if (direction) choose(toward(direction));
    else if (pressed.key === "Home") choose(drawing.byWeight[0] ?? null);
    else if (!zoomedByKey(pressed.key, control) && !left(pressed.key)) return;
    pressed.preventDefault();
  }

  function toward(direction: { readonly x: number; readonly y: number }): number | null {
    if (selected === null) return drawing.byWeight[0] ?? null;
    const others = (drawing.ties[selected] ?? []).map(({ other }) => other);
    return neighbourToward(layout.places, selected, others, direction);
  }

  function left(key: string): boolean {
    const article = selected === null ? undefined : graph.articles[selected];
    if (!article || (key !== "Enter" && key !== "Escape")) return false;
    if (key === "Escape") setChosen([null, null]);
    else location.assign(articlePath(worldSlug, article.slug));
    return true;
  }

  function point({ nativeEvent: { offsetX, offsetY } }: MouseEvent): void {
    const at = { x: (offsetX - view.x) / view.k, y: (offsetY - view.y) / view.k };
    const sizes = drawing.sizes.map((each) => (each * markScale(view)) / view.k);
    choose(articleAt(layout.places, sizes, at, NEAR / view.k));
  }

  return (
    <>
      <GraphTools graph={graph} control={control} choose={choose} />
      <div
        ref={frame}
        className={parts.frame}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is gone through by keys of its own, as its label says
        tabIndex={0}
        aria-label={t("graphOfArticlesArticlesArrowKeys", { articles: graph.articles.length })}
        aria-busy={!layout.settled}
        onKeyDown={press}
      >
        <canvas ref={canvas} className={parts.canvas} onClick={point} />
      </div>
      <KindKey kinds={ARTICLE_KINDS.filter((kind) => graph.articles.some((article) => article.kind === kind))} />
      <ArticlePanel worldSlug={worldSlug} drawing={drawing} selected={selected} before={before} choose={choose} />
    </>
  );
}
