import { expect, test } from "vitest";
import { fromStoredVerdict, isStale, toStoredVerdict, VERDICTS } from "./verdict";

test("a verdict says nothing any more when the claim or the quotation has other words", () => {
  const checked = { claimText: "The fleet sailed.", quote: "the fleet sailed" };
  expect(isStale(checked, { ...checked })).toBe(false);
  expect(isStale(checked, { ...checked, claimText: "The army sailed." })).toBe(true);
  expect(isStale(checked, { ...checked, quote: "the fleet" })).toBe(true);
});

test("every verdict comes back from the database as it went in", () => {
  expect(VERDICTS.map(toStoredVerdict)).toEqual(["holds", "doesNotHold", "unclear"]);
  expect(VERDICTS.map(toStoredVerdict).map(fromStoredVerdict)).toEqual([...VERDICTS]);
});
