import { geoMercator } from "d3-geo";
import type { Point } from "@/lib/document/facts/points-in-text";

/** Width of the world on the map, in units in which outlines and places are given; it is as high. */
export const MAP_WIDTH = 1_000;
/** Farther north or south Mercator's map would never end. */
const NORTHMOST = 84;

const project = mapProjection();

/** Returns the projection of the map (Mercator's, cut at its edges), for what is drawn on it as a whole. */
export function mapProjection() {
  return geoMercator()
    .scale(MAP_WIDTH / (2 * Math.PI))
    .translate([MAP_WIDTH / 2, MAP_WIDTH / 2]);
}

/** Returns where a place lies on the map (Mercator's projection, which keeps the shapes of what is small), in its units. */
export function onMap({ latitude, longitude }: Point): { readonly x: number; readonly y: number } {
  const north = Math.min(NORTHMOST, Math.max(-NORTHMOST, latitude));
  const [x, y] = project([longitude, north]) ?? [0, 0];
  return { x, y };
}

/** Returns where a place lies on a map that begins at a degree of longitude instead of the 180th. */
export function onMapFrom(seam: number): (point: Point) => { readonly x: number; readonly y: number } {
  return (point) => {
    const { x, y } = onMap(point);
    return { x: point.longitude < seam ? x + MAP_WIDTH : x, y };
  };
}

/** Returns the degree of longitude at which a map of some places is cut: in the middle of the widest stretch without any, so that no sea between them is. */
export function seamOf(points: readonly Point[]): number {
  const degrees = points.map(({ longitude }) => longitude).sort((a, b) => a - b);
  const [first = 0] = degrees;
  let [seam, widest] = [-180, first + 360 - (degrees.at(-1) ?? 0)];
  degrees.forEach((degree, at) => {
    const gap = (degrees[at + 1] ?? degree) - degree;
    if (gap > widest) [seam, widest] = [degree + gap / 2, gap];
  });
  return seam;
}

/** Returns the place that lies somewhere on the map, in hundredths of degrees; the map goes on beyond its edges. */
export function placeOnMap({ x, y }: { readonly x: number; readonly y: number }): Point {
  const within = ((x % MAP_WIDTH) + MAP_WIDTH) % MAP_WIDTH;
  const [longitude, latitude] = project.invert?.([within, y]) ?? [0, 0];
  const hundredths = (degrees: number) => Math.round(degrees * 100) / 100;
  return {
    latitude: hundredths(Math.min(NORTHMOST, Math.max(-NORTHMOST, latitude))),
    longitude: hundredths(longitude),
  };
}
