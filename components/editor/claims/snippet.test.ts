import { expect, test } from "vitest";
import { searchFor } from "./search-words";
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

test("a claim is searched for by its names and numbers, then its long words", () => {
  expect(searchFor("Japan lands at Magadan in May 1940 with three divisions")).toBe(
    "Japan or Magadan or 1940 or divisions or lands or three",
  );
  expect(searchFor("it was so")).toBe("");
});
