import { expect, test } from "vitest";
import { pointsIn, pointWords } from "./points-in-text";

const at = (text: string) => pointsIn(text).map(({ latitude, longitude }) => [latitude, longitude]);

test("places are read with letters, with minutes and seconds, and as decimals", () => {
  expect(at("52.03 N, 113.5 E")).toEqual([[52.03, 113.5]]);
  expect(at("33.9 S 18.4 W")).toEqual([[-33.9, -18.4]]);
  expect(at("52° 30′ N, 113° 15′ 36″ E")).toEqual([[52.5, 113.26]]);
  expect(at("about 35.68, 139.69")).toEqual([[35.68, 139.69]]);
  expect(at("−33.9, -18.4")).toEqual([[-33.9, -18.4]]);
});

test("several are read in their order, with dates beside them", () => {
  expect(at("52.03 N, 113.5 E; 51.83 N, 107.61 E (3 April 1940)")).toEqual([
    [52.03, 113.5],
    [51.83, 107.61],
  ]);
});

test("what is no place, or lies on no earth, is none", () => {
  for (const text of ["", "in 1940, 12 men", "95 N, 10 E", "52.03 N, 190 E", "52, 113", "1.2.3, 4.5", "3 April 1940"])
    expect(at(text)).toEqual([]);
});

test("a place is written as it is read", () => {
  const point = { latitude: -33.904, longitude: 18.4 };
  expect(pointWords(point)).toBe("33.9 S, 18.4 E");
  expect(at(pointWords(point))).toEqual([[-33.9, 18.4]]);
});
