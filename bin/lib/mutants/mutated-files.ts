import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../project";

/** Rules without a database or a screen: all of lib/document, and who may do what. */
const RULES = [
  "lib/document/**/*.ts",
  "lib/**/policy.ts",
  "lib/articles/**/protection.ts",
  "lib/**/proposal-state.ts",
  "lib/**/review-rules.ts",
  "lib/articles/**/reading.ts",
  "lib/**/large-removal.ts",
  "lib/**/approved.ts",
  "lib/**/rollback.ts",
  "lib/**/standpoint.ts",
  "lib/**/verdict.ts",
];

/** Returns the files whose mutants the tests must notice, as paths from the root of the project. */
export function filesToMutate(): string[] {
  return globSync(RULES, { cwd: ROOT })
    .filter((file) => !/\.test\.ts$|\/testing\//.test(file))
    .sort();
}

/**
 * Returns the tests that stand in the rooms of those files and need no database. A rule is to be guarded in its own room: tests of
 * what is built on it come by most of its mutants too, but say nothing of it when they fail.
 */
export function testsFor(files: readonly string[]): string[] {
  const rooms = new Set(files.map((file) => (file.startsWith("lib/document/") ? "lib/document/**" : dirname(file))));
  return globSync(
    [...rooms].map((room) => `${room}/*.test.{ts,tsx}`),
    { cwd: ROOT },
  )
    .filter(
      (file) =>
        !/prisma\/testing|testing\/test-database|LongDocument|long-document/.test(
          readFileSync(join(ROOT, file), "utf8"),
        ),
    )
    .sort();
}
