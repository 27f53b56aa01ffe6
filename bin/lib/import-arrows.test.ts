import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ROOT } from "./project";

const project = mkdtempSync(join(tmpdir(), "canonry-arrows-"));
afterAll(() => rmSync(project, { recursive: true }));

/** The file that imports, what it imports, and the rule that must refuse it. */
const WRONG = [
  ["lib/base/clock.ts", 'import { a } from "@/lib/document/json"', "base-imports-nothing-of-ours"],
  ["lib/document/json.ts", 'import { a } from "@/lib/claims/claim"', "document-is-pure"],
  ["lib/document/text.ts", 'import type { a } from "@/lib/claims/claim"', "document-is-pure"],
  ["lib/worlds/world.ts", 'import { a } from "../../components/ui/button"', "lib-knows-no-screen"],
  ["components/article/page.tsx", 'import { a } from "@/lib/articles/read"', "components-get-plain-data"],
  ["components/article/side.tsx", 'import type { a } from "@/lib/articles/save-article"', "components-know-views-only"],
  ["components/ui/button.tsx", 'import { a } from "../article/page"', "ui-knows-nothing-of-the-wiki"],
  ["app/page.tsx", 'import { a } from "@/prisma/client/client"', "app-has-no-sql"],
  ["lib/claims/claim.ts", 'import { a } from "@/lib/canon/decision"', "claims-import-downward"],
  ["lib/articles/read.ts", 'import { a } from "@/lib/claims/read"', "articles-import-downward"],
  ["lib/articles/save-article.ts", 'import { a } from "@/lib/search/read"', "articles-import-downward"],
  ["lib/canon/decision.ts", 'import { a } from "@/lib/canon/testing/decisions"', "only-tests-import-tests"],
  ["lib/search/read.ts", 'import { a } from "@/bin/start"', "nobody-imports-the-platform"],
  ["lib/claims/read.ts", 'import { a } from "@/lib/claims/nowhere"', "imports-lead-somewhere"],
] as const;
const RIGHT = [
  [
    "components/article/margin.tsx",
    'import type { a } from "@/lib/articles/read"; import { b } from "@/lib/claims/input"',
  ],
  ["lib/canon/read.ts", 'import { a } from "@/lib/claims/read"'],
] as const;
const ASYNC = /read|save/;
const EMPTY = ["lib/canon/testing/decisions.ts", "lib/claims/input.ts", "bin/start.ts", "prisma/client/client.ts"];

test("every wrong import is refused by its rule, and right ones are not", () => {
  for (const path of EMPTY) write(path, "");
  for (const [path, text] of [...WRONG, ...RIGHT])
    write(path, `${text};\n${ASYNC.test(path) ? "export async function a() {}\n" : ""}`);
  for (const file of [".dependency-cruiser.cjs", ".dependency-cruiser.resolve.cjs"])
    copyFileSync(join(ROOT, file), join(project, file));
  symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"));
  writeFileSync(join(project, "package.json"), '{"type":"module"}');
  const cruised = spawnSync(
    join(ROOT, "node_modules/.bin/node"),
    [join(ROOT, "node_modules/.bin/depcruise"), "--output-type", "json", "app", "components", "lib", "bin", "prisma"],
    { cwd: project, encoding: "utf8" },
  );
  if (!cruised.stdout) throw new Error(cruised.stderr);
  const { violations } = JSON.parse(cruised.stdout).summary as {
    violations: { from: string; rule: { name: string } }[];
  };
  const refused = violations.map(({ from, rule }) => `${from}: ${rule.name}`);
  for (const [path, , rule] of WRONG) expect(refused).toContain(`${path}: ${rule}`);
  for (const [path] of RIGHT) expect(refused.join("\n")).not.toContain(path);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}
