"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { callApi } from "@/components/api/api-client";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Skeleton } from "@/components/ui/skeleton";
import type { TimelineEvent } from "@/lib/timeline/timeline";
import type { LaneKind } from "./scene";
import styles from "./timeline-chart.module.css";

const ChartView = dynamic(() => import("./chart-view").then(({ ChartView: view }) => view), {
  ssr: false,
  loading: Loading,
});

type TimelineChartProps = {
  worldSlug: string;
  /** The filters, as the address has them. */
  asked: Readonly<Record<string, string>>;
  by: LaneKind;
};

type State =
  | { readonly events: readonly TimelineEvent[]; readonly total: number }
  | { readonly refused: string }
  | null;

/** The timeline as a picture; its events come after the page. */
export function TimelineChart({ worldSlug, asked, by }: TimelineChartProps) {
  const [state, setState] = useState<State>(null);
  const [tries, setTries] = useState(0);
  const query = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    const gone = new AbortController();
    setState(null);
    void callApi("get", "/worlds/{world}/timeline", {
      params: { world: worldSlug },
      query: JSON.parse(query),
      signal: gone.signal,
    }).then((answer) => {
      if (gone.signal.aborted) return;
      setState(
        answer.ok ? { events: answer.value.items, total: answer.value.total } : { refused: answer.failure.detail },
      );
    });
    return () => gone.abort();
  }, [worldSlug, query, tries]);
  return (
    <section className={styles.chart} aria-label="The timeline as a picture">
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
      {state && "events" in state && state.events.length > 0 && (
        <ChartView worldSlug={worldSlug} events={state.events} by={by} />
      )}
      {state && "events" in state && state.total > state.events.length && (
        <p className={styles.hint}>
          The picture shows the first {state.events.length.toLocaleString("en")} of {state.total.toLocaleString("en")}{" "}
          events. Narrow it down to see the others.
        </p>
      )}
    </section>
  );
}

function Loading() {
  return (
    <div className={styles.loading}>
      <Skeleton lines={6} label="Loading the timeline" />
    </div>
  );
}
