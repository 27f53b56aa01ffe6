import { describe, expect, test } from "vitest";
import { dayNumber } from "@/lib/document/model/days";
import { covers, type InScope, type Scope } from "./caretaker";
import { newCaretaker } from "./input";
import { formatVoteSteps, parseVoteSteps } from "./vote-steps";

const day = (year: number, month: number, of: number) => dayNumber({ year, month, day: of });
const april = { first: day(1940, 4, 1), last: day(1940, 4, 30) };
const ARTICLE: InScope = {
  articleId: "raid",
  kind: "operation",
  tags: ["railways", "war"],
  linked: ["siberia"],
  days: [april],
};
const scope = (given: Partial<Scope>): Scope => ({ scope: "world", values: [], from: null, until: null, ...given });

describe("what a scope holds", () => {
  test.each<[string, Partial<Scope>, Partial<InScope>, boolean]>([
    ["the whole world", {}, {}, true],
    ["its kind", { scope: "kind", values: ["operation"] }, {}, true],
    ["another kind", { scope: "kind", values: ["person"] }, {}, false],
    ["one of its tags", { scope: "tag", values: ["war"] }, {}, true],
    ["a tag that it has not", { scope: "tag", values: ["sea"] }, {}, false],
    ["itself", { scope: "articles", values: ["other", "raid"] }, {}, true],
    ["other articles", { scope: "articles", values: ["siberia"] }, {}, false],
    ["the place that its facts lead to", { scope: "place", values: ["siberia"] }, {}, true],
    ["itself, a place", { scope: "place", values: ["raid"] }, { linked: [] }, true],
    ["another place", { scope: "place", values: ["canton"] }, {}, false],
    ["a period around it", { scope: "period", from: "1940", until: "1940" }, {}, true],
    ["exactly its month", { scope: "period", from: "1940-04", until: "1940-04" }, {}, true],
    ["a period that begins within it", { scope: "period", from: "1940-04-02" }, {}, false],
    ["a period that ends within it", { scope: "period", until: "1940-04-29" }, {}, false],
    ["a period open at its end", { scope: "period", from: "1939" }, {}, true],
    ["a period open at its begin", { scope: "period", until: "1940-04-30" }, {}, true],
    [
      "years before Christ",
      { scope: "period", from: "50 BC", until: "40 BC" },
      { days: [{ first: day(-44, 3, 15), last: day(-44, 3, 15) }] },
      true,
    ],
    [
      "of two dates one",
      { scope: "period", until: "1940" },
      { days: [april, { first: day(1941, 1, 1), last: day(1941, 1, 1) }] },
      false,
    ],
    ["a period, of what has no date", { scope: "period", from: "1900" }, { days: [] }, false],
  ])("%s", (_what, given, on, answer) => {
    expect(covers(scope(given), { ...ARTICLE, ...on })).toBe(answer);
  });
});

test.each<[object, string | null]>([
  [{ scope: "period", person: "p" }, "from"],
  [{ scope: "period", person: "p", from: "1941", until: "1940" }, "until"],
  [{ scope: "period", person: "p", from: "last year" }, "from"],
  [{ scope: "period", person: "p", from: "1940", until: "1940-01" }, null],
  [{ scope: "articles", person: "p", articles: [] }, "articles"],
  [{ scope: "tag", person: "p", tag: " " }, "tag"],
])("a caretaker as given: %o", (given, wrongAt) => {
  const parsed = newCaretaker.safeParse(given);
  expect(parsed.success ? null : parsed.error.issues[0]?.path[0]).toBe(wrongAt);
});

test.each<[string, ReturnType<typeof parseVoteSteps>]>([
  ["2:1", [{ from: 1, yes: 2, no: 1 }]],
  [
    "3:1 from 10, 5:2 from 17",
    [
      { from: 10, yes: 3, no: 1 },
      { from: 17, yes: 5, no: 2 },
    ],
  ],
  ["3:1, 2:1", null],
  ["two to one", null],
  ["", null],
])("steps as people write them: %s", (words, steps) => {
  expect(parseVoteSteps(words)).toEqual(steps);
  if (steps) expect(parseVoteSteps(formatVoteSteps(steps))).toEqual(steps);
});
