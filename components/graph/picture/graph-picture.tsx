"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { callApi } from "@/components/api/api-client";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Skeleton } from "@/components/ui/skeleton";
import type { ArticleGraph } from "@/lib/graph/graph";
import styles from "./graph-picture.module.css";

const GraphView = dynamic(() => import("./graph-view").then(({ GraphView: view }) => view), {
  ssr: false,
  loading: Loading,
});

type GraphPictureProps = {
  worldSlug: string;
  /** The filters, as the address has them. */
  asked: Readonly<Record<string, string>>;
  /** The article that it is drawn around, which is chosen at first. */
  middle: string | undefined;
};

type State = (ArticleGraph & { readonly total: number }) | { readonly refused: string } | null;

/** The graph as a picture; what it shows comes after the page. */
export function GraphPicture({ worldSlug, asked, middle }: GraphPictureProps) {
  const [state, setState] = useState<State>(null);
  const [tries, setTries] = useState(0);
  const query = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    const gone = new AbortController();
    setState(null);
    void callApi("get", "/worlds/{world}/graph", {
      params: { world: worldSlug },
      query: JSON.parse(query),
      signal: gone.signal,
    }).then((answer) => {
      if (!gone.signal.aborted) setState(answer.ok ? answer.value : { refused: answer.failure.detail });
    });
    return () => gone.abort();
  }, [worldSlug, query, tries]);
  return (
    <section className={styles.picture} aria-label="The graph as a picture">
      {state === null && <Loading />}
      {state && "refused" in state && (
        <Callout
          tone="warning"
          title="The picture could not be loaded"
          actions={<Button onClick={() => setTries(tries + 1)}>Try again</Button>}
          live
        >
          {state.refused} The list below says the same.
        </Callout>
      )}
      {state && "articles" in state && <GraphView key={query} worldSlug={worldSlug} graph={state} middle={middle} />}
      {state && "articles" in state && state.total > state.articles.length && (
        <p className={styles.hint}>
          The picture shows the {state.articles.length.toLocaleString("en")} of {state.total.toLocaleString("en")}{" "}
          articles that are joined to most others. Narrow it down to see the others.
        </p>
      )}
    </section>
  );
}

function Loading() {
  return (
    <div className={styles.loading}>
      <Skeleton lines={6} label="Loading the graph" />
    </div>
  );
}
