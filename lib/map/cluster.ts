/** A place on the screen, in pixels. */
type Spot = { readonly x: number; readonly y: number };

/** Marks that stand so close that one stands for them: their places in the list, and the middle of them. */
export type Cluster = Spot & { readonly members: readonly number[] };

/** Returns marks as they are drawn: those nearer to each other than `within` pixels as one, in the order of the first of each. */
export function clustersOf(spots: readonly Spot[], within: number): readonly Cluster[] {
  const cells = new Map<string, { x: number; y: number; members: number[] }[]>();
  const clusters: { x: number; y: number; members: number[] }[] = [];
  spots.forEach(({ x, y }, index) => {
    const [column, row] = [Math.floor(x / within), Math.floor(y / within)];
    const near = cellsBeside(column, row)
      .flatMap((cell) => cells.get(cell) ?? [])
      .find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < within);
    if (near) {
      near.members.push(index);
      return;
    }
    const made = { x, y, members: [index] };
    clusters.push(made);
    const cell = `${column} ${row}`;
    cells.set(cell, [...(cells.get(cell) ?? []), made]);
  });
  return clusters;
}

function cellsBeside(column: number, row: number): string[] {
  const steps = [-1, 0, 1];
  return steps.flatMap((across) => steps.map((down) => `${column + across} ${row + down}`));
}
