import { placeOf, type Spot } from "@/components/chart/spot";

/** How much a detour to the side counts, against the distance: what lies straight ahead is preferred to what is nearer. */
const ASIDE = 2.5;

/**
 * Returns which of some articles one comes to from another in a direction (x and y, one of them 0): the nearest within half a right
 * angle and a little more to either side; null where none lies there.
 */
export function neighbourToward(
  places: Float32Array,
  from: number,
  others: readonly number[],
  direction: Spot,
): number | null {
  const start = placeOf(places, from);
  if (!start) return null;
  let best: { readonly other: number; readonly cost: number } | null = null;
  for (const other of others) {
    const place = placeOf(places, other);
    if (!place) continue;
    const [x, y] = [place.x - start.x, place.y - start.y];
    const ahead = x * direction.x + y * direction.y;
    const aside = Math.abs(x * direction.y - y * direction.x);
    const cost = ahead + ASIDE * aside;
    if (ahead > 0 && aside <= ahead * 1.2 && (best === null || cost < best.cost)) best = { other, cost };
  }
  return best?.other ?? null;
}

/** Returns the article whose mark lies at a place, the one on top where several do; null where none does. */
export function articleAt(places: Float32Array, sizes: readonly number[], at: Spot, within: number): number | null {
  let best: { readonly article: number; readonly far: number } | null = null;
  for (let article = 0; article < sizes.length; article += 1) {
    const place = placeOf(places, article);
    if (!place) continue;
    const far = Math.hypot(place.x - at.x, place.y - at.y) - (sizes[article] ?? 0);
    if (far <= within && (best === null || far < best.far)) best = { article, far };
  }
  return best?.article ?? null;
}
