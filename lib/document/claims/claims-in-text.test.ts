import { describe, expect, test } from "vitest";
import { b, br, c, claim, doc, invention, li, p, quote, ul } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { documentSchema } from "@/lib/document/schema/schema";
import { claimsOf, normaliseClaims, withClaimAt, withInvention } from "./claim";
import { mapClaims } from "./map-claims";

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
