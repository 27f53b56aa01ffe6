/**
 * `npm run names`: names made of words for which the field has a standard term, with what to call them. `--file PART` takes only
 * files whose path holds PART; `--check` fails when there is one.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { declaredNames } from "./lib/names/declared-names";
import { nameComplaints } from "./lib/names/name-complaints";
import { runProgram } from "./lib/program";
import { ROOT } from "./lib/project";

const { values: options } = parseArgs({
  options: { check: { type: "boolean" }, file: { type: "string", default: "" } },
});

await runProgram(async () => {
  const files = globSync("{lib,components,app,bin,e2e}/**/*.{ts,tsx}", { cwd: ROOT })
    .filter((file) => file.includes(options.file) && !file.startsWith("bin/lib/names/"))
    .sort();
  const names = files.flatMap((file) => declaredNames(file, readFileSync(join(ROOT, file), "utf8")));
  const complaints = nameComplaints(names);
  for (const { found, banned } of complaints) {
    console.log(`${found.file}:${found.line}  ${found.kind} ${found.name}: rather ${banned.instead}`);
  }
  console.log(`${complaints.length} of ${names.length} names.`);
  return options.check && complaints.length > 0 ? 1 : 0;
});
