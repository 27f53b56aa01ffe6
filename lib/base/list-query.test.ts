import { expect, test } from "vitest";
import { z } from "zod";
import { filterFlag, filterText } from "./filter-input";
import { givenIn, listQuery } from "./list-query";
import { wholeNumberInQuery } from "./whole-number";

const filters = z.strictObject({
  q: filterText.optional(),
  kind: z.enum(["person", "place"]).optional(),
  disputed: filterFlag.optional(),
  post: wholeNumberInQuery("Enter the number of a post.").optional(),
  sort: z.enum(["title", "changed"]).default("title"),
});

test("an address is read by the shape of the API: what it asks, the same as texts, and the page", () => {
  const given = { q: "  Tynda ", kind: "place", disputed: "on", post: "12", sort: "changed", page: "3", other: "x" };
  expect(listQuery(given, filters)).toEqual({
    filter: { q: "Tynda", kind: "place", disputed: true, post: 12, sort: "changed" },
    asked: { q: "Tynda", kind: "place", disputed: "on", post: "12", sort: "changed" },
    page: 3,
    refused: {},
  });
});

test("what the shape refuses narrows nothing, and says what was typed and why it is refused", () => {
  const { filter, asked, refused, page } = listQuery(
    { kind: "battle", post: "last", sort: "colour", disputed: "perhaps", q: "a\u0000b", page: "0" },
    filters,
  );
  expect({ filter, asked, page }).toEqual({ filter: { sort: "title" }, asked: {}, page: 1 });
  expect(refused.post).toEqual({ value: "last", message: "Enter the number of a post." });
  expect(Object.keys(refused).sort()).toEqual(["disputed", "kind", "post", "q", "sort"]);
});

test("of a filter that is given several times the first counts, and an empty one asks for nothing", () => {
  const { asked } = listQuery(givenIn(new URLSearchParams("kind=place&kind=person&q=&disputed=true")), filters);
  expect(asked).toEqual({ kind: "place", disputed: "true" });
  expect(listQuery({ kind: ["battle", "person"] }, filters).filter).toEqual({ sort: "title" });
  expect(listQuery({}, filters)).toEqual({ filter: { sort: "title" }, asked: {}, page: 1, refused: {} });
});

test("a text that is too long is cut, so that a pasted paragraph still finds something", () => {
  expect(listQuery({ q: "a".repeat(250) }, filters).filter.q).toHaveLength(200);
});

test("a yes or no is said by programs and by boxes that are ticked", () => {
  const flag = (text: string) => listQuery({ disputed: text }, filters).filter.disputed;
  expect(["true", "1", "on", "false", "0", "yes"].map(flag)).toEqual([true, true, true, false, false, undefined]);
});
