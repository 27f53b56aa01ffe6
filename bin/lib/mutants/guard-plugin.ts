import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Vite } from "vitest/node";
import { ROOT } from "../project";
import { guardMutants } from "./guard-mutants";
import type { NumberedMutant } from "./mutant";

/** Property tests run so many examples: the same ones each time (`quick-properties.ts`), so that more find little more. */
const EXAMPLES = 25;

/**
 * Vite's plugin that loads the sources with all mutants in them, as they were when this was called: somebody may edit them while a
 * run goes on. Tests are shortened.
 */
export function guardPlugin(mutants: readonly NumberedMutant[]): Vite.Plugin {
  const guarded = new Map(
    [...Map.groupBy(mutants, ({ file }) => file)].map(([file, own]) => {
      return [file, guardMutants(file, readFileSync(join(ROOT, file), "utf8"), own)];
    }),
  );
  return {
    name: "canonry-mutants",
    enforce: "pre",
    load: (id) => guarded.get(relative(ROOT, id)),
    transform: (code, id) =>
      /\.test\.tsx?$/.test(id) ? { code: code.replace(/numRuns: [\w_]+/g, `numRuns: ${EXAMPLES}`), map: null } : null,
  };
}
