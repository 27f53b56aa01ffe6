import { clsx } from "clsx";
import { drawInParts } from "@/components/document/draw-in-parts";
import { Prose } from "@/components/ui/prose";
import type { NodeJson } from "@/lib/document/model/json";
import { DiffBlock } from "./diff-block";
import styles from "./diff-view.module.css";
import type { Titles } from "./restyles";
import { unchangedBlock } from "./shown-block";

/** How a comparison is laid out: both states in one text, or one beside the other. */
export type DiffLayout = "inline" | "side";

export type UnchangedProps = { nodes: readonly NodeJson[]; layout: DiffLayout; titles: Titles; twice?: boolean };

/** Blocks that stayed; side by side those in sight stand in both columns, for the eye alone in the second. */
export function Unchanged({ nodes, layout, titles, twice = false }: UnchangedProps) {
  const blocks = drawInParts(nodes, (some, from) =>
    some.map((node, index) => (
      <DiffBlock key={from + index} block={unchangedBlock(node)} side="both" titles={titles} />
    )),
  );
  const prose = clsx(styles.prose, styles.quiet);
  if (layout === "inline") return <Prose className={clsx(prose, styles.unchanged)}>{blocks}</Prose>;
  return (
    <div className={clsx(styles.columns, styles.unchanged)}>
      <Prose className={prose}>{blocks}</Prose>
      {twice && (
        <Prose className={clsx(prose, styles.echo)} aria-hidden="true">
          {blocks}
        </Prose>
      )}
    </div>
  );
}
