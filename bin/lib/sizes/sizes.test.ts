import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOT } from "../project";
import { functionSizes } from "./function-sizes";
import { needlessSpreads } from "./needless-spreads";
import { sizeFigures } from "./size-figures";
import { limitsOf, lowered, type SizeLimits, sizeComplaints } from "./size-limits";
import { type FileSize, sizeOfFile } from "./source-sizes";

const rows = (count: number): string =>
  Array.from({ length: count }, (_, row) => `      <li>Row ${row}</li>`).join("\n");
/** A component of so many lines, nearly all of them JSX. */
const component = (lines: number): string =>
  `export function List() {\n  return (\n    <ul>\n${rows(lines - 6)}\n    </ul>\n  );\n}\n`;
const short = (name: string): string => `export function ${name}(a: number) {\n  return a > 1 ? a : 1;\n}\n`;
const ten = Array.from({ length: 10 }, (_, index) => sizeOfFile(`lib/short/f${index}.ts`, short(`f${index}`)));
const screen = sizeOfFile("components/list/list.tsx", component(120));
const limits = limitsOf(sizeFigures([...ten, screen]));
const complaintsOf = (sizes: readonly FileSize[]): string[] => sizeComplaints(limits, sizeFigures(sizes), sizes);

test("a function is as long as it is written, JSX and what stands inside included", () => {
  expect(functionSizes("list.tsx", component(126))).toEqual([
    { file: "list.tsx", line: 1, name: "List", lines: 126, branches: 1 },
  ]);
});

test("every branch counts, and those of a function with a name of its own count there", () => {
  const source = `export const outer = (a: number[], b?: { c: string }): string => {
  if (a.length > 1 && b) return b.c ?? "";
  for (const each of a) {
    const inner = (x: number) => (x > 1 ? "more" : "less");
    switch (each) {
      case 1: return inner(each);
      default: break;
    }
  }
  return a.map((x) => { if (x) return 1; return 2; }).join();
};`;
  expect(functionSizes("a.ts", source).map(({ name, lines, branches }) => [name, lines, branches])).toEqual([
    ["outer", 11, 6],
    ["inner", 1, 2],
  ]);
});

test("methods count, and so do functions that stand alone without a name", () => {
  const source = "export default class A {\n  get() {\n    return 1;\n  }\n}\nrun(() => {\n  go();\n});\n";
  expect(functionSizes("a.ts", source).map(({ name, line, lines }) => [name, line, lines])).toEqual([
    ["get", 2, 3],
    ["(without a name)", 6, 3],
  ]);
});

test("an object that is written out and spread into another, or into an element, is refused by its place", () => {
  const source = "const a = 1;\nexport const b = {\n  a,\n  ...({ a, c: { ...{ a } } } as object),\n};\n";
  const element = "export const Row = (props: object) => (\n  <li {...props} {...{ id: 1 }} />\n);\n";
  expect(needlessSpreads("a.ts", source)).toEqual([4, 4]);
  expect(needlessSpreads("row.tsx", element)).toEqual([2]);
  const short = sizeOfFile("lib/short/f0.ts", "export const a = { ...{ b: 1 } };\n");
  expect(complaintsOf([...ten.slice(1), short, screen])).toEqual([
    "lib/short/f0.ts:1 spreads an object that is written out: name its properties by themselves.",
  ]);
});

test("a spread that has a meaning is let be: of a name, of a choice, into a list, over the rest", () => {
  const source =
    "export const f = (a: object, b?: number) => ({ ...a, ...(b ? { b } : {}), c: [...[1, 2]], ...(b && { b }) });\n";
  expect(needlessSpreads("a.ts", source)).toEqual([]);
});

test("what is within the limits passes", () => {
  expect(complaintsOf([...ten, screen])).toEqual([]);
});

test("a component of 126 lines that are mostly JSX is refused, by its name and place", () => {
  const longer = sizeOfFile("components/list/list.tsx", component(126));
  expect(complaintsOf([...ten, longer])).toContain(
    "components/list/list.tsx:1 List has 126 lines; components allows 120.",
  );
});

test("a component that its folder would allow is refused where its kind of file does not allow it", () => {
  const figures = sizeFigures([...ten, sizeOfFile("app/list.tsx", component(90))]);
  const now = limitsOf(figures);
  const kept = { ...now, app: { ...now.app, functions: { p90: 200, max: 200 } } } as typeof now;
  const longer = [...ten, sizeOfFile("app/list.tsx", component(91))];
  expect(sizeComplaints(kept, sizeFigures(longer), longer)).toContain(
    "app/list.tsx:1 List has 91 lines; .tsx allows 90.",
  );
});

test("a function with more branches than any before it is refused", () => {
  const source = "export const f = (a: number) =>\n  a > 1 && a < 5\n    ? 1\n    : 2;\n";
  expect(complaintsOf([...ten.slice(1), sizeOfFile("lib/short/f0.ts", source), screen])).toContain(
    "lib/short/f0.ts:1 f has 3 branches; lib allows 2.",
  );
});

test("a folder whose p90 rises is refused though no function is above the maximum", () => {
  const one = sizeOfFile("lib/long.ts", short("long").replace("{\n", "{\n\n\n\n"));
  const before = limitsOf(sizeFigures([...ten, one]));
  const more = [...ten.slice(2), one, { ...one, file: "lib/other.ts" }];
  expect(sizeComplaints(before, sizeFigures([...ten, one]), [...ten, one])).toEqual([]);
  expect(sizeComplaints(before, sizeFigures(more), more)).toContain(
    "lib: the p90 of the lines of functions rose from 3 to 6. Split what you made longer.",
  );
});

test("limits fall with the figures and never rise", () => {
  const small = sizeFigures(ten);
  const large = sizeFigures([...ten, sizeOfFile("components/list/list.tsx", component(300))]);
  expect(lowered(limits, small).components?.functions.max).toBe(0);
  expect(lowered(limits, large).components?.functions.max).toBe(120);
});

test("the limits that are written down keep functions at 80 lines, nine in ten at 25 in .ts and at 35 in .tsx", () => {
  const written = JSON.parse(readFileSync(`${ROOT}/bin/sizes.json`, "utf8")) as SizeLimits;
  const kinds = [written[".ts"], written[".tsx"]].map((limit) => limit?.functions.p90 ?? Number.NaN);
  expect(kinds[0]).toBeLessThanOrEqual(25);
  expect(kinds[1]).toBeLessThanOrEqual(35);
  expect(Math.max(...Object.values(written).map(({ functions }) => functions.max))).toBeLessThanOrEqual(80);
});

test("the limits that are written down are held", () => {
  const launcher = [`${ROOT}/bin/launch.mjs`, "bin/sizes.ts", "--check"];
  const { stdout, status } = spawnSync(process.execPath, launcher, { cwd: ROOT, encoding: "utf8" });
  expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
});
