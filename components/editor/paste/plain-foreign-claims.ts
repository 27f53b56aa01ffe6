import { unwrap } from "./style-of";

/** Where the clipboard says which world a claim was copied in. */
export const WORLD = "data-world";

/**
 * Makes plain words of the claims in pasted HTML that were not copied in this world's editor, in place, and returns how many: their sources
 * are elsewhere, and a save with them would be refused.
 */
export function plainForeignClaims(body: Element, world: string): number {
  const foreign = [...body.querySelectorAll("[data-claim]")].filter((each) => each.getAttribute(WORLD) !== world);
  const names = new Set(foreign.map((each) => each.getAttribute("data-claim")));
  for (const claim of foreign) unwrap(claim);
  return names.size;
}
