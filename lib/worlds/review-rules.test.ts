import { expect, test } from "vitest";
import {
  MAX_APPROVALS,
  mayPropose,
  NO_REVIEW,
  noProposing,
  PROPOSERS,
  REVIEW_SCOPES,
  reviewFirst,
  savesDirectly,
} from "./review-rules";

const EVERYBODY = ["owner", "editor", "contributor", "reader", null] as const;
const rules = (part: Partial<typeof NO_REVIEW>) => ({ ...NO_REVIEW, ...part });
const direct = (part: Partial<typeof NO_REVIEW>, wanted = false) =>
  EVERYBODY.filter((role) => savesDirectly(role, rules(part), wanted));
const proposing = (part: Partial<typeof NO_REVIEW>, signedIn = true) =>
  EVERYBODY.filter((role) => mayPropose(role, signedIn, rules(part)));

test("a world that has said nothing lets who may write save, and one approval is enough", () => {
  expect(NO_REVIEW).toEqual({ scope: "none", approvals: 1, ownApproval: false, proposers: "members" });
  expect(direct({})).toEqual(["owner", "editor", "contributor"]);
  expect(MAX_APPROVALS).toBe(5);
});

test("whose changes are reviewed does not save directly, and nobody does where the article itself wants review", () => {
  expect(direct({ scope: "contributors" })).toEqual(["owner", "editor"]);
  expect(direct({ scope: "everyone" })).toEqual([]);
  for (const scope of REVIEW_SCOPES) expect(direct({ scope }, true)).toEqual([]);
});

test("who may propose: those who may write, readers who are signed in, or anybody", () => {
  expect(proposing({ proposers: "members" })).toEqual(["owner", "editor", "contributor"]);
  expect(proposing({ proposers: "readers" })).toEqual(["owner", "editor", "contributor", "reader"]);
  expect(proposing({ proposers: "readers" }, false)).toEqual(["owner", "editor", "contributor"]);
  expect(proposing({ proposers: "anybody" }, false)).toEqual([...EVERYBODY]);
  expect(PROPOSERS).toEqual(["members", "readers", "anybody"]);
});

test("a refusal says what to do instead", () => {
  expect([reviewFirst().kind, noProposing().kind]).toEqual(["notAllowed", "notAllowed"]);
  expect(reviewFirst().detail).toMatch(/Propose/);
  expect(noProposing().detail).toMatch(/Ask its owner/);
});
