import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ROOT } from "./project";

const project = mkdtempSync(join(tmpdir(), "canonry-arrows-"));
afterAll(() => rmSync(project, { recursive: true }));

/** The file that imports, what it imports, and the rule that must refuse it. */
const WRONG = [
  ["lib/base/clock.ts", 'import { a } from "@/lib/document/model/json"', "base-imports-nothing-of-ours"],
  ["lib/document/model/json.ts", 'import { a } from "@/lib/evidence/claims/claim"', "document-is-pure"],
  ["lib/document/model/text.ts", 'import type { a } from "@/lib/evidence/claims/claim"', "document-is-pure"],
  ["lib/worlds/world.ts", 'import { a } from "../../components/ui/button"', "lib-knows-no-screen"],
  ["components/articles/page/page.tsx", 'import { a } from "@/lib/articles/read"', "components-get-plain-data"],
  ["components/articles/page/rows.tsx", 'import { a } from "@/lib/canon/query-rows"', "components-get-plain-data"],
  [
    "components/articles/page/side.tsx",
    'import type { a } from "@/lib/articles/save/save-article"',
    "components-know-views-only",
  ],
  ["components/ui/button.tsx", 'import { a } from "../articles/page/page"', "ui-knows-nothing-of-the-wiki"],
  ["app/page.tsx", 'import { a } from "@/prisma/client/client"', "app-has-no-sql"],
  [
    "app/w/[world]/(canon)/actions.ts",
    'import { a } from "@/lib/articles/save/save-article"',
    "actions-call-endpoints",
  ],
  ["app/(auth)/key-actions.ts", 'import { a } from "@/lib/auth/save-token"', "actions-call-endpoints"],
  ["lib/auth/actor.ts", 'import { a } from "@/lib/canon/decision"', "lib-auth-imports-downward"],
  ["lib/worlds/read.ts", 'import type { a } from "@/lib/canon/decision"', "lib-worlds-imports-downward"],
  ["lib/db.ts", 'import { a } from "@/lib/auth/actor"', "lib-imports-downward"],
  [
    "lib/document/model/link.ts",
    'import { a } from "@/lib/document/merge/merge"',
    "lib-document-model-imports-downward",
  ],
  [
    "lib/document/model/nodes/verse.ts",
    'import { a } from "@/lib/document/merge/merge"',
    "lib-document-model-imports-downward",
  ],
  ["lib/document/model/marks/small-caps.ts", 'import { Mark } from "@tiptap/core"', "definitions-are-plain"],
  ["lib/evidence/claims/claim.ts", 'import { a } from "@/lib/canon/decision"', "lib-evidence-claims-imports-downward"],
  ["lib/articles/read.ts", 'import { a } from "@/lib/evidence/claims/read"', "lib-articles-imports-downward"],
  ["lib/articles/save/save-article.ts", 'import { a } from "@/lib/search/read"', "lib-articles-save-imports-downward"],
  ["components/shell/frame.tsx", 'import { a } from "@/components/canon/list"', "components-shell-imports-downward"],
  [
    "components/editor/saving/saver.ts",
    'import { a } from "@/components/editor/editor"',
    "components-editor-saving-imports-downward",
  ],
  [
    "components/evidence/passages/browse.tsx",
    'import styles from "@/components/editor/claims/panel.module.css"',
    "components-evidence-passages-imports-downward",
  ],
  ["lib/canon/decision.ts", 'import { a } from "@/lib/canon/testing/decisions"', "only-tests-import-tests"],
  ["lib/search/read.ts", 'import { a } from "@/bin/start"', "nobody-imports-the-platform"],
  ["lib/evidence/claims/read.ts", 'import { a } from "@/lib/claims/nowhere"', "imports-lead-somewhere"],
] as const;
const RIGHT = [
  [
    "app/(auth)/actions.ts",
    'import { a } from "@/lib/auth/change-password"; import { b } from "@/lib/evidence/claims/input"',
  ],
  ["app/w/[world]/(canon)/page.tsx", 'import { a } from "@/lib/canon/read"'],
  [
    "components/articles/page/margin.tsx",
    'import type { a } from "@/lib/articles/read"; import { b } from "@/lib/evidence/claims/input"',
  ],
  ["lib/canon/read.ts", 'import { a } from "@/lib/evidence/claims/read"'],
  ["lib/canon/query-rows.ts", 'import { a } from "@/prisma/client/client"'],
  ["components/canon/list.tsx", 'import styles from "@/components/ui/rows.module.css"'],
  ["components/editor/editor.tsx", 'import { a } from "@/components/canon/list"'],
  ["lib/document/merge/merge.ts", 'import { a } from "@/lib/document/model/text"'],
  [
    "lib/document/model/nodes/stanza.ts",
    'import type { NodeConfig } from "@tiptap/core"; import { a } from "@/lib/document/model/text"',
  ],
] as const;
const ASYNC = /read|save|change-password/;
const EMPTY = [
  "lib/canon/testing/decisions.ts",
  "lib/evidence/claims/input.ts",
  "lib/auth/change-password.ts",
  "lib/auth/save-token.ts",
  "bin/start.ts",
  "prisma/client/client.ts",
  "components/ui/rows.module.css",
  "components/editor/claims/panel.module.css",
];

test("every wrong import is refused by its rule, and right ones are not", () => {
  for (const path of EMPTY) write(path, ASYNC.test(path) ? "export async function a() {}\n" : "");
  for (const [path, text] of [...WRONG, ...RIGHT])
    write(path, `${text};\n${ASYNC.test(path) ? "export async function a() {}\n" : ""}`);
  const { stdout, stderr } = cruise();
  if (!stdout) throw new Error(stderr);
  const { violations } = JSON.parse(stdout).summary as { violations: { from: string; rule: { name: string } }[] };
  const refused = violations.map(({ from, rule }) => `${from}: ${rule.name}`);
  for (const [path, , rule] of WRONG) expect(refused).toContain(`${path}: ${rule}`);
  for (const [path] of RIGHT) expect(refused.join("\n")).not.toContain(path);
});

test("a folder without a rank is refused", () => {
  write("lib/new-room/a.ts", "export const a = 1;\n");
  write("components/canon/new-corner/a.module.css", "");
  const { status, stdout, stderr } = cruise();
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain("No rank for lib/new-room, components/canon/new-corner");
});

test("no rank is left of a folder that is gone", () => {
  const list = readFileSync(join(ROOT, ".dependency-cruiser.ranks.cjs"), "utf8");
  const ranks = [...list.matchAll(/"([^"]+)"/g)].map(([, folder = ""]) => folder);
  expect(ranks.length).toBeGreaterThan(50);
  expect(ranks.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
});

function cruise() {
  for (const file of [".dependency-cruiser.cjs", ".dependency-cruiser.ranks.cjs", ".dependency-cruiser.resolve.cjs"])
    copyFileSync(join(ROOT, file), join(project, file));
  if (!existsSync(join(project, "node_modules")))
    symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"));
  writeFileSync(join(project, "package.json"), '{"type":"module"}');
  return spawnSync(
    join(ROOT, "node_modules/.bin/node"),
    [join(ROOT, "node_modules/.bin/depcruise"), "--output-type", "json", "app", "components", "lib", "bin", "prisma"],
    { cwd: project, encoding: "utf8" },
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}
