import { expect, test } from "vitest";
import { matchPosts } from "./match-posts";

const before = [
  { id: "one", number: 1, author: "Anna" },
  { id: "two", number: 2, author: "Boris" },
  { id: "three", number: 3, author: "Anna" },
];
const oldPassages = [
  { id: "p1", post: 1 },
  { id: "p2", post: 2 },
  { id: "p3", post: 3 },
];

test("a post keeps its id when another is deleted before it", () => {
  const after = [post(1, "Anna"), post(2, "Anna")];
  const ids = matchPosts(before, oldPassages, after, [
    { id: "p1", post: 1 },
    { id: "p3", post: 2 },
  ]);
  expect(ids).toEqual(["one", "three"]);
});

test("a post that was rewritten keeps its id by its place and author", () => {
  const after = [post(1, "Anna"), post(2, "Boris"), post(3, "Anna")];
  const ids = matchPosts(before, oldPassages, after, [
    { id: "p1", post: 1 },
    { id: "new", post: 2 },
    { id: "p3", post: 3 },
  ]);
  expect(ids).toEqual(["one", "two", "three"]);
});

test("a new post gets a new id, and no id is given twice", () => {
  const after = [post(1, "Anna"), post(2, "Clara"), post(3, "Boris"), post(4, "Anna")];
  const ids = matchPosts(before, oldPassages, after, [
    { id: "p1", post: 1 },
    { id: "new", post: 2 },
    { id: "p2", post: 3 },
    { id: "p3", post: 4 },
  ]);
  expect([ids[0], ids[2], ids[3]]).toEqual(["one", "two", "three"]);
  expect(new Set(ids).size).toBe(4);
});

function post(number: number, author: string) {
  return { number, author, line: number };
}
