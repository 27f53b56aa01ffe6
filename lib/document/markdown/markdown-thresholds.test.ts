import { describe, expect, test } from "vitest";
import type { NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";
import { fromMarkdown } from "./markdown";

const blocks = (markdown: string): readonly NodeJson[] => fromMarkdown(markdown).content;
const depthOf = (node: NodeJson, type: string): number =>
  (node.type === type ? 1 : 0) + Math.max(0, ...(node.content ?? []).map((child) => depthOf(child, type)));
const deepest = (markdown: string, type: string): number =>
  Math.max(...blocks(markdown).map((node) => depthOf(node, type)));
const marksIn = (markdown: string): number => (JSON.stringify(blocks(markdown)).match(/"marks"/g) ?? []).length;

describe("quotations and lists", () => {
  test("lie fifteen deep in one another, deeper ones are laid flat with all their words", () => {
    const quoted = (depth: number): string => `${"> ".repeat(depth)}words`;
    expect([14, 15, 16, 20].map((depth) => deepest(quoted(depth), "blockquote"))).toEqual([14, 15, 15, 15]);
    const listed = (depth: number): string =>
      Array.from({ length: depth }, (_, at) => `${"  ".repeat(at)}- item${at}`).join("\n");
    expect([14, 15, 16, 20].map((depth) => deepest(listed(depth), "bulletList"))).toEqual([14, 15, 15, 15]);
    expect(blocks(listed(20)).map(nodeText).join(" ")).toContain("item19");
    const mixed = (depth: number): string => `> ${"> ".repeat(depth - 2)}- words`;
    expect([15, 16].map((depth) => deepest(mixed(depth), "bulletList"))).toEqual([1, 0]);
  });

  test("begin with their number, also after tasks among them, and with 999,999,999 at most", () => {
    const starts = (markdown: string) => blocks(markdown).map((node) => [node.type, node.attrs?.start]);
    expect(starts("0. a\n1. b")).toEqual([["orderedList", 0]]);
    expect(starts("7. a\n8. b")).toEqual([["orderedList", 7]]);
    expect(starts("<!-- list -->\n\n999999999. a")).toEqual([["orderedList", 999_999_999]]);
    expect(starts("3. a\n4. b\n5. [x] c\n6. d")).toEqual([
      ["orderedList", 3],
      ["taskList", undefined],
      ["orderedList", 6],
    ]);
    expect(starts("- a\n- [ ] b")).toEqual([
      ["bulletList", undefined],
      ["taskList", undefined],
    ]);
  });
});

describe("a paragraph", () => {
  test("of up to 2,000 signs is read, one with more is plain text", () => {
    const signs = (count: number): string => `${"*a* ".repeat(count / 2)}end`;
    expect(marksIn(signs(2_000))).toBe(1_000);
    expect(marksIn(signs(2_002))).toBe(0);
    expect(blocks(signs(2_002)).map(nodeText)).toEqual([signs(2_002)]);
  });

  test("of up to 100,000 characters is read, a longer one is plain text", () => {
    const long = (length: number): string => `*a* ${"x".repeat(length - 4)}`;
    expect([marksIn(long(100_000)), marksIn(long(100_001))]).toEqual([1, 0]);
  });
});

test.each([
  ["&#65;&#x42;", "AB"],
  ["&#1;x", "\u0001x"],
  ["&#x10FFFF;", "\u{10FFFF}"],
  ["&#x110000;", "\uFFFD"],
  ["&#xD7FF;", "\uD7FF"],
  ["&#xD800;", "\uFFFD"],
  ["&#xDFFF;", "\uFFFD"],
  ["&#xE000;", "\uE000"],
  ["&#0;", "\uFFFD"],
])("the reference %s is %j", (markdown, expected) => {
  expect(blocks(markdown).map(nodeText)).toEqual([expected]);
});

test("white space at the edges of a paragraph goes, inside it and around breaks it stays", () => {
  expect(blocks("one *two *  \nthree").map(nodeText)).toEqual(["one *two *\nthree"]);
  const [paragraph] = blocks("*one* <br> two ");
  expect(paragraph?.content?.map((node) => node.text ?? node.type)).toEqual(["one", " ", "hardBreak", " two"]);
});
