import { expect, test } from "vitest";
import { comparedSince, toldSince } from "./reading";

const NOON = new Date("2026-03-01T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(NOON.getTime() - minutes * 60_000);

test("who has never read an article is told nothing", () => {
  expect(toldSince(null, 7, NOON)).toBeNull();
  expect(comparedSince(null, 7)).toBeNull();
});

test("who returns is told since the revision that he has read", () => {
  const reading = { number: 4, at: minutesAgo(90), before: 2 };
  expect(toldSince(reading, 7, NOON)).toBe(4);
  expect(comparedSince(reading, 7)).toBe(4);
});

test("in the same sitting he is told the same again, later nothing", () => {
  expect(toldSince({ number: 7, at: minutesAgo(5), before: 4 }, 7, NOON)).toBe(4);
  expect(toldSince({ number: 7, at: minutesAgo(45), before: 4 }, 7, NOON)).toBeNull();
  expect(toldSince({ number: 7, at: minutesAgo(5), before: null }, 7, NOON)).toBeNull();
});

test("what is compared is what was new when he read last", () => {
  expect(comparedSince({ number: 7, at: minutesAgo(45), before: 4 }, 7)).toBe(4);
  expect(comparedSince({ number: 7, at: minutesAgo(45), before: null }, 7)).toBe(7);
});
