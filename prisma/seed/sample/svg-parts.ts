/** Parts of the pictures that are drawn for the sample world, as SVG without letters: fonts are not the same on every machine. */

export type Point = readonly [x: number, y: number];

export const LAND = "#e7dfc8";
export const SEA = "#b9cdd6";
export const RIVER = "#7fa0b3";
export const INK = "#33302a";
export const RED = "#a3352b";

export const frame = (width: number, height: number, ...parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join("")}</svg>`;
export const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
/** Points as SVG writes them: "0,470 170,480". */
export const points = (written: string): readonly Point[] =>
  written.split(" ").map((each) => each.split(",").map(Number) as unknown as Point);
const at = (all: readonly Point[]): string => all.map(([x, y]) => `${x},${y}`).join(" ");
export const area = (points: readonly Point[], fill: string): string =>
  `<polygon points="${at(points)}" fill="${fill}"/>`;
export const line = (points: readonly Point[], colour: string, width: number, dashes = ""): string =>
  `<polyline points="${at(points)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"${dashes && ` stroke-dasharray="${dashes}"`}/>`;
export const dot = ([x, y]: Point, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${INK}" stroke-width="2"/>`;

/** A railway as maps draw one: black, with white sleepers. */
export const railway = (points: readonly Point[]): string => line(points, INK, 8) + line(points, "#fff", 4, "12 12");

/** A line that ends in a head, as maps draw where somebody went. */
export function arrow(points: readonly Point[], colour: string, width: number): string {
  const [from = [0, 0], to = [0, 0]] = points.slice(-2);
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y) || 1;
  const [along, across] = [
    [(x / length) * width * 2.6, (y / length) * width * 2.6],
    [(-y / length) * width * 1.7, (x / length) * width * 1.7],
  ] as const;
  const head: readonly Point[] = [
    [to[0] + along[0], to[1] + along[1]],
    [to[0] + across[0], to[1] + across[1]],
    [to[0] - across[0], to[1] - across[1]],
  ];
  return (
    line(points, colour, width) +
    area(
      head.map(([a, b]) => [Math.round(a), Math.round(b)] as const),
      colour,
    )
  );
}
