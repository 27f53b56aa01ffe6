import fc from "fast-check";
import { expect, test } from "vitest";
import { b, br, c, cite, claim, code, doc, h, invention, li, p, table, ul } from "@/lib/document/model/build";
import { contentHash, textHash } from "@/lib/document/model/hash";
import type { DocJson } from "@/lib/document/model/json";
import { plainText, textblocks } from "@/lib/document/model/text";
import { parseDocument } from "@/lib/document/schema/schema";
import { arbitraryDocument } from "@/lib/document/testing/arbitrary-document";
import { claimsOf, normaliseClaims, withCitations, withClaimAt, withInvention } from "./claim";

const one = cite({ passage: "psg1" });
const two = cite({ passage: "psg2", stance: "departs" });
const place = { id: "k1", citations: [one], copyOf: null };

function made(result: ReturnType<typeof withClaimAt>): DocJson {
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

test("claims are listed in document order, with their place in the block's text", () => {
  const text = doc(
    p("In 1940 ", claim("k1", ["the ", b("fleet"), br(), "sailed"], one), "."),
    ul(li("x", ul(li(claim("k2", "y"))))),
  );
  const [first, second] = claimsOf(text);
  expect(first).toEqual({
    id: "k1",
    block: "b1",
    blockHash: textHash("In 1940 the fleet\nsailed."),
    start: 8,
    end: 24,
    quote: "the fleet\nsailed",
    prefix: "In 1940 ",
    suffix: ".",
    citations: [one],
    copyOf: null,
  });
  expect(second).toMatchObject({ id: "k2", block: "b7", start: 0, end: 1, quote: "y", citations: [] });
});

test("the second of two stretches with one id is a copy", () => {
  const text = normaliseClaims(doc(p(claim("k1", "a", one), " and ", claim("k1", "b", one)), p(claim("k1", "c", one))));
  const claims = claimsOf(text);
  expect(claims.map((each) => each.copyOf)).toEqual([null, "k1", "k1"]);
  expect(claims.map((each) => each.quote)).toEqual(["a", "b", "c"]);
  expect(new Set(claims.map((each) => each.id)).size).toBe(3);
  expect(claims.every((each) => each.citations.length === 1)).toBe(true);
});

test("a claim that another article has is a copy here", () => {
  const [copy] = claimsOf(normaliseClaims(doc(p(claim("k1", "a"))), new Set(["k1"])));
  expect(copy?.copyOf).toBe("k1");
});

test("parts of one stretch that differ are made one claim with the citations of all", () => {
  const text = normaliseClaims(doc(p(claim("k1", "a", one), claim("k1", b("b"), two, one))));
  expect(claimsOf(text)).toMatchObject([{ id: "k1", quote: "ab", citations: [one, two] }]);
  expect(text).toEqual(doc(p(claim("k1", ["a", b("b")], one, two))));
});

test("a claim over white space alone is none", () => {
  expect(normaliseClaims(doc(p("a", claim("k1", " "), "b")))).toEqual(doc(p("a b")));
});

test("normalising changes no text, leaves each id once, and again changes nothing", () => {
  fc.assert(
    fc.property(arbitraryDocument, (any) => {
      const tidy = normaliseClaims(any);
      expect(plainText(tidy)).toBe(plainText(any));
      const claims = claimsOf(tidy);
      expect(new Set(claims.map((each) => each.id)).size).toBe(claims.length);
      expect(normaliseClaims(tidy)).toEqual(tidy);
      const texts = new Map(textblocks(tidy).map((block) => [block.id, block.text]));
      for (const each of claims) expect(texts.get(each.block)?.slice(each.start, each.end)).toBe(each.quote);
    }),
  );
});

test("a quote becomes a claim across marks, and the result is canonical", () => {
  const text = doc(p("the ", b("Pacific fleet"), " sailed ", c("north")));
  const claimed = made(withClaimAt(text, { quote: "fleet sailed no" }, place));
  expect(claimed).toEqual(doc(p("the ", b("Pacific "), claim("k1", [b("fleet"), " sailed ", c("no")], one), c("rth"))));
  const parsed = parseDocument(claimed);
  expect(parsed.ok && parsed.value).toEqual(claimed);
});

test("a quote that comes again needs its surroundings, which may reach into the next block", () => {
  const text = doc(h(2, "North"), p("the fleet, the fleet"), p("the fleet"));
  const refused = withClaimAt(text, { quote: "the fleet" }, place);
  expect(!refused.ok && refused.failure.detail).toContain("3 times");
  const at = (prefix: string, suffix: string): unknown =>
    claimsOf(made(withClaimAt(text, { quote: "the fleet", prefix, suffix }, place)))[0];
  expect(at("", ", the")).toMatchObject({ block: "b2", start: 0 });
  expect(at("fleet, ", "")).toMatchObject({ block: "b2", start: 11 });
  expect(at("fleet\n", "")).toMatchObject({ block: "b3", start: 0 });
});

test.each([
  ["words that are not there", "the army", "not found"],
  ["words over two blocks", "one\ntwo", "not found"],
  ["words of a code block", "code", "not found"],
  ["nothing", " ", "empty"],
  ["part of a claim", "ready cla", "overlaps"],
])("%s cannot be claimed", (_, quote, reason) => {
  const text = doc(p("one"), p("two"), code("code"), p("al", claim("k0", "ready claimed")));
  const result = withClaimAt(text, { quote }, place);
  expect(!result.ok && result.failure.detail).toContain(reason);
});

test("a claim may touch another, and stand in a table", () => {
  const text = doc(table([["a"], [["b", claim("k0", "c")]]]));
  expect(claimsOf(made(withClaimAt(text, { quote: "b" }, place))).map((each) => each.quote)).toEqual(["b", "c"]);
});

test("citations are replaced on every part of a claim, once each", () => {
  const text = doc(p(claim("k1", ["a", b("b")], one), claim("k2", "c", one)));
  const changed = withCitations(text, "k1", [two, two]);
  expect(claimsOf(changed).map((each) => each.citations)).toEqual([[two], [one]]);
  expect(withCitations(text, "absent", [two])).toEqual(text);
});

test("a claim that is openly invented stays so when its text is checked, and a supporting passage ends it", () => {
  const own = doc(p(invention("k1", "made up", two), " and ", claim("k2", "not")));
  expect(parseDocument(own)).toEqual({ ok: true, value: own });
  expect(claimsOf(own).map((each) => each.invention)).toEqual([true, undefined]);
  expect(claimsOf(withCitations(own, "k1", [one]))[0]).not.toHaveProperty("invention");
  expect(claimsOf(withCitations(own, "k1", []))[0]?.invention).toBe(true);
  expect(withInvention(withInvention(own, "k2", true), "k2", false)).toEqual(own);
});

test("a supported claim that says it is invented is refused, and so is any other value than true", () => {
  for (const attrs of [
    { citations: [one], invention: true },
    { citations: [], invention: false },
  ]) {
    const mark = { type: "claim", attrs: { id: "k1", copyOf: null, ...attrs } };
    const text = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "x", marks: [mark] }] }],
    };
    const parsed = parseDocument(text);
    expect(parsed.ok ? null : parsed.failure.issues.map(({ path }) => path)).toEqual([
      "content.0.content.0.marks.0.attrs.invention",
    ]);
  }
});

test("a text from before there were inventions keeps its content hash", () => {
  const old = doc(p("It ", claim("k1", "sailed", one), "."));
  const parsed = parseDocument(JSON.parse(JSON.stringify(old)));
  expect(JSON.stringify(parsed.ok && parsed.value)).toBe(JSON.stringify(old));
  expect(contentHash(old)).toBe("5f3cfabbce4a891696108c24a9012ba68c32269b21596977f03819d02499f879");
});
