/** A kind of pages that are alike but for what their addresses name: the address that stands for them, with place holders. */
export type FrameAddress = { readonly address: string; readonly places: ReadonlyMap<string, string> };

/** Numbers that no article has so many revisions for. */
const FIRST = 900_000_001;
const COMPARISON = /^(\/w\/[^/?]+\/a\/[^/?]+\/compare)\?from=([1-9]\d{0,5})&to=([1-9]\d{0,5})$/;

/**
 * Returns the frame that the page at an address fits into, and what stands in the place of its place holders; null: each is made by
 * itself. Comparisons of neighbours, of revisions with one between them, and of all others have frames of their own, since they offer other
 * things to do.
 */
export function frameAddress(url: string): FrameAddress | null {
  const [, path, from, to] = COMPARISON.exec(url) ?? [];
  const first = Number(from);
  const apart = Number(to) - first;
  if (path === undefined || apart < 1) return null;
  const last = FIRST + Math.min(apart, 3);
  return {
    address: `${path}?from=${FIRST}&to=${last}`,
    places: new Map([
      [String(FIRST), String(first)],
      [String(FIRST + 1), String(first + 1)],
      [String(last), String(to)],
    ]),
  };
}
