import { expect, test } from "vitest";
import { failureOf, succeeded } from "@/lib/sources/source-fixtures";
import { savedRiverThread } from "@/lib/sources/testing/a-saved-thread";
import { MEDIAWIKI_PAGE } from "@/lib/sources/testing/mediawiki-page";
import { parseReference } from "./parse-reference";
import { parseThread } from "./parse-thread";
import { previewOf } from "./preview";
import { preview } from "./preview-task";

test("a thread's preview counts posts, authors, passages and whole quotations, and shows how posts begin", () => {
  const text =
    "# T\n\n## Ann\n\nFirst words.\n\nSecond.\n\n----------\n\n## Ben\n\nAnn said:\n\n> First words.\n> \n> Second.\n\nHm.\n\n" +
    "Cid said:\n\n> What?\n\n----------\n\n## Ben\n\n----------\n";
  expect(previewOf(succeeded(parseThread(text)))).toMatchObject({
    kind: "thread",
    title: "T",
    posts: 3,
    authors: [
      { name: "Ben", posts: 2 },
      { name: "Ann", posts: 1 },
    ],
    passages: 6,
    byKind: { paragraph: 3, quotation: 3, caption: 0, heading: 0, listItem: 0 },
    quotations: { resolved: 1, unresolved: 1 },
    openings: [
      { post: 1, author: "Ann", line: 3, text: "First words." },
      { post: 2, author: "Ben", line: 11, text: "Hm." },
      { post: 3, author: "Ben", line: 27, text: null },
    ],
    warnings: [{ line: 23 }, { line: 27 }],
  });
});

test("a reference's preview counts its marks and shows its first paragraphs, cut at a word", () => {
  const found = previewOf(succeeded(parseReference(`Plan\n\n[1] ${"railway ".repeat(60)}\n\nA map[2]\nA gun`)));
  expect(found).toMatchObject({ posts: 0, authors: [], marks: 2, byKind: { paragraph: 1, caption: 2 } });
  expect(found.openings[0]?.text).toMatch(/railway…$/);
  expect(found.openings[0]?.text?.length).toBeLessThan(245);
});

test.each([
  ["a reference given as a thread", "thread", "The mill\n\nIt stood on the river.", "This can be read as a reference."],
  ["an article of a wiki given as a thread", "thread", MEDIAWIKI_PAGE, "This can be read as a reference."],
  [
    "a thread given as a reference",
    "reference",
    "# Mill\n\n## Ann\n\nIt stood.\n\n----------\n",
    "This can be read as a thread.",
  ],
  [
    "a saved thread given as a reference",
    "reference",
    savedRiverThread()[0]?.text ?? "",
    "This can be read as a thread.",
  ],
] as const)("%s is refused, and offered as what it is", async (_, kind, text, message) => {
  const refused = failureOf(await preview.run({ kind, files: [{ name: "a", text }] }));
  expect(refused).toMatchObject({ issues: [{}, { path: "kind", message }] });
});

test.each([
  [
    "a page of another forum",
    '<meta name="generator" content="phpBB"><div class="post">One</div><div class="post">Two</div><div class="post">Three, and more words of it</div>',
  ],
  ["what can be read as nothing", "<html><script>x()</script></html>"],
])("%s is not offered as the other kind", async (_, text) => {
  const refused = failureOf(await preview.run({ kind: "thread", files: [{ name: "a", text }] }));
  expect(refused.kind === "invalid" && refused.issues.some(({ path }) => path === "kind")).toBe(false);
});
