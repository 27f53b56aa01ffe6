import { expect, test } from "vitest";
import { chooseSources } from "./choose-sources";

const found = (block: number, since: number, ...shared: number[]) => ({ block: BigInt(block), since, shared });

test("the block that has most is chosen first, then whatever adds something; of equals the oldest", () => {
  const blocks = [found(4, 9, 1, 2), found(3, 7, 1, 2, 3), found(2, 5, 3), found(1, 8, 4), found(5, 2, 4)];
  expect(chooseSources(blocks)).toEqual([3n, 5n]);
  expect(chooseSources(blocks.toReversed())).toEqual([3n, 5n]);
  expect(chooseSources([])).toEqual([]);
});
