/**
 * `npm run sizes`: how long files and functions are, JSX included. `--check` fails on what is above the limits of `bin/sizes.json`,
 * `--lower` writes down what they have fallen to, `--longest N` lists the longest functions.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runProgram } from "./lib/program";
import { ROOT } from "./lib/project";
import { type Figures, type Spread, sizeFigures } from "./lib/sizes/size-figures";
import { lowered, type SizeLimits, sizeComplaints } from "./lib/sizes/size-limits";
import { type FileSize, sourceSizes } from "./lib/sizes/source-sizes";

const LIMITS = join(ROOT, "bin/sizes.json");

const { values: options } = parseArgs({
  options: { check: { type: "boolean" }, lower: { type: "boolean" }, longest: { type: "string" } },
});

await runProgram(async () => {
  const sizes = sourceSizes(ROOT);
  const figures = sizeFigures(sizes);
  const limits = existsSync(LIMITS) ? (JSON.parse(readFileSync(LIMITS, "utf8")) as SizeLimits) : {};
  if (options.lower) writeFileSync(LIMITS, `${JSON.stringify(lowered(limits, figures), null, 2)}\n`);
  if (options.lower || !options.check) printTable(figures);
  if (options.longest) printLongest(sizes, Number(options.longest));
  const complaints = options.check ? sizeComplaints(limits, figures, sizes) : [];
  for (const complaint of complaints) console.log(complaint);
  return complaints.length > 0 ? 1 : 0;
});

function printTable(figures: Readonly<Record<string, Figures>>): void {
  const cells = ({ count, median, p90, max }: Spread): string => `${count} / ${median} / ${p90} / ${max}`.padStart(24);
  const title = ["files", "functions", "branches"].map((kind) => kind.padStart(24)).join("");
  console.log(`${"n / median / p90 / max".padEnd(24)}${title}`);
  for (const [group, { files, functions, branches }] of Object.entries(figures)) {
    console.log(group.padEnd(24) + cells(files) + cells(functions) + cells(branches));
  }
}

function printLongest(sizes: readonly FileSize[], count: number): void {
  const all = sizes.flatMap(({ functions }) => functions).sort((a, b) => b.lines - a.lines);
  for (const { file, line, name, lines, branches } of all.slice(0, count)) {
    console.log(
      `${String(lines).padStart(4)} lines, ${String(branches).padStart(3)} branches  ${name}  ${file}:${line}`,
    );
  }
}
