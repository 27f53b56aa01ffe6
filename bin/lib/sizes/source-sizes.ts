import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FunctionSize, functionSizes } from "./function-sizes";
import { needlessSpreads } from "./needless-spreads";

/** The lines of a file, its functions, and the lines of spreads that only save lines. */
export type FileSize = {
  readonly file: string;
  readonly lines: number;
  readonly functions: readonly FunctionSize[];
  readonly spreads: readonly number[];
};

/** The folders whose sizes are kept in check. */
export const MEASURED = ["lib", "components", "app", "bin"] as const;

const LEFT_OUT = /\.test\.tsx?$|\.d\.ts$|(^|\/)testing\//;

/** Returns the sizes of what is shipped: the TypeScript of the measured folders of a project, tests and their support left out. */
export function sourceSizes(root: string): FileSize[] {
  return globSync(`{${MEASURED.join(",")}}/**/*.{ts,tsx}`, { cwd: root })
    .filter((file) => !LEFT_OUT.test(file))
    .sort()
    .map((file) => sizeOfFile(file, readFileSync(join(root, file), "utf8")));
}

/** Returns the sizes of one source. */
export function sizeOfFile(file: string, source: string): FileSize {
  return {
    file,
    lines: source.trimEnd().split("\n").length,
    functions: functionSizes(file, source),
    spreads: needlessSpreads(file, source),
  };
}
