import { expect, test } from "vitest";
import { namePlaces } from "./name-places";

const found = (text: string, ...names: string[]) =>
  namePlaces(text, names).map(({ name, start, end }) => [name, text.slice(start, end)]);

test("a name is found as a whole word, whatever its capitals", () => {
  expect(found("Tynda, tynda's and Tyndall; Old-Tynda. (TYNDA)", "Tynda")).toEqual([
    ["Tynda", "Tynda"],
    ["Tynda", "tynda"],
    ["Tynda", "Tynda"],
    ["Tynda", "TYNDA"],
  ]);
  expect(found("The US told us of USB.", "US")).toEqual([["US", "US"]]);
  expect(found("1940 and 19401", "1940")).toEqual([["1940", "1940"]]);
  expect(found("nothing", "")).toEqual([]);
});

test("the longest of the names that begin there counts, and what it covers is no other's", () => {
  const names = ["Tynda", "Tynda offensive", "Offensive", "offensive of 1940"];
  expect(found("The Tynda offensive of 1940 took Tynda.", ...names)).toEqual([
    ["Tynda offensive", "Tynda offensive"],
    ["Tynda", "Tynda"],
  ]);
});

test("names of other scripts are found: Cyrillic by its words, Japanese within a row of signs", () => {
  expect(found("Катюша и катюшами, КАТЮША.", "катюша")).toEqual([
    ["катюша", "Катюша"],
    ["катюша", "КАТЮША"],
  ]);
  expect(found("彼は東京駅へ行った。", "東京")).toEqual([["東京", "東京"]]);
  expect(found("ノモンハンとノモン", "ノモン")).toEqual([["ノモン", "ノモン"]]);
  expect(found("İstanbul and Tynda", "tynda")).toEqual([["tynda", "Tynda"]]);
});
