import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isStorable } from "@/lib/base/storable-text";
import { isLeafBlock, sameContent } from "./block-content";
import { placedWords, wordsWithEdges } from "./block-words";
import { b, br, c, cite, claim, code, doc, h, hr, i, invention, li, link, p, quote, td, tr, ul } from "./build";
import { countChanges, describeChanges } from "./change-kinds";
import { claimsOf, normaliseClaims, withClaimAt, withInvention } from "./claim";
import { diffDocuments } from "./diff";
import { changedLength } from "./diff-words";
import { stableJson, textHash } from "./hash";
import { type DocJson, type NodeJson, sameJson } from "./json";
import { mapClaims } from "./map-claims";
import { tracedBlock } from "./replay-attribution";
import { documentSchema } from "./schema";
import { sentencesOf } from "./sentences";

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
    ["1 claim called own invention", [p.id("a", claim("k", "One alpha."))], [p.id("a", invention("k", "One alpha."))]],
    [
      "1 claim no longer called own invention",
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
    const part = (op: "same" | "insert" | "delete" | "remark", text: string) => ({
      op,
      text,
      marksBefore: [],
      marksAfter: [],
    });
    expect(changedLength([part("same", "abc"), part("insert", "de"), part("delete", "f"), part("remark", "ghi")])).toBe(
      3,
    );
    expect(changedLength([])).toBe(0);
  });
});

describe("sentences", () => {
  const texts = (text: string): string[] => sentencesOf(text).map((each) => each.text);
  test("end at a stop, not after a short form, and at a line's end in any case", () => {
    expect(texts("Gen. Zhukov came. He stayed.")).toEqual(["Gen. Zhukov came.", "He stayed."]);
    expect(texts("It was led by Brig. Gen. A. Smith. He stayed.")).toEqual([
      "It was led by Brig. Gen. A. Smith.",
      "He stayed.",
    ]);
    expect(texts("He met Gen.\nZhukov came.")).toEqual(["He met Gen.", "Zhukov came."]);
    expect(texts("They met Gen.")).toEqual(["They met Gen."]);
  });

  test("lie in their text without the white space around them", () => {
    for (const text of ["  One is.  Two is. ", "\n\nOne is.\n"]) {
      for (const { start, end, text: words } of sentencesOf(text)) expect(text.slice(start, end)).toBe(words);
    }
    expect(sentencesOf("  One is.  Two is. ").map(({ start, end }) => [start, end])).toEqual([
      [2, 9],
      [11, 18],
    ]);
    expect(sentencesOf("   ")).toEqual([]);
  });
});

describe("claims", () => {
  const attrs = { id: "k", citations: [], copyOf: null };
  const at = (document: DocJson, quote: string, part: { prefix?: string; suffix?: string } = {}) => {
    const made = withClaimAt(document, { quote, ...part }, attrs);
    return made.ok ? made.value : made.failure;
  };

  test("are made of words beside another claim, not of words in it", () => {
    const document = doc(p("One ", claim("c", "two"), "three four"));
    expect(at(document, "three")).toEqual(doc(p("One ", claim("c", "two"), claim("k", "three"), " four")));
    expect(at(document, "One ")).toEqual(doc(p(claim("k", "One "), claim("c", "two"), "three four")));
    expect(at(document, "twothree")).toMatchObject({ kind: "invalid" });
    expect(at(document, "ne tw")).toMatchObject({ kind: "invalid" });
  });

  test("go over breaks, and cut the texts at their edges only", () => {
    expect(at(doc(p("One", br(), "two three")), "One\ntwo")).toEqual(
      doc(p(claim("k", ["One", br(), "two"]), " three")),
    );
    expect(at(doc(p(b("One"), "two", c("three"))), "two")).toEqual(doc(p(b("One"), claim("k", "two"), c("three"))));
  });

  test("are known by what stands before and after, at the edges of a text too", () => {
    const document = doc(p("ice"), p("ice held"), p("ice"));
    expect(at(document, "ice", { suffix: " held" })).toMatchObject({
      content: [{}, { content: [{ marks: [{}] }, {}] }, {}],
    });
    expect(at(document, "ice", { prefix: "held\n" })).toMatchObject({
      content: [{}, {}, { content: [{ marks: [{}] }] }],
    });
    expect(at(document, "ice", { suffix: "\nice held" })).toMatchObject({
      content: [{ content: [{ marks: [{}] }] }, {}, {}],
    });
  });

  test("of two stretches that touch stay one, of two apart the second is a copy", () => {
    const one = claimsOf(normaliseClaims(doc(p(claim("k", "a"), claim("k", b("b"))))));
    expect(one.map(({ id, quote: words }) => [id, words])).toEqual([["k", "ab"]]);
    const three = normaliseClaims(doc(p(claim("j", "x"), claim("k", "a"), claim("k", b("b")), claim("k", "c"))));
    expect(claimsOf(three).map(({ id, quote: words }) => [id, words])).toEqual([
      ["j", "x"],
      ["k", "abc"],
    ]);
    const two = claimsOf(normaliseClaims(doc(p(claim("k", "a"), " and ", claim("k", "b")))));
    expect(two.map(({ copyOf }) => copyOf)).toEqual([null, "k"]);
    expect(claimsOf(normaliseClaims(doc(p("plain"))))).toEqual([]);
  });

  test("are called inventions and not any more", () => {
    const document = doc(p(claim("k", "One")));
    expect(withInvention(document, "k", true)).toEqual(doc(p(invention("k", "One"))));
    expect(withInvention(doc(p(invention("k", "One"))), "k", false)).toEqual(document);
  });

  test("are mapped wherever they stand, and nothing else is", () => {
    const document = doc(ul(li(p(claim("k", "One"), b("two")))), quote("x"));
    const mapped = mapClaims(document, (each) => ({ ...each, id: `${each.id}2` }));
    expect(mapped).toEqual(doc(ul(li(p(claim("k2", "One"), b("two")))), quote("x")));
    const bare: DocJson = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "x", marks: [{ type: "claim" }] }] }],
    };
    expect(mapClaims(bare, () => ({ id: "no", citations: [], copyOf: null }))).toEqual(bare);
  });

  test("are the outermost mark, end where they end, and do not go on in a paragraph that is split off", () => {
    const { claim: mark } = documentSchema().marks;
    expect(Object.keys(documentSchema().marks)[0]).toBe("claim");
    expect(mark?.spec.inclusive).toBe(false);
  });
});

