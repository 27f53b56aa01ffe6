import { expect, test } from "vitest";
import { failureOf, succeeded } from "@/lib/sources/source-fixtures";
import { placeQuote } from "./place-quote";

const FERRY = "The ferry came late on Monday. On Friday the ferry came late again, and then the ferry stayed away.";
const placed = (words: Parameters<typeof placeQuote>[1]) => succeeded(placeQuote(FERRY, words)).start;
const refused = (words: Parameters<typeof placeQuote>[1]) => JSON.stringify(failureOf(placeQuote(FERRY, words)));

test("words that stand in a passage several times are refused, and it is said how often and what to do", () => {
  expect(refused({ quote: "came late" })).toContain("stand in the passage twice. Quote more of it");
  expect(refused({ quote: "ferry" })).toContain("3 times");
});

test("what stands before or after the words says which are meant, one of the two is enough", () => {
  const second = FERRY.indexOf("came late again");
  expect(placed({ quote: "came late", suffix: " again" })).toBe(second);
  expect(placed({ quote: "came late", prefix: "Friday the ferry " })).toBe(second);
  expect(placed({ quote: "came late", prefix: "ferry ", suffix: " on Monday" })).toBe(FERRY.indexOf("came late on"));
});

test("an offset says which are meant where nothing around them does, and is not believed where the words do not stand", () => {
  expect(placed({ quote: "came late", start: FERRY.indexOf("came late again") })).toBe(
    FERRY.indexOf("came late again"),
  );
  expect(placed({ quote: "came late", start: 0, suffix: " again" })).toBe(FERRY.indexOf("came late again"));
  expect(refused({ quote: "came late", start: 3 })).toContain("twice");
  expect(refused({ quote: "came late", prefix: "ferry " })).toContain("twice");
});

test("words that stand there once need nothing around them", () => {
  expect(placed({ quote: "stayed away", start: 0, prefix: "of another passage " })).toBe(FERRY.indexOf("stayed away"));
});

test("an empty quotation is refused, so is one of white space, and one that is not there", () => {
  for (const quote of ["", "  ", "\n"]) expect(refused({ quote })).toContain("The quotation is empty");
  expect(refused({ quote: "the train" })).toContain("are not in the passage");
});

test("capitals lose no quotation, and the same capitals come before others", () => {
  expect(placed({ quote: "on friday" })).toBe(FERRY.indexOf("On Friday"));
  expect(placed({ quote: "THE FERRY STAYED", suffix: " AWAY" })).toBe(FERRY.indexOf("the ferry stayed"));
  expect(placed({ quote: "The ferry came" })).toBe(0);
  expect(placed({ quote: "the ferry came" })).toBe(FERRY.indexOf("the ferry came"));
  expect(refused({ quote: "THE FERRY CAME" })).toContain("twice");
  const turkish = "İzmir and İSTANBUL";
  expect(succeeded(placeQuote(turkish, { quote: "and İstanbul" }))).toEqual({ start: 6, end: turkish.length });
});
