import { expect, test } from "vitest";
import { sentenceFound } from "./sentence-found";

const TEXT = "The mill stood by the river. In May the ferry sank & the mill burned. Gen. Popov saw the ferry go.";
const words = (snippet: string) => {
  const found = sentenceFound(TEXT, snippet);
  return found && TEXT.slice(found.start, found.end);
};

test("of what a search finds the sentence with most of its words is proposed, not the whole passage", () => {
  expect(words("... the <mark>ferry</mark> sank &amp; the <mark>mill</mark> ...")).toBe(
    "In May the ferry sank & the mill burned.",
  );
  expect(words("<mark>gen</mark>. <mark>POPOV</mark> saw")).toBe("Gen. Popov saw the ferry go.");
});

test("of sentences with as many words the first is, and none where no word stands there", () => {
  expect(words("the <mark>mill</mark> stood, the <mark>Mill</mark> burned")).toBe("The mill stood by the river.");
  expect(words("the <mark>Fähre</mark>")).toBeUndefined();
  expect(words("nothing marked")).toBeUndefined();
});
