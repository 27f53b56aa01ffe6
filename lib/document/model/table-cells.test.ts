import { expect, test } from "vitest";
import { z } from "zod";
import { CELL_ATTRIBUTES, CELL_CHANGES } from "./table-cells";

const cell = z.object(CELL_ATTRIBUTES);
const fits = (attrs: object): boolean => cell.safeParse(attrs).success;

test.each([
  ["colspan", 100],
  ["rowspan", 1_000],
])("%s of a cell: 1 to %i", (name, most) => {
  expect([0, 1, most, most + 1].map((value) => fits({ [name]: value }))).toEqual([false, true, true, false]);
});

test("widths of columns: 0 to 10,000, a hundred of them", () => {
  expect([-1, 0, 10_000, 10_001].map((width) => fits({ colwidth: [width] }))).toEqual([false, true, true, false]);
  expect([100, 101].map((count) => fits({ colwidth: Array(count).fill(5) }))).toEqual([true, false]);
});

test("a cell that says nothing of itself covers one place", () => {
  expect(cell.parse({})).toEqual({ colspan: 1, rowspan: 1, colwidth: null, align: null });
});

test("a comparison says how many columns and rows a cell spans now, and before", () => {
  expect(CELL_CHANGES.colspan(2, 3)).toBe("Cell spans 3 columns instead of 2");
  expect(CELL_CHANGES.rowspan(undefined, 4)).toBe("Cell spans 4 rows instead of 1");
});
