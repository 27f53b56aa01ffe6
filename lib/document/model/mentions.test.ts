import { expect, test } from "vitest";
import { b, c, claim, doc, h, li, link, p, ul } from "./build";
import type { NodeJson } from "./json";
import { mentionsIn, withMentionsLinked } from "./mentions";

const blockOf = (made: NodeJson): NodeJson => {
  const [block] = doc(made).content;
  if (!block) throw new Error("There is a block");
  return block;
};
const HREF = "article:tynda";

test("a mention has its sentence, and is none in a link, in code, in a heading or within a longer name", () => {
  const text = p(
    "It rained. They reached Tynda in May. Then ",
    link("Tynda", "article:x"),
    " and ",
    c("Tynda"),
    " and the Tynda line.",
  );
  expect(mentionsIn(blockOf(text), ["Tynda", "the town"], ["Tynda line"])).toEqual([
    { part: 0, start: 24, words: "Tynda", before: "They reached ", after: " in May." },
  ]);
  expect(mentionsIn(blockOf(h(2, "Tynda")), ["Tynda"], [])).toEqual([]);
});

test("linking keeps every other mark: a claim that begins in the middle of the name, and bold in it", () => {
  const block = blockOf(p("At Old ", claim("c1", [b("Ty"), "nda it burned"]), "."));
  const [found] = mentionsIn(block, ["old tynda"], []);
  expect(found).toMatchObject({ start: 3, words: "Old Tynda" });
  const done = withMentionsLinked(block, found ? [found] : [], HREF);
  expect(done).toEqual(
    blockOf(p("At ", link("Old ", HREF), claim("c1", [link([b("Ty"), "nda"], HREF), " it burned"]), ".")),
  );
});

test("several of one block are linked at once, in whichever of its texts they stand; what stands there no more is refused", () => {
  const block = blockOf(ul(li(p("Tynda and Tynda")), li(p("No"), ul(li(p("Tynda"))))));
  const found = mentionsIn(block, ["Tynda"], []);
  expect(found.map(({ part, start }) => [part, start])).toEqual([
    [0, 0],
    [0, 10],
    [2, 0],
  ]);
  const done = withMentionsLinked(block, found.slice(1), HREF);
  expect(done && mentionsIn(done, ["Tynda"], [])).toMatchObject([{ part: 0, start: 0 }]);
  expect(withMentionsLinked(block, [{ part: 1, start: 0, words: "Tynda" }], HREF)).toBeNull();
  expect(done && withMentionsLinked(done, [{ part: 2, start: 0, words: "Tynda" }], HREF)).toBeNull();
});
