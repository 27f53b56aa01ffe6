import { expect, test } from "vitest";
import { announcedSince, comparedSince } from "./read-marker";

const NOON = new Date("2026-03-01T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(NOON.getTime() - minutes * 60_000);

test("who has never read an article is told nothing", () => {
  expect(announcedSince(null, 7, NOON)).toBeNull();
  expect(comparedSince(null, 7)).toBeNull();
});

test("who returns is told since the revision that they have read", () => {
  const readMarker = { number: 4, at: minutesAgo(90), before: 2 };
  expect(announcedSince(readMarker, 7, NOON)).toBe(4);
  expect(comparedSince(readMarker, 7)).toBe(4);
});

test("in the same sitting they are told the same again, later nothing", () => {
  expect(announcedSince({ number: 7, at: minutesAgo(5), before: 4 }, 7, NOON)).toBe(4);
  expect(announcedSince({ number: 7, at: minutesAgo(45), before: 4 }, 7, NOON)).toBeNull();
  expect(announcedSince({ number: 7, at: minutesAgo(5), before: null }, 7, NOON)).toBeNull();
});

test("what is compared is what was new when they read last", () => {
  expect(comparedSince({ number: 7, at: minutesAgo(45), before: 4 }, 7)).toBe(4);
  expect(comparedSince({ number: 7, at: minutesAgo(45), before: null }, 7)).toBe(7);
});
