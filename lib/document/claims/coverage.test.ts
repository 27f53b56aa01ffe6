import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { br, cite, claim, code, doc, h, invention, li, p, quote, table, td, tr, ul } from "@/lib/document/model/build";
import type { Inline } from "@/lib/document/model/build-parts";
import { textHash } from "@/lib/document/model/hash";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { textblocks } from "@/lib/document/model/text";
import { arbitraryDocument } from "@/lib/document/testing/arbitrary-document";
import { countCoverage, coverageOf, sentencesIn, sourcedShare } from "./coverage";

const standings = (document: DocJson) => coverageOf(document).map(({ text, standing }) => [text, standing]);
const by = (stance: "supports" | "contradicts" | "departs" | "context") => cite({ stance });

describe("a sentence", () => {
  test("stands as the claims in it do", () => {
    const text = p(
      claim("k1", "A passage says so.", by("supports")),
      " ",
      claim("k2", "A passage denies it.", by("supports"), by("contradicts")),
      " ",
      claim("k3", "It went otherwise.", by("departs")),
      " ",
      invention("k4", "We made this up."),
      " ",
      claim("k5", "Nothing says so.", by("context")),
      " ",
      "Nobody claimed this.",
    );
    expect(standings(doc(text))).toEqual([
      ["A passage says so.", "sourced"],
      ["A passage denies it.", "contradicted"],
      ["It went otherwise.", "departs"],
      ["We made this up.", "invention"],
      ["Nothing says so.", "uncited"],
      ["Nobody claimed this.", "uncited"],
    ]);
  });

  test("counts as uncited where a claim in it has no source, and as sourced beside an invention", () => {
    const two = p(claim("k1", "The bridge burned", by("supports")), " and ", claim("k2", "the mill too"), ".");
    expect(standings(doc(two))[0]?.[1]).toBe("uncited");
    const mixed = p(claim("k1", "The bridge burned", by("supports")), " and ", invention("k2", "the mill too"), ".");
    expect(standings(doc(mixed))[0]?.[1]).toBe("sourced");
  });

  test("that a claim reaches into is covered by it", () => {
    const long = p(claim("k1", "It burned. It sank. It", by("supports")), " rose again in spring.");
    expect(standings(doc(long)).map(([, standing]) => standing)).toEqual(["sourced", "sourced", "uncited"]);
  });

  test("is settled by claims of at least half of its letters and digits, by one word never", () => {
    const half = (...content: readonly Inline[]) => standings(doc(p(...content)))[0]?.[1];
    // 12 of 24 letters and digits, then 11 of them: signs and white space count for nothing.
    expect(half(claim("k1", "In May 1940 san", by("supports")), " – aaa, bbb, ccc ddd.")).toBe("sourced");
    expect(half(claim("k1", "In May 1940 sa", by("supports")), "n – aaa, bbb, ccc ddd.")).toBe("uncited");
    expect(half(claim("k1", "It", by("supports")), " rose again in spring.")).toBe("uncited");
    expect(half(claim("k1", "The bridge", by("departs")), " burned for four days and nights.")).toBe("uncited");
    expect(half(invention("k1", "The bridge"), " burned for four days and nights.")).toBe("uncited");
    expect(half(claim("k1", "The bridge", by("contradicts")), " burned for four days and nights.")).toBe(
      "contradicted",
    );
  });

  test("is settled by several claims together", () => {
    const [one, two] = [claim("k1", "The bridge", by("supports")), claim("k2", "burned", by("supports"))];
    expect(standings(doc(p(one, " that they had built ", two, ".")))[0]?.[1]).toBe("uncited");
    expect(standings(doc(p(one, " they built ", two, ".")))[0]?.[1]).toBe("sourced");
  });

  test("that departs from what happened and is told by the thread is sourced", () => {
    expect(standings(doc(p(claim("k1", "It went so.", by("departs"), by("supports")))))[0]?.[1]).toBe("sourced");
  });

  test("is named by its words, wherever it stands; the same words again have another name", () => {
    const [first, , again] = coverageOf(doc(p("It burned. It sank."), p("It burned.")));
    const [alone] = coverageOf(doc(p("It burned.")));
    expect(first?.key).toBe(alone?.key);
    expect(again?.key).toBe(`${first?.key}-2`);
  });
});

