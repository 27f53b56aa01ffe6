import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../project";
import { findMutants } from "./find-mutants";
import type { Mutant } from "./mutant";

/** Returns all mutants of files (paths from the root of the project), in their order. */
export function findMutantsIn(files: readonly string[]): Mutant[] {
  return files.flatMap((file) => findMutants(file, readFileSync(join(ROOT, file), "utf8")));
}

/** Returns so many of the mutants, in their order: the same ones for the same seed. */
export function sampled<Item>(all: readonly Item[], count: number, seed: number): Item[] {
  let state = seed;
  // A linear congruential generator with the constants of "Numerical Recipes": good enough to choose by.
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const drawn = new Map(all.map((item) => [item, random()]));
  const chosen = new Set([...all].sort((a, b) => (drawn.get(a) ?? 0) - (drawn.get(b) ?? 0)).slice(0, count));
  return all.filter((item) => chosen.has(item));
}
