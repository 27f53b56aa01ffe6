import { describe, expect, test } from "vitest";
import { b, callout, details, doc, li, note, p, quote, ul } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { parseDocument } from "@/lib/document/schema/schema";
import { fromMarkdown, toMarkdown } from "./markdown";

const withoutIds = (nodes: readonly NodeJson[]): unknown =>
  JSON.parse(JSON.stringify(nodes, (key, value) => (key === "id" ? undefined : value)));
const blocks = (markdown: string) => withoutIds(fromMarkdown(markdown).content);

describe("callouts", () => {
  test.each([
    [
      "of GitHub",
      "> [!WARNING]\n> The *ice*\n> melts.",
      [callout("warning", p("The ", { type: "text", marks: [{ type: "italic" }], text: "ice" }, " melts."))],
    ],
    ["of Obsidian, with words behind the sign", "> [!tip]- Roads\n> On ice.", [callout("note", p("Roads On ice."))]],
    ["with a list and two paragraphs", "> [!ASIDE]\n>\n> One\n>\n> - two", [callout("aside", p("One"), ul("two"))]],
    ["empty", "> [!NOTE]", [callout("note", p())]],
  ])("%s are read", (_title, markdown, expected) => {
    expect(blocks(markdown)).toEqual(withoutIds(expected as NodeJson[]));
  });

  test("a quotation that begins with another sign stays a quotation", () => {
    expect(blocks("> [!hurrah] said Ilse")).toEqual(withoutIds([quote(p("[!hurrah] said Ilse"))]));
    expect(blocks("> [sic] said Ilse")).toEqual(withoutIds([quote(p("[sic] said Ilse"))]));
  });
});

test("boxes in one another, with notes in them, are written and read back the same; the same signs as words stay words", () => {
  const text = doc(
    callout("warning", p("The ", b("ice"), note("Thin")), ul(li("one", ul("two")))),
    callout("aside", p("Mine")),
    quote(p("[!NOTE] said Ilse")),
    details(["Order of ", b("battle")], p("One"), details("Inner", callout("note", p("Two"))), p("Three")),
    ul(li("item", details("In a list", p("Four")))),
    p("<details>"),
  );
  const markdown = toMarkdown(text);
  expect(markdown).toContain("> [!WARNING]\n> The **ice**[^1]\n>\n> - one\n>   - two\n\n<!-- -->\n\n> [!ASIDE]");
  expect(markdown).toContain(
    "<details>\n<summary>Order of **battle**</summary>\n\nOne\n\n<details>\n<summary>Inner</summary>",
  );
  expect(withoutIds(fromMarkdown(markdown).content)).toEqual(withoutIds(text.content));
});

describe("hostile input", () => {
  test("parts nested deeper than an article may be, or never closed, are read in no time, as text", () => {
    const opened = "<details>\n<summary>x</summary>\n\n";
    for (const text of [opened.repeat(400), opened.repeat(200) + "</details>\n".repeat(200)]) {
      const read = fromMarkdown(text);
      expect(parseDocument(read).ok).toBe(true);
    }
    expect(fromMarkdown(`${opened.repeat(3)}deep\n\n${"</details>\n\n".repeat(3)}`).content).toHaveLength(1);
  });

  test("a part needs its summary, a callout a block, and there are three kinds", () => {
    const fits = (node: unknown) => parseDocument({ type: "doc", content: [node] }).ok;
    const line = { type: "paragraph" };
    expect(fits({ type: "details", content: [{ type: "summary" }, line] })).toBe(true);
    expect(fits({ type: "details", content: [{ type: "summary" }] })).toBe(false);
    expect(fits({ type: "details", content: [line] })).toBe(false);
    expect(fits({ type: "summary" })).toBe(false);
    expect(fits({ type: "callout", attrs: { kind: "aside" }, content: [line] })).toBe(true);
    expect(fits({ type: "callout", attrs: { kind: "loud" }, content: [line] })).toBe(false);
    expect(fits({ type: "callout" })).toBe(false);
  });
});

test("cells that span more than any table has are written in no time", () => {
  const huge = { type: "tableCell", attrs: { colspan: 100, rowspan: 1_000 }, content: [p("x")] };
  const row = { type: "tableRow", content: Array.from({ length: 50 }, () => huge) };
  const table = { type: "table", content: Array.from({ length: 200 }, () => row) };
  expect(toMarkdown({ type: "doc", content: [table] }).length).toBeGreaterThan(200);
});
