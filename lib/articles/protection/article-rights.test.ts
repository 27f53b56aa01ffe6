import { describe, expect, test } from "vitest";
import { may, type Role } from "@/lib/auth/policy";
import { NO_REVIEW } from "@/lib/worlds/review-rules";
import { type ArticleGuards, articleRights, saveHindrance } from "./article-rights";

const EVERYBODY: readonly (Role | null)[] = ["owner", "editor", "contributor", "reader", null];
const guards = (given: Partial<ArticleGuards["rules"]> & Partial<Omit<ArticleGuards, "rules">> = {}): ArticleGuards => {
  const { wanted = false, protection = "none", ...rules } = given;
  return { rules: { ...NO_REVIEW, ...rules }, wanted, protection };
};

/** In the order of EVERYBODY: `-` saves; R their role, P the protection, V review stands against it. */
test.each([
  ["an open article", {}, "- - - R R"],
  ["protected for editors", { protection: "editors" }, "- - P P P"],
  ["protected for owners", { protection: "owners" }, "- P P P P"],
  ["contributors are reviewed", { scope: "contributors" }, "- - V R R"],
  ["everybody is reviewed", { scope: "everyone" }, "V V V R R"],
  ["the article wants review", { wanted: true }, "V V V R R"],
  ["a protection weighs more than review", { protection: "owners", wanted: true }, "V P P P P"],
  ["protected and contributors reviewed", { protection: "editors", scope: "contributors" }, "- - P P P"],
] as const)("who may save: %s", (_name, given, wanted) => {
  const letters = { role: "R", protection: "P", review: "V" };
  const found = EVERYBODY.map((role) => {
    const hindrance = saveHindrance(role, guards(given));
    return hindrance === null ? "-" : letters[hindrance];
  });
  expect(found.join(" ")).toBe(wanted);
});

describe("what somebody may do to an article", () => {
  const named = (role: Role | null, signedIn: boolean, given: ArticleGuards) =>
    Object.entries(
      articleRights(role, { signedIn, canon: { decideCanon: may(role, "decideCanon"), openVote: false } }, given),
    )
      .flatMap(([name, allowed]) => (allowed ? [name] : []))
      .join(" ");

  test.each([
    ["owner", {}, "save propose trash merge protect approve askForReview decideCanon"],
    ["editor", {}, "save propose trash merge protect approve askForReview decideCanon"],
    ["contributor", {}, "save propose"],
    ["reader", {}, ""],
    ["reader", { proposers: "readers" }, "propose"],
    ["editor", { protection: "owners" }, "propose approve askForReview decideCanon"],
    ["contributor", { protection: "editors" }, "propose"],
    ["contributor", { scope: "contributors" }, "propose"],
  ] as const)("%s, %o: %s", (role, given, wanted) => {
    expect(named(role, true, guards(given))).toBe(wanted);
  });

  test("a visitor proposes where anybody may, with an account or without one, and does nothing else", () => {
    expect(named(null, false, guards({ proposers: "anybody" }))).toBe("propose");
    expect(named(null, true, guards({ proposers: "readers" }))).toBe("");
    expect(named(null, false, guards())).toBe("");
  });
});
