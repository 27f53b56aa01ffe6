import { expect, test } from "vitest";
import { type DecisionInLine, FIRST, standingIn } from "./line";

type Said = DecisionInLine & { readonly word: string };

const onArticle = (continuityId: string | null, word: string): Said => ({ continuityId, claimId: null, word });
const onClaim = (continuityId: string | null, word: string): Said => ({ continuityId, claimId: "c", word });
const BOOK = ["book", FIRST];

/** What stands on the article and on its claim in the first continuity, and in the book, which follows it. */
function stands(...decisions: readonly Said[]) {
  const of = (line: readonly string[], claim: string | null) => standingIn(decisions, line, claim)?.word ?? "proposed";
  return [of([FIRST], null), of([FIRST], "c"), of(BOOK, null), of(BOOK, "c")];
}

test("until something is decided in it, a continuity says what it follows; of all others it says nothing", () => {
  expect(stands()).toEqual(["proposed", "proposed", "proposed", "proposed"]);
  expect(stands(onArticle(null, "canon"))).toEqual(["canon", "canon", "canon", "canon"]);
  expect(stands(onArticle(null, "canon"), onClaim(null, "non-canon"))).toEqual([
    "canon",
    "non-canon",
    "canon",
    "non-canon",
  ]);
  expect(stands(onArticle("draft", "canon"))).toEqual(["proposed", "proposed", "proposed", "proposed"]);
});

test("what is decided in it touches nothing that it follows, and stays when that is decided on anew", () => {
  expect(stands(onArticle(null, "canon"), onArticle("book", "non-canon"))).toEqual([
    "canon",
    "canon",
    "non-canon",
    "non-canon",
  ]);
  expect(stands(onArticle("book", "non-canon"), onArticle(null, "canon"))).toEqual([
    "canon",
    "canon",
    "non-canon",
    "non-canon",
  ]);
  expect(stands(onClaim("book", "canon"), onArticle(null, "non-canon"))).toEqual([
    "non-canon",
    "non-canon",
    "non-canon",
    "canon",
  ]);
});

test("a decision on the article covers its claims there, also one that what it follows decided on alone", () => {
  expect(stands(onClaim(null, "canon"), onArticle("book", "non-canon"))).toEqual([
    "proposed",
    "canon",
    "non-canon",
    "non-canon",
  ]);
  expect(stands(onClaim(null, "canon"), onArticle("book", "non-canon"), onClaim("book", "assumed"))).toEqual([
    "proposed",
    "canon",
    "non-canon",
    "assumed",
  ]);
});

test("within one continuity the newest on the claim counts before any on its article", () => {
  expect(stands(onClaim("book", "canon"), onArticle("book", "non-canon"), onClaim("book", "assumed"))[3]).toBe(
    "assumed",
  );
});

test("a line of three is asked from the nearest on", () => {
  const decisions = [onArticle(null, "first"), onArticle("book", "book"), onClaim("draft", "draft")];
  const line = ["draft", "book", FIRST];
  expect(standingIn(decisions, line, null)?.word).toBe("book");
  expect(standingIn(decisions, line, "c")?.word).toBe("draft");
  expect(standingIn(decisions, line, "d")?.word).toBe("book");
});
