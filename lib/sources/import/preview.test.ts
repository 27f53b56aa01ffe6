import { expect, test } from "vitest";
import { succeeded } from "@/lib/sources/source-fixtures";
import { parseReference } from "./parse-reference";
import { parseThread } from "./parse-thread";
import { previewOf } from "./preview";

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
  const preview = previewOf(succeeded(parseReference(`Plan\n\n[1] ${"railway ".repeat(60)}\n\nA map[2]\nA gun`)));
  expect(preview).toMatchObject({ posts: 0, authors: [], marks: 2, byKind: { paragraph: 1, caption: 2 } });
  expect(preview.openings[0]?.text).toMatch(/railway…$/);
  expect(preview.openings[0]?.text?.length).toBeLessThan(245);
});
