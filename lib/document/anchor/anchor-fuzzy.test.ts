import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzyInBlock, movedInDocument } from "./anchor-fuzzy";
import type { AnchorBlock, Selector } from "./anchor-types";

const block = (text: string, id = "a"): AnchorBlock => ({ id, text, hash: id });
const quoted = (quote: string, prefix = "", suffix = ""): Selector => {
  return { quote, prefix, suffix, start: 0, block: "a", blockHash: "other" };
};
/** Letters of which no two runs are alike, from that alphabet. */
const letters = (count: number, alphabet = "abcdefghijklm"): string =>
  Array.from({ length: count }, (_, at) => alphabet[(at * at + 3 * at) % alphabet.length]).join("");
/** The text with so many characters, spread over it, replaced by ones that it does not have. */
const changed = (text: string, count: number, sign = "#"): string => {
  const places = new Set(Array.from({ length: count }, (_, at) => Math.floor(((at + 0.5) * text.length) / count)));
  return Array.from(text, (letter, at) => (places.has(at) ? sign : letter)).join("");
};
/** What stood before and after, twenty characters each, and the same with so many of them kept. */
const BEFORE = letters(20, "nopqrs");
const AFTER = letters(20, "tuvwxyz");
const like = (side: string, kept: number): string => changed(side, 20 - kept, "0");

describe("in the block that a quotation came from", () => {
  const found = (length: number, errors: number, before: string, after: string, selector: Partial<Selector> = {}) =>
    fuzzyInBlock(
      { ...quoted(letters(length), BEFORE, AFTER), ...selector },
      block(before + changed(letters(length), errors) + after),
    );

  test("it is edited as long as six tenths of its characters are there", () => {
    expect(found(50, 20, BEFORE, AFTER)).toMatchObject({ grade: "edited", start: 20, similarity: 0.6 });
    expect(found(50, 21, BEFORE, AFTER)).toBeNull();
  });

  test("and what stands around it is alike by 0.35 in the mean, around fewer than twenty characters by 0.6", () => {
    expect(found(20, 1, like(BEFORE, 14), like(AFTER, 0))).toMatchObject({ grade: "edited" });
    expect(found(20, 1, like(BEFORE, 13), like(AFTER, 0))).toBeNull();
    expect(found(19, 1, BEFORE, like(AFTER, 4))).toMatchObject({ grade: "edited" });
    expect(found(19, 1, BEFORE, like(AFTER, 3))).toBeNull();
    expect(found(19, 1, like(BEFORE, 4), AFTER)).toMatchObject({ grade: "edited" });
  });

  test("at the edge where it was, a missing neighbour speaks for it, elsewhere neither for nor against it", () => {
    expect(found(50, 1, "", like(AFTER, 0), { prefix: "" })).toMatchObject({ grade: "edited" });
    expect(found(50, 1, "0000", like(AFTER, 4), { prefix: "" })).toMatchObject({ grade: "edited" });
    expect(found(50, 1, "0000", like(AFTER, 3), { prefix: "" })).toBeNull();
    expect(found(50, 1, like(BEFORE, 0), "", { suffix: "" })).toMatchObject({ grade: "edited" });
    expect(found(50, 1, like(BEFORE, 4), "0000", { suffix: "" })).toMatchObject({ grade: "edited" });
    expect(found(50, 1, like(BEFORE, 3), "0000", { suffix: "" })).toBeNull();
  });

  test("of several places the one counts that is most alike with what stands around it", () => {
    const quote = letters(50);
    const [far, near] = [
      `${like(BEFORE, 0)}${changed(quote, 2)}${like(AFTER, 0)}`,
      `${BEFORE}${changed(quote, 4)}${AFTER}`,
    ];
    for (const text of [far + near, near + far]) {
      expect(fuzzyInBlock(quoted(quote, BEFORE, AFTER), block(text))).toMatchObject({
        similarity: 0.92,
        start: text.indexOf(near) + 20,
      });
    }
  });
});

describe("in any block", () => {
  const at = (text: string, ...others: readonly string[]) =>
    movedInDocument(quoted(letters(40), BEFORE, AFTER), [
      block(text, "b"),
      ...others.map((other, index) => block(other, `c${index}`)),
    ]);

  test("a quotation has moved as long as 85 % of its characters are there", () => {
    expect(at(`xx ${BEFORE}${changed(letters(40), 6)} yy`)).toMatchObject({
      grade: "moved",
      block: "b",
      start: 23,
      similarity: 0.85,
    });
    expect(at(`xx ${BEFORE}${changed(letters(40), 7)} yy`)).toBeNull();
  });

  test("and one of its neighbours came along, alike by seven tenths", () => {
    const quote = changed(letters(40), 1);
    expect(at(`${like(BEFORE, 14)}${quote}`)).toMatchObject({ grade: "moved" });
    expect(at(`${like(BEFORE, 13)}${quote}`)).toBeNull();
    expect(at(`${quote}${like(AFTER, 14)}`)).toMatchObject({ grade: "moved" });
    expect(at(`${quote}${like(AFTER, 13)}`)).toBeNull();
  });

  test("a neighbour that it never had is none", () => {
    const quote = changed(letters(40), 1);
    expect(movedInDocument(quoted(letters(40)), [block(quote)])).toBeNull();
    expect(movedInDocument(quoted(letters(40), "", AFTER), [block(quote)])).toBeNull();
    expect(movedInDocument(quoted(letters(40), BEFORE, ""), [block(quote)])).toBeNull();
  });

  test("and nothing else is as like it: a rival lies 5 % behind, in another block or in the same", () => {
    const quote = letters(100);
    const best = `${BEFORE}${quote}`;
    const rival = (errors: number) => `0000 ${changed(quote, errors)} 0000`;
    const moved = (...texts: readonly string[]): string | undefined =>
      movedInDocument(
        quoted(quote, BEFORE, AFTER),
        texts.map((text, index) => block(text, `d${index}`)),
      )?.block;
    expect([moved(best, rival(5)), moved(best, rival(4))]).toEqual(["d0", undefined]);
    expect([moved(rival(5), best), moved(rival(4), best)]).toEqual(["d1", undefined]);
    expect([moved(best + rival(5)), moved(best + rival(4)), moved(rival(4) + best)]).toEqual([
      "d0",
      undefined,
      undefined,
    ]);
  });

  test("the shortest quotations are found as well as long ones", () => {
    for (const quote of ["a", "ab", "abc", "abcd", "abcde", "abcdef"]) {
      const texts = [`x ${BEFORE}${quote}`, `${BEFORE}${quote}`, `${quote}${AFTER}`];
      expect(texts.map((text) => movedInDocument(quoted(quote, BEFORE, AFTER), [block(text)])?.grade)).toEqual([
        "moved",
        "moved",
        "moved",
      ]);
    }
  });

  test("the quick look at a block overlooks nothing that is alike enough, wherever its differences are", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 70 }),
        fc.array(fc.nat(), { maxLength: 10 }),
        fc.string({ minLength: 0, maxLength: 60, unit: fc.constantFrom(..."0123 ") }),
        (length, places, context) => {
          const quote = letters(length);
          const errors = new Set(places.slice(0, Math.floor(length * 0.15 + 1e-9)).map((place) => place % length));
          const now = Array.from(quote, (letter, index) => (errors.has(index) ? "#" : letter)).join("");
          const found = movedInDocument(quoted(quote, BEFORE, AFTER), [
            block(`${context}${BEFORE}${now}${AFTER}${context}`),
          ]);
          expect(found?.grade).toBe("moved");
        },
      ),
      { numRuns: 200 },
    );
  });
});
