import { describe, expect, test } from "vitest";
import { b, br, cite, claim, doc, h, hr, i, invention, link, p, quote, ul } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { countChanges, describeChanges } from "./change-kinds";
import { diffDocuments } from "./diff";
import { changedLength } from "./diff-words";

const END = p.id("z", "Nobody in Tokyo expected an answer from them.");
const changes = (before: readonly NodeJson[], after: readonly NodeJson[]): string => {
  const [from, to] = [doc(...before, END), doc(...after, END)];
  return describeChanges(from, to, diffDocuments(from, to));
};
const counts = (before: readonly NodeJson[], after: readonly NodeJson[]) =>
  Object.fromEntries(
    Object.entries(countChanges(diffDocuments(doc(...before, END), doc(...after, END)))).filter(
      ([, count]) => count > 0,
    ),
  );

describe("a comparison in one line", () => {
  const [cited, other] = [cite({ passage: "p1" }), cite({ passage: "p2" })];
  test.each<readonly [string, readonly NodeJson[], readonly NodeJson[]]>([
    ["", [p.id("a", "One.")], [p.id("a", "One.")]],
    [
      "1 part moved",
      [p.id("a", "One alpha."), p.id("b", "Two bravo, longer.")],
      [p.id("b", "Two bravo, longer."), p.id("a", "One alpha.")],
    ],
    ["1 paragraph added, 1 part removed", [hr.id("a")], [p.id("b", "Quite other words.")]],
    ["wording changed in one place", [p.id("a", "One alpha is here.")], [p.id("a", "One bravo is here.")]],
    [
      "wording changed in 2 places",
      [p.id("a", "One alpha is here for now.")],
      [p.id("a", "Two alpha is here for good.")],
    ],
    ["formatting changed", [p.id("a", "One alpha.")], [p.id("a", "One ", b("alpha"), ".")]],
    [
      "formatting changed, the rest wording",
      [p.id("a", "One alpha is here.")],
      [p.id("a", "One ", b("alpha"), " was here.")],
    ],
    ["1 link changed", [p.id("a", "One alpha.")], [p.id("a", "One ", link("alpha", "article:a"), ".")]],
    ["structure changed", [p.id("a", "One alpha.")], [h.id("a", 2, "One alpha.")]],
    ["1 claim removed", [p.id("a", claim("k", "One alpha.", cited))], [p.id("a", "One alpha.")]],
    [
      "1 claim added (1 without a source), 1 removed",
      [p.id("a", claim("k", "One", cited), " two.")],
      [p.id("a", "One ", claim("l", "two"), ".")],
    ],
    ["1 claim added (1 own invention)", [p.id("a", "One alpha.")], [p.id("a", invention("k", "One alpha."))]],
    ["1 claim marked as invented", [p.id("a", claim("k", "One alpha."))], [p.id("a", invention("k", "One alpha."))]],
    [
      "1 claim no longer marked as invented",
      [p.id("a", invention("k", "One alpha."))],
      [p.id("a", claim("k", "One alpha."))],
    ],
    ["1 part added", [], [quote.id("q", "Quite other words.")]],
    [
      "1 claim added, 1 removed, 1 lost its source",
      [p.id("a", claim("k", "One.", cited), " Two. ", claim("m", "Three", cited))],
      [p.id("a", claim("k", "One."), " ", claim("l", "Two", other), ". Three")],
    ],
    ["1 claim lost its source", [p.id("a", claim("k", "One.", cited))], [p.id("a", claim("k", "One."))]],
    [
      "1 claim added, 1 lost its source",
      [p.id("a", claim("k", "One.", cited), " Two.")],
      [p.id("a", claim("k", "One."), " ", claim("l", "Two", other), ".")],
    ],
    [
      "sources of 1 claim changed",
      [p.id("a", claim("k", "One.", cited))],
      [p.id("a", claim("k", "One.", cited, other))],
    ],
    [
      "sources of 1 claim changed",
      [p.id("a", claim("k", "One.", cited, other))],
      [p.id("a", claim("k", "One.", cited))],
    ],
    [
      "sources of 1 claim changed",
      [p.id("a", claim("k", "One.", cited))],
      [p.id("a", claim("k", "One.", { ...cited, note: "n" }))],
    ],
    [
      "claims marked differently",
      [p.id("a", claim("k", "One", cited), " two.")],
      [p.id("a", claim("k", "One two", cited), ".")],
    ],
  ])("%j", (expected, before, after) => {
    expect(changes(before, after)).toBe(expected);
  });
});

describe("changes are counted", () => {
  test("a paragraph put in or taken out is text, a heading, a rule or a list is structure", () => {
    expect(counts([], [p.id("a", "One alpha.")])).toEqual({ text: 1 });
    expect(counts([h.id("a", 2, "North")], [])).toEqual({ text: 1, structure: 1 });
    expect(counts([], [hr.id("a")])).toEqual({ structure: 1 });
    expect(counts([], [p.id("a")])).toEqual({ structure: 1 });
    expect(counts([], [ul.id("a", "One", "Two")])).toEqual({ text: 2, structure: 1 });
  });

  test("a line break that came or went is structure, beside words it belongs to them", () => {
    expect(counts([p.id("a", "One alpha two.")], [p.id("a", "One alpha", br(), " two.")])).toEqual({ structure: 1 });
    expect(counts([p.id("a", "One alpha two.")], [p.id("a", "One alpha bravo", br(), " two.")])).toEqual({ text: 1 });
  });

  test("a link over other words is one change, words typed inside one are none of it", () => {
    const linked = (words: string): NodeJson => p.id("a", "One ", link(words, "article:a"), " two alpha.");
    expect(counts([linked("bravo delta")], [linked("bravo charlie delta")])).toEqual({ text: 1 });
    expect(counts([linked("bravo")], [p.id("a", "One bravo two alpha.")])).toEqual({ link: 1 });
    expect(counts([linked("bravo")], [p.id("a", "One ", link("bravo", "article:b"), " two alpha.")])).toEqual({
      link: 1,
    });
    expect(counts([linked("bravo")], [p.id("a", "One two alpha.")])).toEqual({ text: 1, link: 1 });
  });

  test("one look that came over several stretches is one change, two looks are two", () => {
    const plain = p.id("a", "One alpha bravo charlie.");
    expect(counts([plain], [p.id("a", "One ", b("alpha ", link("bravo", "article:b")), " charlie.")])).toEqual({
      formatting: 1,
      link: 1,
    });
    expect(counts([plain], [p.id("a", "One ", b("alpha"), " ", i("bravo"), " charlie.")])).toEqual({ formatting: 2 });
    expect(counts([plain], [p.id("a", "One ", b("alpha"), i(" bravo"), " charlie.")])).toEqual({ formatting: 2 });
  });

  test("a split and a merge are one change of structure, and no white space at the seam counts", () => {
    const [one, two] = ["Ice held the ships for eleven weeks.", "Nobody in Chita believed the rumours."];
    expect(counts([p.id("a", `${one} ${two}`)], [p.id("a", one), p.id("b", two)])).toEqual({ structure: 1 });
    expect(counts([p.id("a", one), p.id("b", two)], [p.id("a", `${one} ${two}`)])).toEqual({ structure: 1 });
  });

  test("the length of a change is what came and what went", () => {
    const part = (op: "same" | "insert" | "delete" | "restyle", text: string) => ({
      op,
      text,
      marksBefore: [],
      marksAfter: [],
    });
    expect(
      changedLength([part("same", "abc"), part("insert", "de"), part("delete", "f"), part("restyle", "ghi")]),
    ).toBe(3);
    expect(changedLength([])).toBe(0);
  });
});
