"use client";
import dynamic from "next/dynamic";
import { callApi } from "@/components/api/api-client";
import styles from "@/components/chart/chart.module.css";
import { ChartLoading, LoadedChart } from "@/components/chart/loaded-chart";
import { articlePath } from "@/lib/articles/article";
import { dialsGiven, withDials } from "@/lib/canon/dials";
import type { Calendar } from "@/lib/dates/calendars/calendar";
import { numberLabel } from "@/lib/language/numbers";
import { chartsToolsMessages } from "@/lib/language/subjects/charts-tools";
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
  calendars: readonly Calendar[];
};

/** The timeline as a picture; its events come after the page. */
export function TimelineChart({ worldSlug, asked, by, calendars }: TimelineChartProps) {
  const t = chartsToolsMessages();
  const dials = dialsGiven(new URLSearchParams(asked)) ?? {};
  const pathOf = (slug: string) => withDials(articlePath(worldSlug, slug), `/w/${worldSlug}`, dials);
  return (
    <LoadedChart
      label={t("theTimelineAsAPicture")}
      asked={asked}
      load={(query, signal) =>
        callApi("get", "/worlds/{world}/timeline", { params: { world: worldSlug }, query, signal })
      }
    >
      {({ items, total }) => (
        <>
          {items.length > 0 && <ChartView calendars={calendars} pathOf={pathOf} events={items} by={by} />}
          {total > items.length && (
            <p className={styles.hint}>
              {t("thePictureShowsTheFirstItems", { items: numberLabel(items.length), total: numberLabel(total) })}
            </p>
          )}
        </>
      )}
    </LoadedChart>
  );
}
