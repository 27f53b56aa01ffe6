/**
 * `npm run names`: names made of words for which the field has a standard term, with what to call them, and comments that should be
 * worded otherwise. `--file PART` takes only files whose path holds PART; `--check` fails when there is one of either.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { commentComplaints } from "./lib/names/comment-complaints";
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
  const sources = files.map((file) => [file, readFileSync(join(ROOT, file), "utf8")] as const);
  const names = sources.flatMap(([file, source]) => declaredNames(file, source));
  const complaints = nameComplaints(names);
  for (const { found, banned } of complaints) {
    console.log(`${found.file}:${found.line}  ${found.kind} ${found.name}: rather ${banned.instead}`);
  }
  const comments = sources.flatMap(([file, source]) => commentComplaints(file, source));
  for (const { file, line, instead } of comments) console.log(`${file}:${line}  comment: rather ${instead}`);
  console.log(`${complaints.length} of ${names.length} names, ${comments.length} comments.`);
  return options.check && complaints.length + comments.length > 0 ? 1 : 0;
});
