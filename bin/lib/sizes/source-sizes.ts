import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FunctionSize, functionSizes } from "./function-sizes";

/** The lines of a file, and its functions. */
export type FileSize = { readonly file: string; readonly lines: number; readonly functions: readonly FunctionSize[] };

/** The folders whose sizes are kept in check. */
export const MEASURED = ["lib", "components", "app", "bin"] as const;

const LEFT_OUT = /\.test\.tsx?$|\.d\.ts$|(^|\/)testing\//;

/** Returns the sizes of what is shipped: the TypeScript of the measured folders of a project, tests and their support left out. */
export function sourceSizes(root: string): FileSize[] {
  return globSync(`{${MEASURED.join(",")}}/**/*.{ts,tsx}`, { cwd: root })
    .filter((file) => !LEFT_OUT.test(file))
    .sort()
    .map((file) => {
      const source = readFileSync(join(root, file), "utf8");
      return { file, lines: source.trimEnd().split("\n").length, functions: functionSizes(file, source) };
    });
}
