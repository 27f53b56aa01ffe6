import { describe, expect, test } from "vitest";
import { doc, h, li, p, quote, sup, table, td, tr, ul, withIds } from "@/lib/document/model/build";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { anonymous } from "@/lib/document/testing/random-document";
import { type Merge, mergeDocuments, mergeFields, resolveConflicts } from "./merge";

const LINES = [
  "One alpha is here.",
  "Two bravo is there.",
  "Three charlie is far.",
  "Four delta is near.",
  "Five echo is lost.",
];
const base = doc(...LINES.map((line, at) => p.id(`p${at + 1}`, line)));
/** The base with the blocks of these ids replaced; an empty list deletes. */
const with_ = (changes: Readonly<Record<string, readonly NodeJson[]>>, document = base): DocJson =>
  doc(...document.content.flatMap((node) => changes[String(node.attrs?.id)] ?? [node]));
const lines = (merge: Merge): string[] => (merge.kind === "merged" ? plainText(merge.doc).split("\n") : ["conflict"]);
const at = (index: number): string => LINES[index] ?? "";

describe("different blocks", () => {
  const theirs = with_({ p1: [p.id("p1", "One alpha was here.")] });

  test("changed on either side are both kept", () => {
    const mine = with_({ p4: [p.id("p4", "Four delta was near.")] });
    const merge = mergeDocuments(base, theirs, mine);
    expect(lines(merge)).toEqual(["One alpha was here.", at(1), at(2), "Four delta was near.", at(4)]);
    expect(merge).toMatchObject({ fromTheirs: 1, fromMine: 1 });
  });

  test("a figure raised on one side is a change that is kept, and on both one", () => {
    const raised = with_({ p4: [p.id("p4", "Four delta", sup("2"), " is near.")] });
    const merge = mergeDocuments(base, theirs, raised);
    expect(merge.kind === "merged" && JSON.stringify(merge.doc)).toContain('"superscript"');
    expect(lines(merge)[0]).toBe("One alpha was here.");
    expect(mergeDocuments(base, raised, raised)).toMatchObject({ kind: "merged", fromMine: 0 });
  });

  test("deleted on one side and inserted on the other are both done", () => {
    const mine = with_({ p2: [], p4: [base.content[3] ?? p(), p.id("n", "New words.")] });
    expect(lines(mergeDocuments(base, theirs, mine))).toEqual([
      "One alpha was here.",
      at(2),
      at(3),
      "New words.",
      at(4),
    ]);
  });

  test("a side that changed nothing takes the other's text as it is", () => {
    expect(mergeDocuments(base, theirs, base)).toEqual({ kind: "merged", doc: theirs, fromTheirs: 1, fromMine: 0 });
    expect(mergeDocuments(base, base, theirs)).toEqual({ kind: "merged", doc: theirs, fromTheirs: 0, fromMine: 1 });
  });

  test("the same change on both sides is one change of neither", () => {
    expect(mergeDocuments(base, theirs, theirs)).toEqual({ kind: "merged", doc: theirs, fromTheirs: 0, fromMine: 0 });
  });

  test("a save sent twice inserts once", () => {
    const sent = with_({ p2: [base.content[1] ?? p(), p.id("n", "New words came.")] });
    const again = with_({ p2: [base.content[1] ?? p(), p.id("m", "New words came.")] });
    expect(lines(mergeDocuments(base, sent, again))).toEqual([at(0), at(1), "New words came.", at(2), at(3), at(4)]);
  });

  test("two insertions in the same place stand theirs first", () => {
    const one = with_({ p2: [base.content[1] ?? p(), p.id("n", "By them.")] });
    const two = with_({ p2: [base.content[1] ?? p(), p.id("m", "By me.")] });
    expect(lines(mergeDocuments(base, one, two)).slice(2, 4)).toEqual(["By them.", "By me."]);
    expect(lines(mergeDocuments(base, two, one)).slice(2, 4)).toEqual(["By me.", "By them."]);
  });

  test("all deleted, some by either side, leave one empty paragraph", () => {
    const short = doc(p.id("a", "Alpha."), p.id("b", "Bravo."));
    const merge = mergeDocuments(short, doc(p.id("a", "Alpha.")), doc(p.id("b", "Bravo.")));
    expect(merge).toMatchObject({ doc: { content: [{ type: "paragraph", attrs: { id: "a" } }] } });
  });
});

