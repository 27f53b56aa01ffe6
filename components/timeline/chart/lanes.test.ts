import { expect, test } from "vitest";
import { endOf, lanesOf } from "./lanes";

type Item = { readonly id: number; readonly names: readonly string[]; readonly when: { first: number; last: number } };

const item = (id: number, first: number, last = first, ...names: string[]): Item => ({
  id,
  names,
  when: { first, last },
});
const drawn = (items: readonly Item[], perDay: number) =>
  lanesOf(items, ({ names }) => names, { perDay, nameless: "No tag" }).map(({ label, rows }) => [
    label,
    rows.map((row) => row.map(({ id }) => id)),
  ]);

test("each name has a lane, the fullest first; what has two names is in both, what has none in one of its own", () => {
  const items = [item(1, 0, 0, "war"), item(2, 900, 900, "war", "rail"), item(3, 1_800), item(4, 2_700, 2_700, "war")];
  expect(drawn(items, 1)).toEqual([
    ["war", [[1, 2, 4]]],
    ["No tag", [[3]]],
    ["rail", [[2]]],
  ]);
});

test("nothing lies over anything as long as there are rows", () => {
  const items = [item(1, 0, 10), item(2, 5), item(3, 5), item(4, 400)];
  const [lane] = lanesOf(items, () => ["all"], { perDay: 1, nameless: "" });
  expect(lane?.rows.map((row) => row.map(({ id }) => id))).toEqual([[1, 4], [2], [3]]);
  for (const row of lane?.rows ?? [])
    row.reduce((end, each) => {
      expect(each.when.first).toBeGreaterThanOrEqual(end);
      return endOf(each, 1);
    }, Number.NEGATIVE_INFINITY);
});

test("a crowd of one day fills six rows, and no more", () => {
  const [lane] = lanesOf(
    Array.from({ length: 40 }, (_, id) => item(id, 7)),
    () => ["all"],
    { perDay: 1, nameless: "" },
  );
  expect(lane?.rows).toHaveLength(6);
  expect(lane?.rows.flat()).toHaveLength(40);
});

test("of many names those with most items have lanes, the others share the last one, each item once", () => {
  const items = Array.from({ length: 30 }, (_, id) =>
    item(id, id * 1_000, id * 1_000, `tag ${id % 15}`, `extra ${id}`),
  );
  const lanes = drawn(items, 1);
  expect(lanes).toHaveLength(12);
  expect(lanes[11]).toEqual(["Others", [Array.from({ length: 30 }, (_, id) => id)]]);
});
