import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { programBundle } from "./program-bundle.mjs";
import { ROOT } from "./project";

const PROGRAM = "bin/lib/project.ts";
const made = async () => (await programBundle(PROGRAM)) ?? "";

afterAll(async () => rmSync(await made()));

test("a bundle is made once, and anew when a source is another than it was made from", async () => {
  const file = await made();
  const { mtimeMs } = statSync(file);
  expect(await made()).toBe(file);
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
  const [first = "", ...rest] = readFileSync(file, "utf8").split("\n");
  const sources = JSON.parse(first.slice(2)) as Record<string, string>;
  expect(Object.keys(sources)).toEqual(expect.arrayContaining([PROGRAM, "package-lock.json"]));
  writeFileSync(file, [`//${JSON.stringify({ ...sources, [PROGRAM]: "another" })}`, ...rest].join("\n"));
  await made();
  expect(readFileSync(file, "utf8").split("\n")[0]).toBe(first);
});

test("what finds files by its own address finds them from the bundle", async () => {
  const bundled = (await import(pathToFileURL(await made()).href)) as typeof import("./project");
  expect(bundled.ROOT).toBe(ROOT);
  expect(bundled.HEARTBEAT).toBe(pathToFileURL(`${ROOT}/bin/lib/heartbeat.mjs`).href);
});

test("of a program that cannot be read there is none", async () => {
  expect(await programBundle("bin/there-is-none.ts")).toBeUndefined();
});
