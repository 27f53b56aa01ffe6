import { expect, test } from "vitest";
import { branchesOf, isTree, movedTopic, nestedTopic } from "./topics";

/** "a bb ccc": as many letters as it is deep, and one. */
const list = (text: string) => text.split(" ").map((name) => ({ name, depth: name.length - 1 }));
const names = (topics: readonly { name: string; depth: number }[]) =>
  topics.map(({ name, depth }) => `${name[0]}${depth}`).join(" ");

test("a list is a tree where no topic is more than one deeper than the one above it", () => {
  expect(isTree(list("a bb ccc dd e"))).toBe(true);
  expect(isTree(list("a bbb"))).toBe(false);
  expect(isTree(list("aa b"))).toBe(false);
  expect(isTree([])).toBe(true);
  const branches = branchesOf(list("a bb ccc dd e"));
  expect(branches).toMatchObject([
    {
      topic: { name: "a" },
      below: [{ topic: { name: "bb" }, below: [{ topic: { name: "ccc" } }] }, { topic: { name: "dd" } }],
    },
    { topic: { name: "e" }, below: [] },
  ]);
});

test("a topic moves with all that belongs to it, past its neighbour and no further than its branch", () => {
  expect(names(movedTopic(list("a bb c dd e"), 2, -1))).toBe("c0 d1 a0 b1 e0");
  expect(names(movedTopic(list("a bb c dd e"), 0, 1))).toBe("c0 d1 a0 b1 e0");
  expect(names(movedTopic(list("a bb c"), 1, -1))).toBe("a0 b1 c0");
  expect(names(movedTopic(list("a bb c"), 1, 1))).toBe("a0 b1 c0");
  expect(names(movedTopic(list("a bb cc"), 2, -1))).toBe("a0 c1 b1");
});

test("a topic nests with all that belongs to it, as far as it stays a tree", () => {
  expect(names(nestedTopic(list("a b cc"), 1, 1))).toBe("a0 b1 c2");
  expect(names(nestedTopic(list("a b"), 0, 1))).toBe("a0 b0");
  expect(names(nestedTopic(list("a bb ccc"), 1, -1))).toBe("a0 b0 c1");
  expect(names(nestedTopic(list("a bb"), 0, -1))).toBe("a0 b1");
  expect(names(nestedTopic(list("a bb ccc dddd eeeee f"), 3, 1))).toBe("a0 b1 c2 d3 e4 f0");
});
