import { expect, test } from "vitest";
import { snippetOf } from "./snippet";
import { snippetParts } from "./snippet-parts";

test("marks become parts that were found", () => {
  expect(snippetParts("the <mark>frozen</mark> river")).toEqual([
    { text: "the ", found: false, hidden: false },
    { text: "frozen", found: true, hidden: false },
    { text: " river", found: false, hidden: false },
  ]);
});

test.each(["<script>alert(1)</script>", "a & b &amp; c", `"quoted" 'too'`, "&lt;mark&gt;", "5 < 6 > 4"])(
  "%s comes back as it was written",
  (text) => {
    const whole = () => [{ start: 0, end: text.length, word: "" }];
    expect(snippetParts(snippetOf(text, whole))).toEqual([{ text, found: true, hidden: false }]);
  },
);

test("other tags and a mark without an end are text", () => {
  expect(snippetParts("<b>bold</b> <mark>open")).toEqual([
    { text: "<b>bold</b> ", found: false, hidden: false },
    { text: "open", found: true, hidden: false },
  ]);
});

test("an empty snippet has no parts", () => {
  expect(snippetParts("")).toEqual([]);
});

test("what a spoiler hides is a part of its own, found or not", () => {
  expect(snippetParts("It was <s>the </s><s><mark>guard</mark></s> &lt;s&gt;")).toEqual([
    { text: "It was ", found: false, hidden: false },
    { text: "the ", found: false, hidden: true },
    { text: "guard", found: true, hidden: true },
    { text: " <s>", found: false, hidden: false },
  ]);
});
