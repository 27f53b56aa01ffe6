import { expect, test } from "vitest";
import { pagesShown } from "./pages-shown";

const row = (page: number, last: number) =>
  pagesShown(page, last)
    .map((shown) => (shown.kind === "gap" ? "…" : shown.number))
    .join(" ");

test("the first, the last and the neighbours stand in the row; a gap of one is filled", () => {
  expect(row(1, 1)).toBe("1");
  expect(row(1, 2)).toBe("1 2");
  expect(row(1, 125)).toBe("1 2 … 125");
  expect(row(3, 125)).toBe("1 2 3 4 … 125");
  expect(row(4, 125)).toBe("1 2 3 4 5 … 125");
  expect(row(60, 125)).toBe("1 … 59 60 61 … 125");
  expect(row(125, 125)).toBe("1 … 124 125");
});
