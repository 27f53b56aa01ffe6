import { expect, test } from "vitest";
import { chooseSources } from "./choose-sources";

const found = (block: number, since: number, ...shared: number[]) => ({ block: BigInt(block), since, shared });

test("the block that has most is chosen first, then whatever adds something; of equals the oldest", () => {
  const blocks = [found(4, 9, 1, 2), found(3, 7, 1, 2, 3), found(2, 5, 3), found(1, 8, 4), found(5, 2, 4)];
  expect(chooseSources(blocks)).toEqual([3n, 5n]);
  expect(chooseSources(blocks.toReversed())).toEqual([3n, 5n]);
  expect(chooseSources([])).toEqual([]);
});

test("of equals that are as old the one with the smaller number is chosen, in whatever order they come", () => {
  const blocks = [found(4, 2, 1), found(3, 2, 1), found(2, 3, 1)];
  expect(chooseSources(blocks)).toEqual([3n]);
  expect(chooseSources(blocks.toReversed())).toEqual([3n]);
});

test("sixty blocks are chosen at most, and each of them adds something", () => {
  const blocks = Array.from({ length: 70 }, (_, at) => found(at, at, at));
  expect(chooseSources(blocks)).toEqual(blocks.slice(0, 60).map(({ block }) => block));
  expect(chooseSources(blocks.slice(0, 59))).toHaveLength(59);
  expect(chooseSources([found(1, 1), found(2, 2)])).toEqual([]);
});
