import { describe, expect, test } from "vitest";
import { doc, h, li, p, quote, td, tr, ul } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { mergeDocuments, mergeFields, resolveConflicts } from "./merge";

const [A, B, C, D] = ["Alpha sails north.", "Bravo holds south.", "Charlie burns east.", "Delta freezes west."];
const [a, b, c, d] = [p.id("a", A), p.id("b", B), p.id("c", C), p.id("d", D)];
const base = doc(a, b, c, d);
/** What a merge comes to: the blocks' texts, and how many changes came from theirs and from mine. */
const merged = (theirs: readonly NodeJson[], mine: readonly NodeJson[], from = base): string => {
  const merge = mergeDocuments(from, doc(...theirs), doc(...mine));
  const counts = `${merge.fromTheirs}+${merge.fromMine}`;
  if (merge.kind === "conflict") return `conflict in ${merge.blocks.map(({ block }) => block).join()}, ${counts}`;
  return `${plainText(merge.doc)
    .split("\n")
    .map((line) => line.split(" ")[0])
    .join(" ")}, ${counts}`;
};
const made = (id: string, words: string): NodeJson => p.id(id, `${words} was put in here.`);

describe("what either side did is counted for it", () => {
  test("a block put in", () => {
    expect(merged([a, made("n", "One"), b, c, d], [a, b, c, d])).toBe("Alpha One Bravo Charlie Delta, 1+0");
    expect(merged([a, b, c, d], [a, b, made("n", "One"), made("m", "Two"), c, d])).toBe(
      "Alpha Bravo One Two Charlie Delta, 0+2",
    );
  });

  test("a block taken out, by one or by both", () => {
    expect(merged([a, c, d], [a, b, c, d])).toBe("Alpha Charlie Delta, 1+0");
    expect(merged([a, b, c, d], [a, c, d])).toBe("Alpha Charlie Delta, 0+1");
    expect(merged([a, c, d], [a, c, d])).toBe("Alpha Charlie Delta, 0+0");
    expect(merged([b, c, d], [a, b, c])).toBe("Bravo Charlie, 1+1");
  });

  test("a block that both put in counts for neither, whatever else they put in", () => {
    const same = made("n", "One");
    expect(merged([a, same, b, c, d], [a, same, b, c, d])).toBe("Alpha One Bravo Charlie Delta, 0+0");
    expect(merged([a, same, b, c, made("m", "Two"), d], [a, same, b, c, d])).toBe(
      "Alpha One Bravo Charlie Two Delta, 1+0",
    );
  });

  test("a block that was moved, by one, by both alike, by both apart", () => {
    expect(merged([d, a, b, c], [a, b, c, d])).toBe("Delta Alpha Bravo Charlie, 1+0");
    expect(merged([a, b, c, d], [d, a, b, c])).toBe("Delta Alpha Bravo Charlie, 0+1");
    expect(merged([d, a, b, c], [d, a, b, c])).toBe("Delta Alpha Bravo Charlie, 0+0");
    expect(merged([d, a, b, c], [a, d, b, c])).toBe("Delta Alpha Bravo Charlie, 0+0");
  });

  test("a block moved by one and changed by the other", () => {
    const changed = p.id("d", "Delta freezes nowhere.");
    expect(merged([d, a, b, c], [a, b, c, changed])).toBe("Delta Alpha Bravo Charlie, 1+1");
    expect(merged([a, b, c, changed], [d, a, b, c])).toBe("Delta Alpha Bravo Charlie, 1+1");
  });

  test("a conflict counts for neither, the rest does", () => {
    const [one, two] = [p.id("b", "Bravo holds nothing."), p.id("b", "Bravo holds everything.")];
    expect(merged([a, one, c], [a, two, c, d])).toBe("conflict in b, 1+0");
    expect(merged([a, one, c, d], [a, c, d, made("n", "One")])).toBe("conflict in b, 0+1");
    expect(merged([a, c, d], [a, one, c, d])).toBe("conflict in b, 0+0");
  });
});

describe("in one place", () => {
  test("what was put in after a block that the other moved goes along with it", () => {
    expect(merged([d, a, b, c], [a, b, c, d, made("n", "One")])).toBe("Delta Alpha Bravo Charlie One, 1+1");
    expect(merged([c, d, a, b], [a, b, c, made("n", "One"), d])).toBe("Charlie One Delta Alpha Bravo, 2+1");
    expect(merged([a, b, c, made("n", "One"), d], [c, d, a, b])).toBe("Charlie One Delta Alpha Bravo, 1+2");
  });

  test("what was put in before everything stays there", () => {
    expect(merged([made("n", "One"), a, b, c, d], [b, c, d])).toBe("One Bravo Charlie Delta, 1+1");
  });

  test("the same words in two different places are put in twice", () => {
    expect(merged([made("n", "One"), a, b, c, d], [a, b, c, d, made("m", "One")])).toBe(
      "One Alpha Bravo Charlie Delta One, 1+1",
    );
    expect(merged([a, made("n", "One"), b, c, d], [a, b, made("m", "One"), c, d])).toBe(
      "Alpha One Bravo One Charlie Delta, 1+1",
    );
  });

  test("the same id on different words is a conflict", () => {
    expect(merged([a, made("n", "One"), b, c, d], [a, made("n", "Two"), b, c, d])).toBe("conflict in n, 0+0");
  });
});

