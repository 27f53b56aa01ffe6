import { expect, test } from "vitest";
import { snippetParts } from "./snippet";

test("a snippet is text but for what was found", () => {
  expect(snippetParts("at <mark>Magadan</mark> &amp; Tynda")).toEqual([
    { text: "at ", found: false },
    { text: "Magadan", found: true },
    { text: " & Tynda", found: false },
  ]);
});

test("nothing else in a snippet can become markup", () => {
  expect(snippetParts("<img src=x> &lt;b&gt;")).toEqual([{ text: "<img src=x> <b>", found: false }]);
});