describe("blocks that moved", () => {
  const moved = doc(...[4, 0, 1, 2, 3].map((index) => base.content[index] ?? p()));

  test("on one side and were edited on the other move with their edit", () => {
    const mine = with_({ p5: [p.id("p5", "Five echo was found.")] });
    const expected = ["Five echo was found.", ...LINES.slice(0, 4)];
    expect(lines(mergeDocuments(base, moved, mine))).toEqual(expected);
    expect(lines(mergeDocuments(base, mine, moved))).toEqual(expected);
  });

  test("together take along what the other side put between them", () => {
    const sections = doc(...[3, 4, 0, 1, 2].map((index) => base.content[index] ?? p()));
    const mine = with_({ p4: [base.content[3] ?? p(), p.id("n", "Between the two.")] });
    const expected = [at(3), "Between the two.", at(4), at(0), at(1), at(2)];
    expect(lines(mergeDocuments(base, sections, mine))).toEqual(expected);
    expect(lines(mergeDocuments(base, mine, sections))).toEqual(expected);
  });

  test("and were deleted on the other side are gone", () => {
    expect(lines(mergeDocuments(base, moved, with_({ p5: [] })))).toEqual(LINES.slice(0, 4));
  });
});

describe("the same block", () => {
  const theirs = with_({ p2: [p.id("p2", "Two bravo by them.")] });
  const mine = with_({ p2: [p.id("p2", "Two bravo by me.")], p5: [p.id("p5", "Five by me.")] });

  test("changed differently is a conflict with all three texts", () => {
    const merge = mergeDocuments(base, theirs, mine);
    expect(merge).toEqual({
      kind: "conflict",
      blocks: [{ block: "p2", base: base.content[1], theirs: theirs.content[1], mine: mine.content[1] }],
      fromTheirs: 0,
      fromMine: 1,
    });
  });

  test("changed on one side and deleted on the other is a conflict", () => {
    const merge = mergeDocuments(base, with_({ p2: [] }), mine);
    expect(merge).toMatchObject({ kind: "conflict", blocks: [{ block: "p2", theirs: null, mine: mine.content[1] }] });
    expect(mergeDocuments(base, mine, with_({ p2: [] }))).toMatchObject({ blocks: [{ block: "p2", mine: null }] });
  });

  test("put in by both under one id, but not alike, is a conflict without a base", () => {
    const one = with_({ p2: [base.content[1] ?? p(), p.id("n", "By them.")] });
    const two = with_({ p2: [base.content[1] ?? p(), p.id("n", "Quite another thing.")] });
    expect(mergeDocuments(base, one, two)).toMatchObject({ kind: "conflict", blocks: [{ block: "n", base: null }] });
  });

  test("rewritten on both sides and saved without ids is a conflict too", () => {
    const lost = (document: DocJson, prefix: string): DocJson =>
      withIds({ type: "doc", content: document.content.map(anonymous) }, prefix);
    const other = with_({ p2: [p("Nothing of it was left when they came.")] });
    const another = with_({ p2: [p("My own words about something else.")] });
    const merge = mergeDocuments(base, lost(other, "x"), lost(another, "y"));
    expect(merge).toMatchObject({ kind: "conflict", blocks: [{ block: "p2" }] });
  });

  test("is settled as chosen: theirs, mine, both, or other words; both where nothing was chosen", () => {
    const settled = (choice?: "theirs" | "mine" | "both" | NodeJson): string[] =>
      plainText(resolveConflicts(base, theirs, mine, choice === undefined ? {} : { p2: choice }))
        .split("\n")
        .slice(1, -3);
    expect(settled("theirs")).toEqual(["Two bravo by them."]);
    expect(settled("mine")).toEqual(["Two bravo by me."]);
    expect(settled("both")).toEqual(["Two bravo by them.", "Two bravo by me."]);
    expect(settled(p.id("p2", "Two bravo by us."))).toEqual(["Two bravo by us."]);
    expect(settled()).toEqual(["Two bravo by them.", "Two bravo by me."]);
  });

  test("kept twice gets two ids", () => {
    const ids = resolveConflicts(base, theirs, mine, { p2: "both" }).content.map((node) => node.attrs?.id);
    expect(new Set(ids).size).toBe(6);
  });

  test("that one side deleted goes when that side is chosen", () => {
    const choices = { p2: "theirs" } as const;
    expect(resolveConflicts(base, with_({ p2: [] }), mine, choices).content).toHaveLength(4);
  });
});

