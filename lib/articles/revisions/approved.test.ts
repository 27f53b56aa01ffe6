import { expect, test } from "vitest";
import { approvedUpTo } from "./approved";

test.each([
  ["nothing was approved", [], 0],
  ["the first three were approved", [[1, 3]], 3],
  [
    "a proposal was merged on top of what is approved",
    [
      [1, 3],
      [4, 4],
    ],
    4,
  ],
  [
    "a proposal was merged on top of what nobody has looked at",
    [
      [1, 3],
      [5, 5],
    ],
    3,
  ],
  [
    "what lay between was approved later",
    [
      [5, 5],
      [1, 3],
      [4, 5],
    ],
    5,
  ],
  [
    "an older stretch ends before a newer one",
    [
      [1, 9],
      [2, 3],
    ],
    9,
  ],
  ["the first is not approved", [[2, 4]], 0],
] as const)("%s", (_name, stretches, upTo) => {
  expect(approvedUpTo(stretches.map(([fromNumber, number]) => ({ fromNumber, number })))).toBe(upTo);
});
