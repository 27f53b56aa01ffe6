import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../project";
import type { NumberedMutant } from "./mutant";

/** Importing everything anew for a mutant takes long: it is done in so many test files, those that import its file most directly. */
const NEAREST = 8;

/** Returns for each test file the mutants for which it is one of the nearest, by how many imports lie between. */
export function mutantsNear(
  tests: readonly string[],
  mutants: readonly NumberedMutant[],
): Readonly<Record<string, readonly number[]>> {
  const distances = new Map(tests.map((test) => [test, distancesFrom(test)]));
  const near: Record<string, number[]> = Object.fromEntries(tests.map((test) => [test, []]));
  for (const [file, own] of Map.groupBy(mutants, (mutant) => mutant.file)) {
    const distance = (test: string): number => distances.get(test)?.get(file) ?? Number.POSITIVE_INFINITY;
    const reached = tests.filter((test) => Number.isFinite(distance(test)));
    for (const test of reached.sort((a, b) => distance(a) - distance(b)).slice(0, NEAREST)) {
      near[test]?.push(...own.map(({ id }) => id));
    }
  }
  return near;
}

/** How many imports lie between a file and each of those that it needs. */
function distancesFrom(start: string): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  for (const [file, distance] of distances) {
    for (const next of importsOf(file)) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}

const known = new Map<string, readonly string[]>();

function importsOf(file: string): readonly string[] {
  const found = known.get(file) ?? readImports(file);
  known.set(file, found);
  return found;
}

function readImports(file: string): readonly string[] {
  const paths = readFileSync(join(ROOT, file), "utf8").matchAll(/ from "(@\/|\.{1,2}\/)([^"]+)"/g);
  return [...paths].flatMap(([, start = "", rest = ""]) => {
    const path = start === "@/" ? rest : join(dirname(file), start, rest);
    return [`${path}.ts`, `${path}.tsx`].filter((each) => existsSync(join(ROOT, each)));
  });
}
