import { expect, test } from "vitest";
import { claimsOf } from "@/lib/document/claims/claim";
import {
  b,
  br,
  c,
  cite,
  claim,
  doc,
  h,
  i,
  invention,
  li,
  link,
  ol,
  p,
  quote,
  table,
  ul,
} from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { parseDocument } from "@/lib/document/schema/schema";
import { fromMarkdownWithClaims, toMarkdownWithClaims } from "./claim-footnotes";
import { toMarkdown } from "./markdown";

const written = (text: DocJson) =>
  toMarkdownWithClaims(text, ({ source }) => (source === "src1" ? "The river, post 4" : undefined), "here");
const claimsIn = (text: DocJson) =>
  claimsOf(text).map(({ id, citations, copyOf, invention: own, quote: words }) => ({
    id,
    citations,
    copyOf,
    own,
    words,
  }));

function expectBack(text: DocJson): void {
  const back = fromMarkdownWithClaims(written(text));
  expect(parseDocument(back).ok).toBe(true);
  expect(plainText(back)).toBe(plainText(text));
  expect(claimsIn(back)).toEqual(claimsIn(text));
}

test("a claim is told by a footnote that says what it rests on", () => {
  const text = doc(
    p("So ", claim("c1", "the bridge burned", cite({ quote: "burned in *April*", note: "See the map" })), "."),
  );
  expect(written(text)).toMatch(
    /^So ==the bridge burned==\[\^claim-c1\]\.\n\n\[\^claim-c1\]: Supports: “burned in \\\*April\\\*” \(The river, post 4\) – See the map <!-- claim \{.*\} -->\n$/,
  );
});

test("claims come back as they were, wherever they stand and whatever lies in them", () => {
  const hostile = cite({ quote: "a --> b <!-- c ] ` |\nnext == line", note: "x".repeat(300), stance: "departs" });
  expectBack(doc(p(claim("c1", "A whole paragraph.", cite()))));
  expectBack(
    doc(h(2, "On ", claim("c2", "fords", hostile)), p(claim("c3", ["1. ", b("bold, "), i("italic")]), b("!"))),
  );
  expectBack(
    doc(p(b("one ", claim("c4", "two", cite(), hostile), " three"), " four", claim("c5", [" five", br(), "six "]))),
  );
  expectBack(
    doc(ul(li(claim("c6", ["in ", link("a list", "article:salt-road")]), ul(li(claim("c7", "deeper"))))), ol("x")),
  );
  expectBack(
    doc(
      table([
        ["a", "b"],
        [p(claim("c8", "1 | 2", cite())), claim("c9", "x")],
      ]),
      quote(p(claim("c.1:2", "quoted"))),
    ),
  );
  expectBack(doc(p(claim("d1", "A."), claim("d2", "B.", cite()), " ", invention("d3", "Made up.")), p("a == b == c")));
  expectBack(
    doc(
      p(
        claim("e1", "كان الجسر يحترق", cite()),
        " של ",
        claim("e2", "הגשר 😀🇯🇵", cite()),
        " 橋が",
        claim("e3", "燃えた。"),
      ),
    ),
  );
  expectBack(doc(p(claim("f1", "x == y == z", cite()), " and ⸨0.b0⸩ stays, ", claim("f2", ["with ", c("code")]))));
});

test("twenty thousand characters with a claim in each paragraph come back", () => {
  const paragraphs = Array.from({ length: 100 }, (_none, at) =>
    p(
      `Paragraph ${at} `,
      claim(`k${at}`, `was *written* in ${1800 + at}`, cite({ quote: `in ${at}` })),
      ". ".repeat(80),
    ),
  );
  const text = doc(...paragraphs);
  expect(written(text).length).toBeGreaterThan(20_000);
  expect(claimsIn(fromMarkdownWithClaims(written(text)))).toEqual(claimsIn(text));
});

test("what is no claim of ours is text, and a reference without a beginning or a footnote without a claim harms nothing", () => {
  const read = (markdown: string) => fromMarkdownWithClaims(markdown);
  expect(plainText(read("a ==b==[^claim-x] c"))).toBe("a ==b==[^claim-x] c");
  expect(plainText(read("a b[^claim-x] c\n\n[^claim-x]: No source yet <!-- claim {} -->"))).toBe("a b c");
  expect(plainText(read("a ==b==[^claim-x] c\n\n[^claim-x]: edited away"))).toBe("a b c");
  expect(plainText(read('==a==[^claim-x]\n\n[^claim-x]: x <!-- claim {"citations":[{"id":1}]} -->'))).toBe("a");
  expect(plainText(read("==a\n\nb==[^claim-x]\n\n[^claim-x]: y <!-- claim {} -->"))).toBe("==a\nb");
  expect(claimsIn(read("one ==two==[^claim-x]\n\n[^claim-x]: z <!-- claim {} -->"))).toMatchObject([
    { id: "x", words: "two" },
  ]);
});

test("claims of another world are plain words where it is said which world reads them", () => {
  const text = written(doc(p("So ", claim("c1", "the bridge burned", cite()), ".")));
  expect(claimsIn(fromMarkdownWithClaims(text, "here"))).toHaveLength(1);
  expect(claimsIn(fromMarkdownWithClaims(text, "there"))).toEqual([]);
  expect(plainText(fromMarkdownWithClaims(text, "there"))).toBe("So the bridge burned.");
});

test("a text without claims is written as if there were none", () => {
  const text = doc(h(2, "Fords"), p("So it ", b("burned"), "."));
  expect(written(text)).toBe(toMarkdown(text));
});

test("a look that goes on over a claim's edge is not cut there, one that ends with the claim stands inside", () => {
  expect(written(doc(p(b("one ", claim("c1", "two"), " three"))))).toMatch(
    /^\*\*one ==two==\[\^claim-c1\] three\*\*\n/,
  );
  expect(written(doc(p(b(claim("c1", "two")), " three")))).toMatch(/^==\*\*two\*\*==\[\^claim-c1\] three\n/);
});

test("a claim keeps from which other one it was copied", () => {
  const [block] = doc(p(claim("g1", "It burned", cite()))).content;
  const copied = JSON.parse(
    JSON.stringify({ type: "doc", content: [block] }).replace('"copyOf":null', '"copyOf":"g0"'),
  );
  expect(claimsIn(fromMarkdownWithClaims(written(copied)))).toMatchObject([{ id: "g1", copyOf: "g0" }]);
  expect(written(doc(p(claim("g1", "It burned"))))).not.toContain("copyOf");
});

test("beside a claim, what is none stays as it is written: an unknown one, an escaped beginning, two blocks, nothing", () => {
  const read = (markdown: string) => fromMarkdownWithClaims(`${markdown}\n\n[^claim-x]: y <!-- claim {} -->`);
  expect(plainText(read("a ==b==[^claim-z] and ==c==[^claim-x]"))).toBe("a ==b==[^claim-z] and c");
  expect(plainText(read("a \\==b==[^claim-x]"))).toBe("a ==b");
  expect(plainText(read("- ==a\n- b==[^claim-x]"))).toBe("a\nb");
  expect(claimsIn(read("- ==a\n- b==[^claim-x]"))).toEqual([]);
  expect(plainText(read("a====[^claim-x]b"))).toBe("ab");
  expect(claimsIn(read("a====[^claim-x]b"))).toEqual([]);
});
