"use client";
import dynamic from "next/dynamic";
import { callApi } from "@/components/api/api-client";
import styles from "@/components/chart/chart.module.css";
import { ChartLoading, LoadedChart } from "@/components/chart/loaded-chart";
import { numberLabel } from "@/lib/language/numbers";
import { chartsToolsMessages } from "@/lib/language/subjects/charts-tools";

const GraphView = dynamic(() => import("./graph-view").then(({ GraphView: view }) => view), {
  ssr: false,
  loading: ChartLoading,
});

type GraphPictureProps = {
  worldSlug: string;
  /** The filters, as the address has them. */
  asked: Readonly<Record<string, string>>;
  /** The article that it is drawn around, which is chosen at first. */
  middle: string | undefined;
};

/** The graph as a picture; what it shows comes after the page. */
export function GraphPicture({ worldSlug, asked, middle }: GraphPictureProps) {
  const t = chartsToolsMessages();
  return (
    <LoadedChart
      label={t("theGraphAsAPicture")}
      asked={asked}
      load={(query, signal) => callApi("get", "/worlds/{world}/graph", { params: { world: worldSlug }, query, signal })}
    >
      {({ total, ...graph }) => (
        <>
          <GraphView key={JSON.stringify(asked)} worldSlug={worldSlug} graph={graph} middle={middle} />
          {total > graph.articles.length && (
            <p className={styles.hint}>
              {t("thePictureShowsTheArticlesOf", {
                articles: numberLabel(graph.articles.length),
                total: numberLabel(total),
              })}
            </p>
          )}
        </>
      )}
    </LoadedChart>
  );
}
