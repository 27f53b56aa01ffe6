import { describe, expect, test } from "vitest";
import { isEmptyQuery, parseQuery } from "./search-query";

describe("a query is taken apart", () => {
  test("into words, of which the last may be unfinished", () => {
    expect(parseQuery("river bri")).toEqual({
      words: "river bri",
      phrases: [],
      excluded: [],
      unfinished: { head: "", beginning: "bri" },
    });
  });

  test("and a space says that the last word is finished", () => {
    expect(parseQuery("river bridge ").unfinished).toBeNull();
  });

  test("of a word with a hyphen its last part is unfinished", () => {
    expect(parseQuery("the trans-sib").unfinished).toEqual({ head: "trans-", beginning: "sib" });
  });

  test("one letter is no beginning yet", () => {
    expect(parseQuery("bridge b").unfinished).toBeNull();
  });

  test("into phrases, also one that is still open", () => {
    expect(parseQuery('ice "burned in April" "no train').phrases).toEqual(["burned in April", "no train"]);
  });

  test("into what must not be there, which is never unfinished", () => {
    const query = parseQuery('river -bridge -"in April" non-canon');
    expect(query).toMatchObject({ words: "river non-canon", excluded: ["bridge", "in April"] });
    expect(parseQuery("river -bri").unfinished).toBeNull();
  });
});

test.each(["", "   ", '""', "- & | ! ( ) : *", "-bridge"])("%j asks for nothing", (typed) => {
  expect(isEmptyQuery(parseQuery(typed))).toBe(true);
});

test("what a database could not keep is taken out", () => {
  const { words } = parseQuery(`bri\u0000dge ${"x".repeat(390)}\u{1F309}`);
  expect(words.startsWith("bri dge")).toBe(true);
  expect(words).not.toMatch(/\p{Surrogate}/u);
});
