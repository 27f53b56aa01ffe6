/**
 * `npm run mutants`: whether the tests of the pure rules notice when a rule changes. `--file PART` takes only files whose path
 * holds PART, `--tests PART` only tests, `--sample N` only N mutants of all: the same ones for the same `--seed`.
 */
import { parseArgs } from "node:util";
import { CliError } from "./lib/cli-error";
import { equivalents, isEquivalent, outdated } from "./lib/mutants/equivalents";
import { findMutantsIn, sampled } from "./lib/mutants/mutants-of-files";
import { filesToMutate, testsFor } from "./lib/mutants/mutated-files";
import { report } from "./lib/mutants/report";
import { runMutants } from "./lib/mutants/run-mutants";
import { runProgram } from "./lib/program";

/** Share of the mutants that tests must notice. */
const LEAST_KILLED = 0.85;

const { values: options } = parseArgs({
  options: {
    file: { type: "string" },
    tests: { type: "string", default: "" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});

await runProgram(async (atEnd) => {
  const files = filesToMutate().filter((file) => file.includes(options.file ?? ""));
  if (files.length === 0) throw new CliError(`No file of the rules has "${options.file}" in its path.`);
  const everywhere = findMutantsIn(filesToMutate());
  const all = everywhere.filter(({ file }) => files.includes(file));
  const known = equivalents();
  const open = all.filter((mutant) => !isEquivalent(mutant, known));
  const chosen = sampled(open, options.sample ? Number(options.sample) : open.length, Number(options.seed));
  const mutants = chosen.map((mutant, id) => ({ ...mutant, id }));
  console.log(
    `${mutants.length} of ${all.length} mutants in ${files.length} files; ${all.length - open.length} may live.`,
  );
  const { states, notes } = await runMutants(
    mutants,
    testsFor(files).filter((file) => file.includes(options.tests)),
    atEnd,
  );
  const share = report(mutants, states);
  for (const note of notes) console.log(`Note: ${note}`);
  for (const { file, code } of outdated(known, everywhere)) {
    console.log(`Note: equivalents.json names a line that is no more, in ${file}: ${code}`);
  }
  return share >= LEAST_KILLED ? 0 : 1;
});
