import { expect, test } from "vitest";
import { h } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { fromMarkdown, toMarkdown } from "./markdown";

const levelsOf = (markdown: string) => {
  const levels: unknown[] = [];
  const walk = (node: NodeJson): void => {
    if (node.type === "heading") levels.push(node.attrs?.level);
    for (const child of node.content ?? []) walk(child);
  };
  for (const node of fromMarkdown(markdown).content) walk(node);
  return levels;
};

test.each([
  ["# Plan\n\n## Aim\n\n### Forces", [2, 3, 4]],
  ["# Plan\n\n### Aim\n\n##### Forces", [2, 3, 4]],
  ["## Aim\n\n# Plan", [3, 2]],
  ["# A\n\n## B\n\n### C\n\n#### D", [2, 3, 4, 4]],
  ["> # Quoted\n\n- ## In a list", [2, 3]],
  ["## Aim\n\n#### Deep", [2, 4]],
  ["Plan\n====\n\nAim\n---", [2, 3]],
])("%j keeps its levels in order", (markdown, levels) => expect(levelsOf(markdown)).toEqual(levels));

test("what an article writes comes back with the same levels", () => {
  const all = [h(2, "Plan"), h(4, "Deep"), h(3, "Aim")];
  expect(levelsOf(toMarkdown({ type: "doc", content: all }))).toEqual([2, 4, 3]);
});
