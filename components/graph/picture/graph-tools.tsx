import { useCallback } from "react";
import parts from "@/components/chart/chart.module.css";
import { ZoomButtons, type ZoomControl } from "@/components/chart/zoom-buttons";
import { Combobox } from "@/components/ui/combobox";
import type { ArticleGraph } from "@/lib/graph/graph";
import { chartsMessages } from "@/lib/language/subjects/charts";
import styles from "./graph-picture.module.css";

/** Articles that are offered for what somebody types. */
const OFFERED = 12;

type GraphToolsProps = { graph: ArticleGraph; control: ZoomControl; choose: (article: number) => void };

/** What finds an article in the picture, and what changes its scale. */
export function GraphTools({ graph, control, choose }: GraphToolsProps) {
  const t = chartsMessages();
  const find = useCallback(
    async (typed: string) => {
      const sought = typed.toLowerCase();
      return graph.articles
        .flatMap(({ title, kind }, place) =>
          title.toLowerCase().includes(sought) ? [{ value: String(place), label: title, hint: kind }] : [],
        )
        .slice(0, OFFERED);
    },
    [graph],
  );
  return (
    <div className={parts.tools}>
      <Combobox
        label={t("findAnArticleInThePicture")}
        className={styles.find}
        load={find}
        value={null}
        placeholder={t("title")}
        emptyText={t("noArticleInThePictureIs")}
        onChange={(option) => option && choose(Number(option.value))}
      />
      <ZoomButtons control={control} />
      <p className={parts.hint}>{t("dragToMoveZoomWithCtrl")}</p>
    </div>
  );
}
