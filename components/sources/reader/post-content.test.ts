import { expect, test } from "vitest";
import { parseThread } from "@/lib/sources/import/parse-thread";
import type { PassageView } from "@/lib/sources/source";
import { succeeded } from "@/lib/sources/source-fixtures";
import { type PostPart, postContent } from "./post-content";

const BARE = { id: "", author: "Ann", hash: "", usedBy: 0, address: null, spoiler: null };

function contentOf(lines: string): unknown[] {
  const { passages } = succeeded(parseThread(`# T\n\n## Ann\n\n${lines}\n\n----------\n`));
  return postContent(passages.map((passage): PassageView => ({ ...passage, ...BARE }))).map(partSummary);
}

/** A passage as its text, a quotation as whom it quotes and what it holds. */
function partSummary(part: PostPart): unknown {
  return part.type === "passage" ? part.passage.text : [part.quotes?.author ?? null, ...part.parts.map(partSummary)];
}

test("paragraphs stand beside quotations, and two quotations beside one another", () => {
  expect(contentOf("One.\n\nBen said:\n\n> Two.\n> \n> Three.\n\nCid said:\n\n> Four.\n\nFive.")).toEqual([
    "One.",
    ["Ben", "Two.", "Three."],
    ["Cid", "Four."],
    "Five.",
  ]);
});

test("a quotation holds the one that stands in it, and goes on after it", () => {
  expect(contentOf("Ben said:\n\n> Before.\n> \n> Cid said:\n> > Inner.\n> \n> After.\n\nEnd.")).toEqual([
    ["Ben", "Before.", ["Cid", "Inner."], "After."],
    "End.",
  ]);
});

test("a quotation that begins with another one is known by what follows in it", () => {
  expect(contentOf("Ben said:\n\n> Cid said:\n> > Inner.\n> \n> Own words.")).toEqual([
    ["Ben", ["Cid", "Inner."], "Own words."],
  ]);
});

test("a quotation without words of its own, and one without a name, stay quotations", () => {
  expect(contentOf("> > Deep.\n\nOut.\n\n> Plain.")).toEqual([[null, [null, "Deep."]], "Out.", [null, "Plain."]]);
});

test("new quotations of the same depth do not run together", () => {
  expect(contentOf("> Ben said:\n> > One.\n\nA.\n\n> Cid said:\n> > Two.\n> \n> Dee said:\n> > Three.")).toEqual([
    [null, ["Ben", "One."]],
    "A.",
    [null, ["Cid", "Two."], ["Dee", "Three."]],
  ]);
});

test("a spoiler is announced where it begins, and only there", () => {
  const { passages } = succeeded(parseThread("# T\n\n## Ann\n\na\n\nb\n\nc\n\nd\n\n----------\n"));
  const spoilers = [null, "The end", "The end", null];
  const views = passages.map((passage, index) => ({ ...passage, ...BARE, spoiler: spoilers[index] ?? null }));
  const announced = postContent(views).map((part) => (part.type === "passage" ? part.spoiler : part));
  expect(announced).toEqual([null, "The end", null, null]);
});
