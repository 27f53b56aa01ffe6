import { expect, test } from "vitest";
import { frameOf } from "@/components/chart/spot";
import { articleAt, neighbourToward } from "./places";

/** 0 in the middle; 1 to its right, 2 farther to the right, 3 above it, 4 to the lower left. */
const PLACES = Float32Array.from([0, 0, 10, 1, 40, 0, 1, -20, -15, 14]);
const OTHERS = [1, 2, 3, 4];

test("a key leads to the nearest neighbour that way, and nowhere where there is none", () => {
  expect(neighbourToward(PLACES, 0, OTHERS, { x: 1, y: 0 })).toBe(1);
  expect(neighbourToward(PLACES, 1, OTHERS, { x: 1, y: 0 })).toBe(2);
  expect(neighbourToward(PLACES, 0, OTHERS, { x: 0, y: -1 })).toBe(3);
  expect(neighbourToward(PLACES, 0, OTHERS, { x: -1, y: 0 })).toBe(4);
  expect(neighbourToward(PLACES, 0, OTHERS, { x: 0, y: 1 })).toBe(4);
  expect(neighbourToward(PLACES, 2, OTHERS, { x: 1, y: 0 })).toBeNull();
  expect(neighbourToward(PLACES, 9, OTHERS, { x: 1, y: 0 })).toBeNull();
});

test("what is pointed at is the mark that lies nearest, and nothing beside all of them", () => {
  const sizes = [5, 5, 5, 5, 5];
  expect(articleAt(PLACES, sizes, { x: 8, y: 2 }, 1)).toBe(1);
  expect(articleAt(PLACES, sizes, { x: 40, y: 6 }, 1)).toBe(2);
  expect(articleAt(PLACES, sizes, { x: 25, y: 25 }, 1)).toBeNull();
});

test("the whole is in sight, in the middle, and not larger than it is allowed to be", () => {
  const { k, x, y } = frameOf(PLACES, { width: 400, height: 300 }, 100);
  expect(k).toBeCloseTo(304 / 55);
  expect([12.5 * k + x, -3 * k + y]).toEqual([200, 150]);
  expect(frameOf(PLACES, { width: 400, height: 300 }, 2).k).toBe(2);
  expect(frameOf(new Float32Array(), { width: 400, height: 300 }, 2)).toEqual({ k: 2, x: 200, y: 150 });
});
