import { expect, test } from "vitest";
import { listQuery } from "@/lib/base/list-query";
import { canonFilters } from "@/lib/canon/input";
import { claimFilters } from "@/lib/evidence/claims/input";
import { coverageFilters } from "@/lib/evidence/coverage/input";
import { ledgerFilters } from "@/lib/evidence/ledger/input";
import { proposalFilters } from "@/lib/proposals/input";
import {
  renamedCanonFilters,
  renamedClaimFilters,
  renamedCoverageFilters,
  renamedProposalFilters,
  withoutAny,
} from "./renamed-filters";

test("an old address of claims asks for what it asked for, and a filter of today in it comes first", () => {
  const asked = (given: Record<string, string>) => listQuery(renamedClaimFilters(given), claimFilters).filter;
  expect(asked({ show: "uncited", status: "any" })).toEqual({ uncited: true });
  expect(asked({ show: "cited", status: "canon" })).toEqual({ uncited: false, status: "canon" });
  expect(asked({ show: "invention" })).toEqual({ invention: true });
  expect(asked({ show: "changed" })).toEqual({ changedSinceDecision: true });
  expect(asked({ show: "does-not-hold" })).toEqual({ verdict: "does-not-hold" });
  expect(asked({ show: "unchecked", verdict: "holds" })).toEqual({ verdict: "holds" });
  expect(asked({ show: "lost" })).toEqual({ grade: "lost" });
  expect(asked({ show: "all", status: "any" })).toEqual({});
});

test("an old address of canon, coverage and proposals does, too", () => {
  expect(listQuery(renamedCanonFilters({ status: "disputed", tag: "plan" }), canonFilters).filter).toEqual({
    disputed: true,
    tag: "plan",
    sort: "title",
  });
  expect(listQuery(renamedCoverageFilters({ show: "uncited" }), coverageFilters).filter).toEqual({
    standing: "uncited",
  });
  const proposals = (show: string) => listQuery(renamedProposalFilters({ show }), proposalFilters).filter;
  expect(["waiting", "mine", "merged", "open"].map(proposals)).toEqual([
    { waiting: true },
    { mine: true },
    { state: "merged" },
    {},
  ]);
  const pageOf = (from: string) => listQuery(renamedProposalFilters({ from, state: "merged" }), proposalFilters).page;
  expect(["0", "29", "30", "60", "nothing"].map(pageOf)).toEqual([1, 1, 2, 3, 1]);
});

test("`any` is no tag where fields used to say it, and stays a word everywhere else", () => {
  const { asked } = listQuery(withoutAny("tag")({ status: "any", kind: "any", tag: "any" }), ledgerFilters);
  expect(asked).toEqual({});
  expect(withoutAny("source")({ source: "any", state: "any" })).toEqual({ state: "any" });
});
