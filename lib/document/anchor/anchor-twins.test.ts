import { describe, expect, test } from "vitest";
import { textHash } from "@/lib/document/model/hash";
import { findAnchor, type Selector, selectorFor } from "./anchor";
import type { Anchored } from "./anchor-types";

const QUOTE = "the mill was sold";
const TWICE =
  "In spring the mill was sold to a baker from Chita. Ten years on the mill was sold again, for its stones.";
const FIRST = TWICE.indexOf(QUOTE);
const SECOND = TWICE.lastIndexOf(QUOTE);

function quoted(text: string, start: number, quote = QUOTE): Selector {
  const words = selectorFor(text, start, start + quote.length);
  return { ...words, block: "p1", blockHash: textHash(text), blockText: text };
}

const findIn = (text: string, selector: Selector): Anchored =>
  findAnchor(selector, [{ id: "p1", hash: textHash(text), text }]);

describe("words that stood in their passage twice", () => {
  test("are each found at their own place when other words of the passage change", () => {
    const now = `As was said: ${TWICE}`;
    const shift = "As was said: ".length;
    expect(findIn(now, quoted(TWICE, FIRST))).toMatchObject({ grade: "exact", start: FIRST + shift });
    expect(findIn(now, quoted(TWICE, SECOND))).toMatchObject({ grade: "exact", start: SECOND + shift });
  });

  test("are found where one of them went, the other still at its place", () => {
    const without = TWICE.replace(" Ten years on the mill was sold again, for its stones.", "");
    expect(findIn(without, quoted(TWICE, FIRST))).toMatchObject({ grade: "exact", start: FIRST });
    expect(findIn(without, quoted(TWICE, SECOND))).toEqual({ grade: "lost" });
  });

  test("are lost where only the other one stayed, though it begins or ends alike", () => {
    const alike = "The mill was sold. The mill was sold twice, they say, and nobody knows by whom.";
    const other = alike.replace("The mill was sold. ", "");
    expect(findIn(other, quoted(alike, 0, "The mill was sold")).grade).not.toBe("exact");
    const short = "At Chita the mill was sold. At Chita the mill was sold and rebuilt in stone by two brothers.";
    const gone = short.replace("At Chita the mill was sold. ", "Nothing else is known. ");
    expect(findIn(gone, quoted(short, 9))).toEqual({ grade: "lost" });
  });

  test("are never found at the other one when their own are rewritten", () => {
    const now = TWICE.replace("In spring the mill was sold to a baker", "In spring a baker bought it; he came");
    const found = findIn(now, quoted(TWICE, FIRST));
    expect(found.grade).not.toBe("exact");
    if (found.grade !== "lost") expect(found.start).toBeLessThan(now.indexOf(QUOTE));
  });
});

test("words set in capitals are found, as edited", () => {
  const text = "A note of the editor: the ferry to Khabarovsk sank in the ice of November. Nobody drowned.";
  const quote = "the ferry to Khabarovsk sank in the ice of November";
  const now = text.replace(quote, quote.toUpperCase());
  const found = findIn(now, quoted(text, text.indexOf(quote), quote));
  expect(found).toMatchObject({ grade: "edited", start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
});