describe("inside a block", () => {
  const list = ul.id("l", li.id("i", p.id("x", A)), li.id("j", p.id("y", B)));
  const item = (id: string, inner: string, words: string): NodeJson => li.id(id, p.id(inner, words));
  test("two items of one list are changed by two people", () => {
    const theirs = ul.id("l", item("i", "x", "Alpha sails south."), item("j", "y", B));
    const mine = ul.id("l", item("i", "x", A), item("j", "y", "Bravo holds east."));
    expect(merged([theirs], [mine], doc(list))).toBe("Alpha Bravo, 1+1");
    const merge = mergeDocuments(doc(list), doc(theirs), doc(mine));
    expect(merge.kind === "merged" && plainText(merge.doc)).toBe("Alpha sails south.\nBravo holds east.");
  });

  test("the kind of a list that one side changed stays with the items that the other changed", () => {
    const ordered: NodeJson = { ...list, type: "orderedList", attrs: { id: "l", start: 1 } };
    const mine = ul.id("l", item("i", "x", A), item("j", "y", "Bravo holds east."));
    for (const [one, two] of [
      [ordered, mine],
      [mine, ordered],
    ] as const) {
      const merge = mergeDocuments(doc(list), doc(one), doc(two));
      expect(merge.kind === "merged" && merge.doc.content[0]?.type).toBe("orderedList");
      expect(merge.kind === "merged" && plainText(merge.doc)).toBe(`${A}\nBravo holds east.`);
    }
    const other: NodeJson = { ...ordered, attrs: { id: "l", start: 5 } };
    expect(merged([ordered], [other], doc(list))).toBe("conflict in l, 0+0");
  });

  test("a quotation is not merged with what is no quotation any more", () => {
    const said = quote.id("q", p.id("x", A), p.id("y", B));
    const changed = quote.id("q", p.id("x", "Alpha sails south."), p.id("y", B));
    const heading: NodeJson = { ...h.id("q", 2, A) };
    expect(merged([changed], [heading], doc(said))).toMatch(/^(conflict|Alpha)/);
    expect(
      mergeDocuments(doc(said), doc(changed), doc(quote.id("q", p.id("x", A), p.id("y", "Bravo went.")))).kind,
    ).toBe("merged");
  });

  test("a table of which one side changed the rows is a conflict where the other changed a cell", () => {
    const cell = (id: string, words: string): NodeJson => td.id(id, p.id(`${id}p`, words));
    const table = (...rows: NodeJson[]): NodeJson => ({ type: "table", attrs: { id: "t" }, content: rows });
    const row = (id: string, ...cells: NodeJson[]): NodeJson => tr.id(id, ...cells);
    const from = doc(table(row("r", cell("k", A), cell("l", B)), row("s", cell("m", C), cell("n", D))));
    const otherCell = table(row("r", cell("k", A), cell("l", "Bravo fell.")), row("s", cell("m", C), cell("n", D)));
    const third = table(row("r", cell("k", "Alpha fell."), cell("l", B)), row("s", cell("m", C), cell("n", D)));
    const rowLess = table(row("r", cell("k", A), cell("l", B)));
    const swapped = table(row("s", cell("m", C), cell("n", D)), row("r", cell("k", A), cell("l", B)));
    expect(mergeDocuments(from, doc(otherCell), doc(third)).kind).toBe("merged");
    expect(mergeDocuments(from, doc(otherCell), doc(rowLess)).kind).toBe("conflict");
    expect(mergeDocuments(from, doc(otherCell), doc(swapped)).kind).toBe("conflict");
    const cellLess = table(row("r", cell("k", A)), row("s", cell("m", C), cell("n", D)));
    expect(mergeDocuments(from, doc(third), doc(cellLess)).kind).toBe("conflict");
  });
});

test("a conflict ends with one side, both, or other words; without a choice both texts stay", () => {
  const [one, two] = [p.id("b", "Bravo holds nothing."), p.id("b", "Bravo holds everything.")];
  const ended = (choices: Parameters<typeof resolveConflicts>[3]): string[] =>
    plainText(resolveConflicts(base, doc(a, one, c, d), doc(a, two, c, d), choices))
      .split("\n")
      .slice(1, -2);
  expect(ended({ b: "theirs" })).toEqual(["Bravo holds nothing."]);
  expect(ended({ b: "mine" })).toEqual(["Bravo holds everything."]);
  expect(ended({ b: "both" })).toEqual(["Bravo holds nothing.", "Bravo holds everything."]);
  expect(ended({})).toEqual(["Bravo holds nothing.", "Bravo holds everything."]);
  expect(ended({ b: p("Neither.") })).toEqual(["Neither."]);
});

test("fields beside a text: the one that changed counts, lists of words are joined, of all else mine", () => {
  const field = (from: unknown, theirs: unknown, mine: unknown): unknown =>
    mergeFields({ field: from }, { field: theirs }, { field: mine }).field;
  expect([field("a", "b", "a"), field("a", "a", "b"), field("a", "b", "c")]).toEqual(["b", "b", "c"]);
  expect(field(["a", "b", "c"], ["a", "b", "x"], ["b", "c", "x", "y"])).toEqual(["b", "x", "y"]);
  expect(field(["a"], "x", ["b"])).toEqual(["b"]);
  expect(field("a", ["x"], ["b"])).toEqual(["b"]);
  expect(field(["a"], ["x"], "b")).toBe("b");
  expect(field([1], [2], ["b"])).toEqual(["b"]);
  expect(field(["a", "b"], ["a"], ["a", "b", "c"])).toEqual(["a", "c"]);
});
