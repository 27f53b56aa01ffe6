import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../project";
import type { Mutant } from "./mutant";

/** A change that no test can notice, or none should: on every line of the file that reads like `code`. */
export type Equivalent = {
  readonly file: string;
  readonly code: string;
  /** Which changes of that line; all where it is left out. */
  readonly changes?: readonly string[];
  readonly why: string;
};

/** Returns the list of what may live, `bin/lib/mutants/equivalents.json`. */
export function equivalents(): readonly Equivalent[] {
  return JSON.parse(readFileSync(join(ROOT, "bin/lib/mutants/equivalents.json"), "utf8")) as Equivalent[];
}

/** Whether a mutant is on the list. The file is compared by its name, so that it may move to another folder. */
export function isEquivalent(mutant: Mutant, known: readonly Equivalent[]): boolean {
  return known.some(
    ({ file, code, changes }) =>
      mutant.file.endsWith(`/${file}`) && mutant.code === code && (!changes || changes.includes(mutant.change)),
  );
}

/** Returns those of the list that fit no mutant any more: the line was changed, and the reason must be looked at again. */
export function outdated(known: readonly Equivalent[], all: readonly Mutant[]): Equivalent[] {
  return known.filter((each) => !all.some((mutant) => isEquivalent(mutant, [each])));
}
