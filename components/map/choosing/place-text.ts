import { pointsIn } from "@/lib/document/facts/points-in-text";
import { spotsIn } from "@/lib/document/facts/spots-in-text";
import type { MapPlace } from "@/lib/map/map";
import { placeLabel } from "@/lib/map/map";
import { nameInTexts, type OwnMap } from "@/lib/map/own-map";

/** Returns the place that was typed, on the earth or on a map of the world's own; null where it is not understood. */
export function typedPlace(words: string, backdrop: OwnMap | null): MapPlace | null {
  if (backdrop === null) return pointsIn(words)[0] ?? null;
  return spotsIn(`${nameInTexts(backdrop)}: ${words.replace(/^[^:]*:/, "")}`)[0]?.spots[0] ?? null;
}

/** Returns what the row of a fact box says of some places of one map. */
export function rowText(places: readonly MapPlace[], backdrop: OwnMap | null): string {
  const words = places.map(placeLabel).join("; ");
  return backdrop === null ? words : `${nameInTexts(backdrop)}: ${words}`;
}
