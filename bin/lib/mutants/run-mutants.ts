import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { startVitest, type Vite } from "vitest/node";
import type { AtEnd } from "../program";
import { ROOT } from "../project";
import { guardPlugin } from "./guard-plugin";
import type { NumberedMutant } from "./mutant";
import { createStates, type MutantState, readStates } from "./mutant-states";
import { mutantsNear } from "./near-tests";

/** What became of each mutant, and what the run could not do. */
export type MutantRun = { readonly states: readonly MutantState[]; readonly notes: readonly string[] };

/**
 * Rounds by how long a test takes as it is (milliseconds of the processor): what quick tests kill, slow ones need not run for.
 * Tests above the last figure (statistics over long histories, floods of signs) kill nothing here: a rule that only they guard
 * lacks a test that says what it is. The last round imports everything anew for each mutant, and asks only the tests near it.
 */
const ROUNDS = [
  { MUTANT_LEAST_MS: "0", MUTANT_MOST_MS: "30", MUTANT_AFRESH: "no" },
  { MUTANT_LEAST_MS: "30", MUTANT_MOST_MS: "500", MUTANT_AFRESH: "no" },
  { MUTANT_LEAST_MS: "0", MUTANT_MOST_MS: "0", MUTANT_AFRESH: "yes" },
];
/** A test runs once for each mutant that it comes by, all inside one run of Vitest's. */
const A_DAY_MS = 86_400_000;

/** Tries all mutants (numbered from 0 without a gap) with the tests given, paths from the root of the project. */
export async function runMutants(
  mutants: readonly NumberedMutant[],
  tests: readonly string[],
  atEnd: AtEnd,
): Promise<MutantRun> {
  const folder = mkdtempSync(join(tmpdir(), "canonry-mutants-"));
  atEnd(() => rmSync(folder, { recursive: true }));
  const [states, notes, near] = ["states", "notes", "near"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const files = { MUTANT_STATES: states, MUTANT_NOTES: notes, MUTANT_NEAR: near };
  createStates(states, mutants.length);
  createStates(notes, 0);
  writeFileSync(near, JSON.stringify(mutantsNear(tests, mutants)));
  const guard = guardPlugin(mutants);
  const failures = new Set<string>();
  for (const round of ROUNDS) {
    for (const failure of await runRound(tests, { ...files, ...round }, guard)) failures.add(failure);
  }
  const said = readFileSync(notes, "utf8").split("\n").filter(Boolean);
  return { states: readStates(states), notes: [...failures, ...said] };
}

async function runRound(tests: readonly string[], env: Record<string, string>, guard: Vite.Plugin): Promise<string[]> {
  const vitest = await startVitest(
    "test",
    [...tests],
    {
      root: ROOT,
      config: false,
      watch: false,
      include: ["**/*.test.{ts,tsx}"],
      exclude: ["node_modules", ".next", "e2e"],
      pool: "forks",
      // Packages are loaded once in each process; our own files anew for each test file (see `MutantRunner`).
      isolate: false,
      maxWorkers: availableParallelism(),
      runner: join(ROOT, "bin/lib/mutants/mutant-runner.ts"),
      setupFiles: [join(ROOT, "bin/lib/mutants/quick-properties.ts")],
      testTimeout: A_DAY_MS,
      reporters: [{}],
      dangerouslyIgnoreUnhandledErrors: true,
      env,
    },
    { plugins: [guard], resolve: { alias: { "@": ROOT } } },
  );
  const failures = vitest.state.getTestModules().flatMap((module) => [
    ...module.errors().map(({ message }) => `${relative(ROOT, module.moduleId)} cannot be run: ${message}`),
    ...[...module.children.allTests("failed")].map(({ fullName }) => {
      return `${relative(ROOT, module.moduleId)}: "${fullName}" fails with no mutant at all and was left out`;
    }),
  ]);
  await vitest.close();
  return failures;
}
