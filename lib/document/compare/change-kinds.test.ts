import { expect, test } from "vitest";
import { b, cite, claim, doc, h, invention, li, link, p, quote, table, ul } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { countChanges, describeChanges } from "./change-kinds";
import { claimChanges, diffDocuments } from "./diff";

const NOTHING = { text: 0, formatting: 0, link: 0, citation: 0, structure: 0, move: 0 };
const counts = (before: DocJson, after: DocJson): object => countChanges(diffDocuments(before, after));
const line = (before: DocJson, after: DocJson): string => describeChanges(before, after, diffDocuments(before, after));

test("equal documents have no change and nothing to say", () => {
  const same = doc(p("The fleet sailed."), ul("One", "Two"));
  expect(counts(same, same)).toEqual(NOTHING);
  expect(line(same, same)).toBe("");
});

test("each stretch of words, of looks, each link and each claim counts", () => {
  const before = doc(
    p("The fleet sailed north in winter, and the ", link("ice", "article:ice"), " held it fast there."),
  );
  const after = doc(
    ...[
      p(
        "The ",
        b("fleet"),
        " went north in spring, and the ",
        link("ice", "article:pack-ice"),
        claim("k", " held it"),
        " fast there.",
      ),
    ],
  );
  expect(counts(before, after)).toEqual({ ...NOTHING, text: 2, formatting: 1, link: 1, citation: 1 });
});

test("a list that came with its items is one change of structure", () => {
  const before = doc(p.id("a", "Before."));
  const after = doc(p.id("a", "Before."), ul("One alpha", "Two bravo"));
  expect(counts(before, after)).toEqual({ ...NOTHING, text: 2, structure: 1 });
});

test("a column added to a table counts for each row", () => {
  const grid = (...rows: string[][]): DocJson => doc(table(rows));
  expect(counts(grid(["Ship"], ["Mikasa"]), grid(["Ship", "Men"], ["Mikasa", "836"]))).toMatchObject({ structure: 2 });
});

test("a paragraph split in two is one change of structure and none of text", () => {
  const before = doc(p.id("a", "The fleet sailed north. Ice held it fast."));
  const after = doc(p.id("a", "The fleet sailed north."), p.id("n", "Ice held it fast."));
  expect(counts(before, after)).toEqual({ ...NOTHING, structure: 1 });
});

test("words typed or deleted within a link or a claim are no change of it", () => {
  const text = (words: string): DocJson => doc(p(claim("k", [...link(words, "article:fleet")], cite()), " was there."));
  expect(counts(text("The fleet of the north"), text("The great fleet of north"))).toEqual({ ...NOTHING, text: 2 });
});

test("the line says first what concerns the sources", () => {
  const before = doc(
    p.id("a", claim("k1", "The fleet sailed", cite()), " in winter, see ", link("one", "article:one"), "."),
    p.id("b", "Ice held the ships for weeks."),
  );
  const after = doc(
    p.id("a", claim("k1", "The fleet sailed"), " in winter, see ", link("one", "article:two"), "."),
    p.id("b", claim("k2", "Ice held the ships", cite()), " for ", claim("k3", "months"), "."),
  );
  expect(line(before, after)).toBe(
    "2 claims added (1 without a source), 1 lost its source, 1 link changed, the rest wording",
  );
});

test("the line names paragraphs and parts that came, went or moved", () => {
  const before = doc(p.id("a", "One alpha is here."), p.id("b", "Two bravo is there."), h.id("c", 2, "Three"));
  expect(line(before, doc(...before.content.slice(0, 2)))).toBe("1 part removed");
  expect(line(before, doc(...before.content.slice(1), p("Nobody knows why.")))).toBe(
    "1 paragraph added, 1 paragraph removed",
  );
  expect(line(doc(...before.content), doc(...before.content.toReversed().slice(1)))).toContain("moved");
});

test("wording alone says in how many places", () => {
  const text = (one: string, two: string): DocJson =>
    doc(p(`The ${one} sailed north in the cold ${two} of that year.`));
  expect(line(text("fleet", "winter"), text("army", "winter"))).toBe("wording changed in one place");
  expect(line(text("fleet", "winter"), text("army", "spring"))).toBe("wording changed in 2 places");
});

test("structure and formatting are said in their words", () => {
  const before = doc(p.id("a", "The fleet sailed north."));
  expect(line(before, doc(p.id("a", b("The fleet"), " sailed north.")))).toBe("formatting changed");
  expect(line(before, doc(quote.id("q", p.id("a", "The fleet sailed north."))))).toBe("structure changed");
  expect(line(doc(ul.id("u", li("One"))), doc({ ...ul.id("u", li("One")), type: "orderedList" }))).toBe(
    "structure changed",
  );
});

test("claims are compared by id: words, citations added, removed and changed, sources lost", () => {
  const kept = cite({ id: "c1" });
  const before = doc(
    p.id("a", claim("k1", "Alpha sailed", kept), " and ", claim("k2", "bravo stayed", kept), "."),
    p.id("b", claim("k3", "Charlie went", kept), "."),
  );
  const after = doc(
    p.id("a", claim("k1", "Alpha sailed", { ...kept, note: "page 3" }, cite({ id: "c2" })), "."),
    p.id("b", claim("k3", "Charlie went"), " ", claim("k4", "home", kept), claim("k5", " soon"), "."),
  );
  const { added, removed, changed, lostSource, uncited } = claimChanges(before, after);
  expect(added.map(({ id, before: was, after: is }) => [id, was, is])).toEqual([
    ["k4", null, "home"],
    ["k5", null, " soon"],
  ]);
  expect(removed).toMatchObject([
    { id: "k2", block: "a", before: "bravo stayed", after: null, citations: { removed: [kept] } },
  ]);
  expect(changed.map(({ id }) => id)).toEqual(["k1", "k3"]);
  expect(changed[0]?.citations).toMatchObject({ added: [{ id: "c2" }], changed: [{ after: { note: "page 3" } }] });
  expect(lostSource.map(({ id }) => id)).toEqual(["k3"]);
  expect(uncited.map(({ id }) => id)).toEqual(["k5"]);
});

test("a claim that is called an invention, or no longer, is a change that is named", () => {
  const bare = doc(p.id("a", claim("k1", "Alpha sailed"), " far."));
  const own = doc(p.id("a", invention("k1", "Alpha sailed"), " far."));
  const sourced = doc(p.id("a", claim("k1", "Alpha sailed", cite()), " far."));
  expect(claimChanges(bare, own).changed).toMatchObject([{ id: "k1", invention: { before: false, after: true } }]);
  expect(line(bare, own)).toBe("1 claim marked as invented");
  expect(line(own, sourced)).toBe("sources of 1 claim changed, 1 claim no longer marked as invented");
  const none = doc(p.id("a", "Alpha sailed far."));
  expect(claimChanges(none, own).uncited).toEqual([]);
  expect(line(none, own)).toBe("1 claim added (1 own invention)");
});

test("a claim that only moved to another block is no changed claim", () => {
  const before = doc(p.id("a", claim("k1", "Alpha sailed", cite()), " far."), p.id("b", "Bravo stayed."));
  const after = doc(p.id("b", "Bravo stayed."), p.id("a", claim("k1", "Alpha sailed", cite()), " far."));
  expect(claimChanges(before, after)).toEqual({ added: [], removed: [], changed: [], lostSource: [], uncited: [] });
});
