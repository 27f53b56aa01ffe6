import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type GeoPath, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";
import { MAP_WIDTH, mapProjection } from "@/lib/map/projection";
import { CliError } from "../cli-error";
import { ROOT } from "../project";

type MapPoint = [x: number, y: number];
type Topology = Parameters<typeof presimplify>[0];

/** Where the outlines are drawn. */
export const OUTLINES = join(ROOT, "components/map/small/outlines.svg");

/** The share of the points that is kept, those that are seen most: with all of them the file would be four times as large, and look the same from afar. */
const SHARE_OF_POINTS = 0.25;
/** Coordinates are whole numbers of hundredths of a unit. */
const FINE = 100;

/** Returns one SVG file with the outlines of all land (Natural Earth, in the public domain, by world-atlas). */
export function drawOutlines(): string {
  const file = fileURLToPath(import.meta.resolve("world-atlas/land-50m.json"));
  const weighed = presimplify(JSON.parse(readFileSync(file, "utf8")) as Topology);
  const simple = simplify(weighed, quantile(weighed, SHARE_OF_POINTS));
  const { land } = simple.objects;
  if (!land) throw new CliError("world-atlas has no land.");
  const found = feature(simple, land);
  const rings = ringsOnMap(found);
  const path = rings.map(ringPath).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000">\n<title>Land</title>\n<path id="land" transform="scale(${1 / FINE})" fill-rule="evenodd" vector-effect="non-scaling-stroke" d="${path}"/>\n</svg>\n`;
}

/** The closed lines of some land, cut where the map ends: a line on the globe may go on beyond the 180th degree, and around a pole. */
function ringsOnMap(land: Parameters<GeoPath>[0]): MapPoint[][] {
  const rings: MapPoint[][] = [];
  const pen = {
    beginPath: () => {},
    arc: () => {},
    closePath: () => {},
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
  };
  const edges: [MapPoint, MapPoint] = [
    [0, 0],
    [MAP_WIDTH, MAP_WIDTH],
  ];
  geoPath(mapProjection().precision(0).clipExtent(edges), pen)(land);
  return rings;
}

/** A closed line, each point by its distance from the one before; "" for what shrank to nothing. */
function ringPath(ring: readonly MapPoint[]): string {
  const points = ring.map(([x, y]) => [Math.round(x * FINE), Math.round(y * FINE)] as const);
  const [first, ...rest] = points.filter(
    ([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1],
  );
  if (!first || rest.length < 3) return "";
  let [lastX, lastY] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${x - lastX} ${y - lastY}`;
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${first.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`;
}
