import { describe, expect, test } from "vitest";
import { rollbackInput } from "./input";
import { isDoable, stepByHistory, stretchesOf } from "./rollback";

describe("by who wrote what", () => {
  test.each([
    [[3, 2], 3, { kind: "restore", revision: 1 }],
    [[3], 3, { kind: "restore", revision: 2 }],
    [[3, 2], 4, { kind: "undo" }],
    [[4, 2], 4, { kind: "undo" }],
    [[2, 1], 2, { kind: "trash" }],
    [[1], 2, { kind: "left", why: "begun" }],
    [[3, 1], 3, { kind: "left", why: "begun" }],
    [[], 3, { kind: "nothing" }],
  ] as const)("revisions %j of %i come to %j", (numbers, head, step) => {
    expect(stepByHistory(numbers, head)).toEqual(step);
  });
});

test("revisions in a row are one stretch, newest first", () => {
  expect(stretchesOf([9, 8, 5, 3, 2])).toEqual([
    { first: 8, last: 9 },
    { first: 5, last: 5 },
    { first: 2, last: 3 },
  ]);
  expect(stretchesOf([])).toEqual([]);
});

test.each([
  ["nothing", false, false],
  ["left", false, false],
  ["nothing", true, true],
  ["left", true, true],
  ["undo", false, true],
  ["trash", false, true],
] as const)("%s, in the trash by them %s: something is done %s", (kind, untrash, done) => {
  expect(isDoable({ step: kind === "left" ? { kind, why: "begun" } : { kind }, untrash })).toBe(done);
});

test("two hundred articles are rolled back at once, more are refused", () => {
  const articles = Array.from({ length: 201 }, (_none, at) => ({ article: `ford-${at}`, baseRevision: 3 }));
  const fits = (count: number) =>
    rollbackInput.safeParse({ author: "kay", since: "2026-03-01T10:00:00Z", articles: articles.slice(0, count) })
      .success;
  expect([200, 201].map(fits)).toEqual([true, false]);
});
