import { describe, expect, test } from "vitest";
import {
  type Facts,
  fromStoredState,
  nextState,
  PROPOSAL_EVENTS,
  PROPOSAL_STATES,
  type ProposalEvent,
  type ProposalRole,
  type ProposalState,
  toStoredState,
} from "./proposal-state";

/** What an event leads to from each state, for somebody who may cause it: d, r, c, a, m, x, w; "-" refused as a conflict. */
const LEADS: Record<ProposalEvent, string> = {
  // from:   draft, in review, changes requested, approved, merged, declined, withdrawn
  change: "d r c r - - -",
  submit: "r - r - - - -",
  approve: "- A - a - - -",
  requestChanges: "- c - c - - -",
  decline: "- x x x - - -",
  withdraw: "w w w w - - -",
  reopen: "- - - - - r d",
  rebase: "d r c r - - -",
  merge: "- - - m - - -",
};
const LETTERS: Record<string, ProposalState> = {
  d: "draft",
  r: "in-review",
  c: "changes-requested",
  a: "approved",
  m: "merged",
  x: "declined",
  w: "withdrawn",
};

/** Everybody there can be: author, reviewer, a reviewer who is the author, who keeps a visitor's proposal, a passer-by ... */
const PEOPLE: readonly ProposalRole[] = [false, true].flatMap((keeps) =>
  [false, true].flatMap((wrote) => [false, true].map((reviews) => ({ keeps, wrote, reviews }))),
);
const FACTS: readonly Facts[] = [false, true].flatMap((outdated) =>
  [false, true].flatMap((ownApproval) => [false, true].map((enough) => ({ outdated, ownApproval, enough }))),
);

describe("every state times every event times everybody", () => {
  const cases = PROPOSAL_STATES.flatMap((state) => PROPOSAL_EVENTS.map((event) => ({ state, event })));
  test.each(cases)("$event when $state", ({ state, event }) => {
    for (const who of PEOPLE) {
      for (const facts of FACTS) {
        const next = nextState(state, event, who, facts);
        const got = next.ok ? next.value : next.failure.kind;
        expect({ who, facts, got }).toEqual({ who, facts, got: expected(state, event, who, facts) });
      }
    }
  });
});

function expected(state: ProposalState, event: ProposalEvent, who: ProposalRole, facts: Facts): string {
  if (!mayCause(state, event, who, facts)) return "notAllowed";
  const letter = LEADS[event].split(" ")[PROPOSAL_STATES.indexOf(state)] ?? "";
  if (letter === "-") return "conflict";
  if (facts.outdated && (event === "approve" || event === "merge")) return "conflict";
  if (!facts.outdated && event === "rebase") return "conflict";
  // "A" is approved once there are enough, "a" is approved already.
  if (letter === "A") return facts.enough ? "approved" : "in-review";
  return LETTERS[letter] ?? "";
}

/** Written out by event, not taken from the rules that are tested. */
function mayCause(
  state: ProposalState,
  event: ProposalEvent,
  { keeps, wrote, reviews }: ProposalRole,
  facts: Facts,
): boolean {
  if (["change", "submit", "withdraw", "rebase"].includes(event)) return keeps;
  if (event === "reopen") return state === "declined" ? reviews : keeps;
  if (event === "approve") return reviews && (!wrote || facts.ownApproval);
  return reviews;
}

test("nobody who neither keeps nor reviews a proposal moves it", () => {
  const stranger = { keeps: false, wrote: false, reviews: false };
  for (const state of PROPOSAL_STATES) {
    for (const event of PROPOSAL_EVENTS) {
      for (const facts of FACTS) expect(nextState(state, event, stranger, facts).ok).toBe(false);
    }
  }
});

test("what is merged stays merged", () => {
  for (const event of PROPOSAL_EVENTS) {
    for (const who of PEOPLE) {
      for (const facts of FACTS) expect(nextState("merged", event, who, facts).ok).toBe(false);
    }
  }
});

test("every refusal says what to do or who may, in a sentence", () => {
  for (const state of PROPOSAL_STATES) {
    for (const event of PROPOSAL_EVENTS) {
      for (const who of PEOPLE) {
        for (const facts of FACTS) {
          const next = nextState(state, event, who, facts);
          if (!next.ok) expect(next.failure.detail).toMatch(/^[A-Z].{12,}[.]$/);
        }
      }
    }
  }
});

test("every state comes back as it was stored", () => {
  for (const state of PROPOSAL_STATES) expect(fromStoredState(toStoredState(state))).toBe(state);
  expect(PROPOSAL_STATES.map(toStoredState).filter((state) => /[^a-z]/i.test(state))).toEqual([]);
});
