import { expect, test } from "vitest";
import { z } from "zod";
import { choiceInQuery, numberInQuery, pageInQuery, startInQuery, textInQuery } from "./page-query";

const BROKEN = ["", "0", "-1", "1.5", "NaN", "Infinity", "1e308", "2147483648", "99999999999", "ten", "\u0000", "😀"];

test("a page of a list is what the address says, up to ten thousand, and the first one for everything else", () => {
  const page = pageInQuery();
  expect(page.parse("7")).toBe(7);
  expect(page.parse("10000")).toBe(10_000);
  expect(["10001", undefined, ...BROKEN].map((given) => page.parse(given))).toEqual(
    Array.from({ length: BROKEN.length + 2 }, () => 1),
  );
});

test("rows to skip and numbers of posts and revisions never leave what the database holds", () => {
  expect(startInQuery().parse("40")).toBe(40);
  expect(startInQuery().parse("1000001")).toBe(0);
  expect(numberInQuery().parse("2147483647")).toBe(2_147_483_647);
  for (const given of BROKEN) {
    expect(startInQuery().parse(given)).toBe(0);
    expect(numberInQuery().parse(given)).toBeUndefined();
  }
});

test("a text is trimmed and cut between characters, and one that cannot be stored counts as not given", () => {
  const text = textInQuery("any", 5);
  expect(text.parse("  Nile ")).toBe("Nile");
  expect(text.parse("abcd😀")).toBe("abcd");
  expect(["a\u0000b", "\ud800", "", "   ", undefined].map((given) => text.parse(given))).toEqual(
    Array.from({ length: 5 }, () => "any"),
  );
});

test("a choice is one of the words that the page knows", () => {
  const choice = choiceInQuery(["open", "merged"]);
  expect(choice.parse("merged")).toBe("merged");
  expect(choice.parse("Merged")).toBeUndefined();
});

test("in a whole query the first of several counts, and what is missing is no fault", () => {
  const shape = z.object({
    q: textInQuery(),
    page: pageInQuery(),
    post: numberInQuery(),
    in: choiceInQuery(["a", "b"]),
  });
  expect(shape.parse({ q: ["one", "two"], page: ["3", "4"], in: ["b"] })).toEqual({ q: "one", page: 3, in: "b" });
  expect(shape.parse({ other: "x" })).toEqual({ q: "", page: 1 });
});