describe("inside a block of blocks", () => {
  const list = (one: string, two: string, ...more: NodeJson[]): DocJson =>
    doc(ul.id("u", li.id("l", p.id("x", one)), li.id("m", p.id("y", two)), ...more));

  test("different items of a list merge", () => {
    const was = list("One alpha.", "Two bravo.");
    const theirs = list("One alpha, they say.", "Two bravo.");
    const mine = list("One alpha.", "Two bravo.", li.id("n", p.id("z", "Three charlie.")));
    expect(lines(mergeDocuments(was, theirs, mine))).toEqual(["One alpha, they say.", "Two bravo.", "Three charlie."]);
  });

  test("the same item makes the whole list a conflict", () => {
    const merge = mergeDocuments(list("One.", "Two."), list("One by them.", "Two."), list("One by me.", "Two."));
    expect(merge).toMatchObject({ kind: "conflict", blocks: [{ block: "u" }] });
  });

  test("different cells of a table merge; a row added meanwhile asks", () => {
    const grid = (one: string, two: string, ...more: NodeJson[]): DocJson =>
      doc({
        ...table([]),
        attrs: { id: "t" },
        content: [tr.id("r", td.id("c", p.id("x", one)), td.id("d", p.id("y", two))), ...more],
      });
    const was = grid("14", "836");
    expect(lines(mergeDocuments(was, grid("15", "836"), grid("14", "860")))).toEqual(["15", "860"]);
    const longer = grid("14", "836", tr.id("s", td.id("e", p.id("z", "9"))));
    expect(mergeDocuments(was, grid("15", "836"), longer).kind).toBe("conflict");
  });

  test("a heading made a smaller one by them and reworded by me asks", () => {
    const merge = mergeDocuments(
      doc(h.id("a", 2, "Winter")),
      doc(h.id("a", 3, "Winter")),
      doc(h.id("a", 2, "Winter 1941")),
    );
    expect(merge.kind).toBe("conflict");
  });

  test("a paragraph wrapped by both, in different ways, asks", () => {
    const theirs = with_({ p2: [quote.id("q", base.content[1] ?? p())] });
    const mine = with_({ p2: [ul.id("u", li.id("l", base.content[1] ?? p()))] });
    expect(mergeDocuments(base, theirs, mine)).toMatchObject({ kind: "conflict", blocks: [{ block: "q" }] });
    expect(lines(mergeDocuments(base, theirs, theirs))).toEqual(LINES);
  });

  test("a paragraph wrapped by them and edited by me asks", () => {
    const theirs = with_({ p2: [quote.id("q", base.content[1] ?? p())] });
    const mine = with_({ p2: [p.id("p2", "Two bravo by me.")] });
    expect(mergeDocuments(base, theirs, mine)).toMatchObject({ kind: "conflict" });
  });
});

describe("fields beside the text", () => {
  const fields = { title: "The raid", tags: ["war", "1941"], kind: "event" };

  test("take what one side changed", () => {
    expect(mergeFields(fields, { ...fields, title: "The great raid" }, { ...fields, kind: "operation" })).toEqual({
      ...fields,
      title: "The great raid",
      kind: "operation",
    });
  });

  test("join lists of words and take mine of the rest", () => {
    const theirs = { ...fields, title: "Theirs", tags: ["war", "1941", "rail"] };
    const mine = { ...fields, title: "Mine", tags: ["1941", "Baikal"] };
    expect(mergeFields(fields, theirs, mine)).toEqual({
      title: "Mine",
      tags: ["1941", "rail", "Baikal"],
      kind: "event",
    });
  });
});
