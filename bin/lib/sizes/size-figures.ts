import { type FileSize, MEASURED } from "./source-sizes";

/** Of a list of sizes: how many, the middle one, the one that nine in ten do not exceed, the greatest. */
export type Spread = { readonly count: number; readonly median: number; readonly p90: number; readonly max: number };

/** The sizes of a folder's files and functions, in lines, and the branches of its functions. */
export type Figures = { readonly files: Spread; readonly functions: Spread; readonly branches: Spread };

/** A folder, or all sources of one kind. */
const GROUPS: Readonly<Record<string, (file: string) => boolean>> = {
  ...Object.fromEntries(MEASURED.map((folder) => [folder, (file: string) => file.startsWith(`${folder}/`)])),
  ".ts": (file) => file.endsWith(".ts"),
  ".tsx": (file) => file.endsWith(".tsx"),
};

/** Returns the figures of each folder and of each kind of source. */
export function sizeFigures(sizes: readonly FileSize[]): Readonly<Record<string, Figures>> {
  return Object.fromEntries(
    Object.entries(GROUPS).map(([name, holds]) => [name, figuresOf(sizes.filter(({ file }) => holds(file)))]),
  );
}

function figuresOf(sizes: readonly FileSize[]): Figures {
  const functions = sizes.flatMap((size) => size.functions);
  return {
    files: spreadOf(sizes.map(({ lines }) => lines)),
    functions: spreadOf(functions.map(({ lines }) => lines)),
    branches: spreadOf(functions.map(({ branches }) => branches)),
  };
}

function spreadOf(sizes: readonly number[]): Spread {
  const sorted = [...sizes].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, median: at(0.5), p90: at(0.9), max: at(1) };
}
