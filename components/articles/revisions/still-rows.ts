import { areDrawnAtOnce } from "@/components/document/draw-in-parts";
import type { DiffRow } from "./diff-rows";
import type { Unfolding } from "./unfolding";

/** Neighbouring rows that are drawn alike, with the place of the first. */
type Run = { readonly still: boolean; readonly first: number; readonly run: readonly DiffRow[] };

/** Gathers neighbouring rows that are still, and those that are not. */
export function runsOf(rows: readonly DiffRow[], isStillRow: (row: DiffRow) => boolean): readonly Run[] {
  const runs: { still: boolean; first: number; run: DiffRow[] }[] = [];
  for (const [first, row] of rows.entries()) {
    const still = isStillRow(row);
    const open = runs.at(-1);
    if (open?.still === still) open.run.push(row);
    else runs.push({ still, first, run: [row] });
  }
  return runs;
}

/** Whether a row holds nothing that one can use, and no part that is drawn in turns. */
export function isStill(row: DiffRow, unfolding: Unfolding | undefined): boolean {
  if (row.kind === "folded") return unfolding === undefined && areDrawnAtOnce(row.nodes);
  const nodes = row.kind === "unchanged" ? [row.node] : [row.change.before, row.change.after];
  return areDrawnAtOnce(nodes.filter((node) => node !== undefined && node !== null));
}
