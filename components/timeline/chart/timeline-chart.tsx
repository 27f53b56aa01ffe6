"use client";

import dynamic from "next/dynamic";
import { callApi } from "@/components/api/api-client";
import styles from "@/components/chart/chart.module.css";
import { ChartLoading, LoadedChart } from "@/components/chart/loaded-chart";
import type { LaneKind } from "./scene";

const ChartView = dynamic(() => import("./chart-view").then(({ ChartView: view }) => view), {
  ssr: false,
  loading: ChartLoading,
});

type TimelineChartProps = {
  worldSlug: string;
  /** The filters, as the address has them. */
  asked: Readonly<Record<string, string>>;
  by: LaneKind;
};

/** The timeline as a picture; its events come after the page. */
export function TimelineChart({ worldSlug, asked, by }: TimelineChartProps) {
  return (
    <LoadedChart
      label="The timeline as a picture"
      asked={asked}
      load={(query, signal) =>
        callApi("get", "/worlds/{world}/timeline", { params: { world: worldSlug }, query, signal })
      }
    >
      {({ items, total }) => (
        <>
          {items.length > 0 && <ChartView worldSlug={worldSlug} events={items} by={by} />}
          {total > items.length && (
            <p className={styles.hint}>
              The picture shows the first {items.length.toLocaleString("en")} of {total.toLocaleString("en")} events.
              Narrow it down to see the others.
            </p>
          )}
        </>
      )}
    </LoadedChart>
  );
}
