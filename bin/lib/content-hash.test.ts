import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentHash } from "./content-hash";

const folder = mkdtempSync(join(tmpdir(), "canonry-hash-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the hash follows contents and names, and nothing else", () => {
  mkdirSync(join(folder, "app/deep"), { recursive: true });
  writeFileSync(join(folder, "app/deep/a.ts"), "one");
  const hash = () => contentHash(folder, ["app", "absent"], (path) => !path.endsWith(".test.ts"));
  const before = hash();
  writeFileSync(join(folder, "app/deep/a.test.ts"), "a test");
  writeFileSync(join(folder, "app/deep/a.ts"), "one");
  expect(hash()).toBe(before);
  renameSync(join(folder, "app/deep/a.ts"), join(folder, "app/deep/b.ts"));
  const renamed = hash();
  expect(renamed).not.toBe(before);
  writeFileSync(join(folder, "app/deep/b.ts"), "two");
  expect(hash()).not.toBe(renamed);
});
