import { useCallback } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { IconButton } from "@/components/ui/icon-button";
import { Minus, Plus } from "@/components/ui/icons";
import type { ArticleGraph } from "@/lib/graph/graph";
import styles from "./graph-picture.module.css";
import type { ViewControl } from "./use-view";

/** Articles that are offered for what somebody types. */
const OFFERED = 12;

type GraphToolsProps = { graph: ArticleGraph; control: ViewControl; choose: (article: number) => void };

/** What finds an article in the picture, and what changes its scale. */
export function GraphTools({ graph, control: { zoomIn, zoomOut, all }, choose }: GraphToolsProps) {
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
    <div className={styles.tools}>
      <Combobox
        label="Find an article in the picture"
        className={styles.find}
        load={find}
        value={null}
        placeholder="Title"
        emptyText="No article in the picture is called so."
        onChange={(option) => option && choose(Number(option.value))}
      />
      <IconButton label="Zoom in" shortcut="+" icon={<Plus />} onClick={zoomIn} />
      <IconButton label="Zoom out" shortcut="-" icon={<Minus />} onClick={zoomOut} />
      <Button size="small" onClick={all}>
        Show all
      </Button>
      <p className={styles.hint}>
        Drag to move. Zoom with Ctrl and the wheel, or pinch. Arrow keys go from an article to those it is joined to.
      </p>
    </div>
  );
}
