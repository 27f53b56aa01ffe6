import { slugOf } from "@/lib/document/model/slug";

/** A place on a picture, in parts of its width (from its left edge) and height (from its top): 0 to 1. */
export type PictureSpot = { readonly across: number; readonly down: number };

/** Places that a text names on one of the world's own maps. */
export type SpotsOnMap = {
  /** The key of the map: its name as a slug. */
  readonly map: string;
  /** The map's name as the text writes it. */
  readonly name: string;
  readonly spots: readonly PictureSpot[];
};

const PERCENT = String.raw`(\d{1,3}(?:[.]\d{1,3})?)\s*%`;
/** Lower river: 42.5 %, 31 %; 50 %, 40 % */
const SPOT = new RegExp(String.raw`(?:([^:;%\n]{1,100}):\s*)?${PERCENT}\s*,\s*${PERCENT}`, "gu");

/**
 * Returns the places that a text names on maps of the world's own, map by map: the name of the map, a colon, and how far across and down, in
 * percent; what follows without a name lies on the same map. What lies beside the picture is left out.
 */
export function spotsIn(text: string): readonly SpotsOnMap[] {
  const found = new Map<string, { name: string; spots: PictureSpot[] }>();
  let name = "";
  for (const [, named, across = "", down = ""] of text.matchAll(SPOT)) {
    if (named !== undefined) name = named.trim();
    const [map, spot] = [slugOf(name), { across: partOf(across), down: partOf(down) }];
    if (map === "" || spot.across > 1 || spot.down > 1) continue;
    const on = found.get(map) ?? { name, spots: [] };
    on.spots.push(spot);
    found.set(map, on);
  }
  return [...found].map(([map, on]) => ({ map, ...on }));
}

/** Returns a place on a picture as people write it: 42.5 %, 31 %. */
export function spotWords({ across, down }: PictureSpot): string {
  const percent = (part: number) => `${Number((part * 100).toFixed(1))} %`;
  return `${percent(across)}, ${percent(down)}`;
}

/** Percent as a part, without what division leaves behind the fifth place. */
function partOf(percent: string): number {
  return Number((Number(percent) / 100).toFixed(5));
}
