import { expect, test } from "vitest";
import { addressWith, pageAddress } from "./address-with";
import { countLabel } from "./count-label";
import { listPage } from "./list-page";

test("a page beyond the end of a list is its last one", () => {
  expect(listPage(2, 128, 50)).toEqual({ page: 2, last: 3, skip: 50, limit: 50 });
  expect(listPage(9, 128, 50)).toEqual({ page: 3, last: 3, skip: 100, limit: 50 });
  expect(listPage(3, 100, 50)).toMatchObject({ page: 2, last: 2 });
  expect(listPage(4, 0, 50)).toEqual({ page: 1, last: 1, skip: 0, limit: 50 });
});

test("an address has the parameters that say something", () => {
  expect(addressWith("/w/x/articles", { q: "a & b", tag: undefined, kind: "", page: 2 })).toBe(
    "/w/x/articles?q=a+%26+b&page=2",
  );
  expect(addressWith("/w/x/articles", { tag: undefined })).toBe("/w/x/articles");
  expect(pageAddress("/w/x/articles", { tag: "war" }, 3)).toBe("/w/x/articles?tag=war&page=3");
  expect(pageAddress("/w/x/articles", {}, 1)).toBe("/w/x/articles");
});

test("one thing is one, and thousands are told apart", () => {
  expect([countLabel(1, "article"), countLabel(0, "article"), countLabel(2150, "entry", "entries")]).toEqual([
    "1 article",
    "0 articles",
    "2,150 entries",
  ]);
});
