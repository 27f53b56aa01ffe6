import { expect, test } from "vitest";
import { stretchesOf } from "@/lib/articles/revisions/attribution";
import { b, br, claim, doc, link, p } from "@/lib/document/model/build";
import { nodeText } from "@/lib/document/model/text";
import { withStretches } from "./mark-stretches";

test("each word is in the stretch of its revision, across bold words and line breaks, and links and claims are left out", () => {
  const block = p.id("a", "One ", b("two three"), br(), link("four", "article:x"), " ", claim("c1", "five."));
  const text = doc(block);
  const marked = withStretches(text, stretchesOf(block, [1, 1, 2, 2, 1]));
  const nodes = marked.content[0]?.content ?? [];
  expect(
    nodes.map((node) => [nodeText(node), ...(node.marks ?? []).map(({ type, attrs }) => attrs?.number ?? type)]),
  ).toEqual([
    ["One ", 0],
    ["two", 0, "bold"],
    [" ", "bold"],
    ["three", 1, "bold"],
    ["\n", 1],
    ["four", 1],
    [" "],
    ["five.", 2],
  ]);
});

test("a text without words stays as it is", () => {
  const text = doc(p.id("a", "— …"), p.id("b"));
  expect(withStretches(text, [])).toEqual(text);
});
