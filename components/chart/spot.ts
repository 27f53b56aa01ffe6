/** A place of the layout, or of the canvas, in pixels. */
export type Spot = { readonly x: number; readonly y: number };

/** Pixels around the whole, for marks and names at its edge. */
const ROOM = 48;

/** Returns where the thing of a number stands; undefined before it was laid out. */
export function placeOf(places: Float32Array, number: number): Spot | undefined {
  const [x, y] = [places[2 * number], places[2 * number + 1]];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** Returns the view in which all places are in sight, at most `largest` times their size. */
export function frameOf(places: Float32Array, { width, height }: { width: number; height: number }, largest: number) {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (let at = 0; at < places.length; at += 2) {
    const [x, y] = [places[at] ?? 0, places[at + 1] ?? 0];
    left = at === 0 ? x : Math.min(left, x);
    right = at === 0 ? x : Math.max(right, x);
    top = at === 0 ? y : Math.min(top, y);
    bottom = at === 0 ? y : Math.max(bottom, y);
  }
  const across = Math.max(1, width - 2 * ROOM) / Math.max(1, right - left);
  const down = Math.max(1, height - 2 * ROOM) / Math.max(1, bottom - top);
  const k = Math.min(across, down, largest);
  return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 };
}