test("headings, code, questions, announcements and single words assert nothing, unless they are claimed", () => {
  const lines = [p("Who did it?"), p("Three ways are told:"), quote("— Anna, to Boris")];
  const bare = doc(h(2, "The long winter"), code("let a = 1;"), ul("Tynda"), ...lines);
  expect(standings(bare)).toEqual([]);
  expect(standings(doc(h(2, claim("k1", "The long winter", by("supports")))))).toEqual([
    ["The long winter", "sourced"],
  ]);
});

test("list items and quotations have sentences, and a line that breaks ends one", () => {
  const text = doc(ul(li("Two ships sank.")), quote("He said so."), p("One line", br(), "another line"));
  expect(standings(text).map(([words]) => words)).toEqual([
    "Two ships sank.",
    "He said so.",
    "One line",
    "another line",
  ]);
});

test("a row of a table says one thing, and its head nothing", () => {
  const text = doc(
    table([
      ["Ship", "Fate"],
      ["Amur", claim("k1", "sank", by("supports"))],
      ["Zeya", "burned"],
    ]),
  );
  expect(standings(text)).toEqual([
    ["Amur · sank", "sourced"],
    ["Zeya · burned", "uncited"],
  ]);
  expect(coverageOf(text)[1]?.stretches).toHaveLength(2);
});

test("a text is settled as far as its sentences are sourced, depart or are openly invented", () => {
  const counts = countCoverage(coverageOf(doc(p(claim("k1", "So it was.", by("supports")), " And so on."))));
  expect(counts).toEqual({ contradicted: 0, uncited: 1, departs: 0, invention: 0, sourced: 1 });
  expect([sentencesIn(counts), sourcedShare(counts)]).toEqual([2, 0.5]);
  expect(sourcedShare(countCoverage([]))).toBe(1);
});

test("the first sentence is named by sixteen characters of a hash of its words, the next with the same words by a number more", () => {
  const keys = coverageOf(doc(p("So it was. And on. So it was."), p("So it was."))).map(({ key }) => key);
  expect(keys).toEqual([
    textHash("So it was.").slice(0, 16),
    textHash("And on.").slice(0, 16),
    `${keys[0]}-2`,
    `${keys[0]}-3`,
  ]);
});

test("what is settled is counted together, whatever settles it", () => {
  const counts = { contradicted: 1, uncited: 1, departs: 2, invention: 3, sourced: 1 };
  expect([sentencesIn(counts), sourcedShare(counts)]).toEqual([8, 0.75]);
});

test("a claim counts for the sentences that it has a part in, not for those that it touches", () => {
  const text = doc(p("One is cold.", claim("k1", " Two is warm.", by("supports")), " Three is mild."));
  expect(standings(text)).toEqual([
    ["One is cold.", "uncited"],
    ["Two is warm.", "sourced"],
    ["Three is mild.", "uncited"],
  ]);
});

test("a row of code or of empty cells says nothing, and code in a row is left out", () => {
  const row = (...cells: readonly NodeJson[]) => ({ type: "table", attrs: { id: "t" }, content: [tr(...cells)] });
  expect(standings(doc(row(td(p()), td(code("let a = 1;")))))).toEqual([]);
  expect(standings(doc(row(td("Ship sank"), td(code("let a = 1;")))))).toEqual([["Ship sank", "uncited"]]);
});

test("every sentence has a name of its own and lies in its blocks, whatever the document", () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const sentences = coverageOf(document);
      const texts = new Map(textblocks(document).map(({ id, text }) => [id, text]));
      expect(new Set(sentences.map(({ key }) => key)).size).toBe(sentences.length);
      for (const { stretches, text } of sentences) {
        const words = stretches.map(({ block, start, end }) => texts.get(block)?.slice(start, end));
        expect(words.join(" · ")).toBe(text);
      }
    }),
  );
});
