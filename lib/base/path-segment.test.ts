import { expect, test } from "vitest";
import { numberOfSegment, textOfSegment } from "./path-segment";

test("a segment is decoded once and no further", () => {
  expect(textOfSegment("caf%C3%A9")).toBe("café");
  expect(textOfSegment("%2541")).toBe("%41");
});

test("what cannot be decoded or stored names nothing", () => {
  expect(["%ff", "%ed%a0%80", "%", "%00", "a%00b", "\ud800"].map(textOfSegment)).toEqual(Array(6).fill(null));
});

test("a number of a path is one that a column holds, written as people write it", () => {
  expect(numberOfSegment("12")).toBe(12);
  expect(numberOfSegment("2147483647")).toBe(2_147_483_647);
  const none = ["0", "01", "-1", "1.0", "1e3", "2147483648", "9999999999", "99999999999", "Infinity", "NaN", ""];
  expect(none.map(numberOfSegment)).toEqual(none.map(() => null));
});
