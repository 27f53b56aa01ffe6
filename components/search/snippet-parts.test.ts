import { expect, test } from "vitest";
import { MARK_END, MARK_START, snippetHtml } from "@/lib/search/snippet";
import { snippetParts } from "./snippet-parts";

test("marks become parts that were found", () => {
  expect(snippetParts("the <mark>frozen</mark> river")).toEqual([
    { text: "the ", found: false },
    { text: "frozen", found: true },
    { text: " river", found: false },
  ]);
});

test.each(["<script>alert(1)</script>", "a & b &amp; c", `"quoted" 'too'`, "&lt;mark&gt;", "5 < 6 > 4"])(
  "%s comes back as it was written",
  (text) => {
    expect(snippetParts(snippetHtml(`${MARK_START}${text}${MARK_END}`))).toEqual([{ text, found: true }]);
  },
);

test("other tags and a mark without an end are text", () => {
  expect(snippetParts("<b>bold</b> <mark>open")).toEqual([
    { text: "<b>bold</b> ", found: false },
    { text: "open", found: true },
  ]);
});

test("an empty snippet has no parts", () => {
  expect(snippetParts("")).toEqual([]);
});