describe("JSON", () => {
  test.each([
    [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [[1, 2], [1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [{}, [], false],
    [null, {}, false],
    [{}, null, false],
    [{}, "x", false],
    ["x", {}, false],
    [null, null, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
  ])("%j and %j say the same: %s", (one, other, same) => {
    expect(sameJson(one, other)).toBe(same);
  });

  test("is written in one order, what is absent left out or null in a list", () => {
    expect(stableJson({ b: 1, a: { d: undefined, c: [undefined, null, "x"] }, aa: 2 })).toBe(
      '{"a":{"c":[null,null,"x"]},"aa":2,"b":1}',
    );
    expect(stableJson({ c: 1, a: 2, b: 3 })).toBe(stableJson({ b: 3, c: 1, a: 2 }));
  });
});

test("builders make what is left out: an empty paragraph, a citation of the first version, its id by what it cites", () => {
  expect(doc()).toEqual(doc(p()));
  expect(cite()).toMatchObject({ version: 1, start: 0, prefix: "", suffix: "", note: "" });
  expect(cite().id).toMatch(/^cit-[0-9a-f]{8}$/);
});

test("a text has the hash that every other program gives it, of whatever length it is", () => {
  for (let length = 0; length <= 130; length += 1) {
    const text = "aü🚂".repeat(length).slice(0, length);
    const whole = isStorable(text) ? text : `${text.slice(0, -1)}x`;
    expect(textHash(whole)).toBe(createHash("sha256").update(whole).digest("hex"));
  }
});

describe("blocks", () => {
  test("that hold nothing and cannot are leaves: rules, but no empty paragraphs", () => {
    expect([hr(), p(), ul("x"), code("")].map(isLeafBlock)).toEqual([true, false, false, false]);
  });

  test("say the same whatever their ids, and not with other marks, attributes or places", () => {
    expect(sameContent(ul.id("a", "x"), ul.id("b", "x"))).toBe(true);
    expect(sameContent(p("x"), p(b("x")))).toBe(false);
    expect(sameContent(h(2, "x"), h(3, "x"))).toBe(false);
    expect(sameContent(ul("x"), ul("x", "y"))).toBe(false);
    expect(sameContent(ul("x", "y"), ul("y", "x"))).toBe(false);
    expect(sameContent(tr(td("x")), tr(td("y")))).toBe(false);
  });

  test("have their words in small letters, with where they stand, and an edge around each line", () => {
    expect(placedWords(p("Ice  held, 12 Ships"))).toEqual([
      { key: "ice", start: 0, end: 3 },
      { key: "held", start: 5, end: 9 },
      { key: "12", start: 11, end: 13 },
      { key: "ships", start: 14, end: 19 },
    ]);
    expect(wordsWithEdges(ul("One", "Two three"))).toEqual(["\n", "one", "\n", "\n", "two", "three", "\n"]);
  });

  test("are traced word by word: edges come from nowhere, and a word without an origin neither", () => {
    const traced = tracedBlock(ul("One", "two three"), [4, 5], true);
    expect([traced.words.join("|"), traced.origins, traced.alive]).toEqual([
      "\n|one|\n|\n|two|three|\n",
      [0, 4, 0, 0, 5, 0, 0],
      true,
    ]);
  });
});
