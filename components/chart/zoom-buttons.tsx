import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Minus, Plus } from "@/components/ui/icons";
import { chartsMessages } from "@/lib/language/subjects/charts";
import styles from "./chart.module.css";

/** What changes the scale of a picture. */
export type ZoomControl = { readonly zoomIn: () => void; readonly zoomOut: () => void; readonly all: () => void };

/** The buttons that change the scale. */
export function ZoomButtons({ control: { zoomIn, zoomOut, all } }: { control: ZoomControl }) {
  const t = chartsMessages();
  return (
    <div className={styles.zoom}>
      <IconButton label={t("zoomIn")} shortcut="+" icon={<Plus />} onClick={zoomIn} />
      <IconButton label={t("zoomOut")} shortcut="-" icon={<Minus />} onClick={zoomOut} />
      <Button size="small" onClick={all}>
        {t("showAll")}
      </Button>
    </div>
  );
}

/** Does what a key means for the scale; returns whether it means anything. */
export function zoomedByKey(key: string, { zoomIn, zoomOut, all }: ZoomControl): boolean {
  const change = { "+": zoomIn, "=": zoomIn, "-": zoomOut, "0": all }[key];
  change?.();
  return change !== undefined;
}
