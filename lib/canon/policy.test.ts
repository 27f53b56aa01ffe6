import { describe, expect, test } from "vitest";
import { ROLES } from "@/lib/auth/policy";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import type { CaretakerView } from "./caretakers/caretaker";
import { decisionRefusal, type RequestedDecision } from "./policy";

/** An owner makes canon what was proposed, by their word. */
const REQUEST: RequestedDecision = {
  role: "owner",
  userId: "asker",
  deciders: { editorsDecide: true, caretakers: [] },
  ownProposal: false,
  voteOpen: false,
  votedLately: false,
  from: "proposed",
  to: "canon",
  fromDisputed: false,
  disputed: false,
  judged: false,
  rule: "owner",
  citesReference: false,
  citesAuthor: false,
  namesSuccessor: false,
  namesDispute: false,
  corrects: false,
  takesBackOwn: false,
};

/** `yes`, or the kind of the refusal and, where a field is wrong, which. */
function answerTo(request: Partial<RequestedDecision>): string {
  const refused = decisionRefusal({ ...REQUEST, ...request });
  if (!refused) return "yes";
  return refused.kind === "invalid" ? `invalid ${refused.issues[0]?.path}` : refused.kind;
}

describe("who decides", () => {
  test.each([...ROLES, null])("%s", (role) => {
    expect(answerTo({ role })).toBe(role === "owner" || role === "editor" ? "yes" : "notAllowed");
  });

  const caretaker = (id: string): CaretakerView => ({
    id: `of ${id}`,
    person: { id, name: id },
    scope: "world",
    values: [],
    from: null,
    until: null,
    articles: [],
    since: new Date(0),
  });
  const looked = (...people: string[]) => ({ editorsDecide: true, caretakers: people.map(caretaker) });

  test.each<[string, Partial<RequestedDecision>, string]>([
    ["a caretaker of it, whatever their role", { role: "reader", deciders: looked("Mara", "asker") }, "yes"],
    ["a caretaker who left the world", { role: null, deciders: looked("asker") }, "notAllowed"],
    ["an editor where somebody else looks after it", { role: "editor", deciders: looked("Mara") }, "notAllowed"],
    ["an owner there", { deciders: looked("Mara") }, "yes"],
    [
      "an editor where the world lets none decide",
      { role: "editor", deciders: { editorsDecide: false, caretakers: [] } },
      "notAllowed",
    ],
    ["an owner on their own proposal", { ownProposal: true }, "notAllowed"],
    ["an editor while the members vote", { role: "editor", voteOpen: true }, "conflict"],
    ["an owner while the members vote", { voteOpen: true }, "yes"],
    ["an editor against a young vote", { role: "editor", from: "non-canon", votedLately: true }, "notAllowed"],
    [
      "an editor who confirms what was voted",
      { role: "editor", from: "canon", judged: false, votedLately: true },
      "yes",
    ],
    [
      "an editor against a young vote by the author’s word",
      { role: "editor", from: "non-canon", votedLately: true, citesAuthor: true },
      "yes",
    ],
  ])("%s", (_what, request, answer) => {
    expect(answerTo(request)).toBe(answer);
  });

  test("others are told who looks after it", () => {
    const refused = decisionRefusal({ ...REQUEST, role: "editor", deciders: looked("Mara") });
    expect(refused?.kind === "notAllowed" && refused.detail).toContain("Mara looks after this world");
  });
});

describe("what was judged as it stands is not decided to be the same again", () => {
  test.each<[string, Partial<RequestedDecision>, string]>([
    ["the same status", { from: "canon", judged: true }, "invalid to"],
    ["the same status, now disputed", { from: "canon", judged: true, disputed: true }, "yes"],
    ["the same status, no longer disputed", { from: "canon", judged: true, fromDisputed: true }, "yes"],
    ["canon that is only inherited, or changed since", { from: "canon", judged: false }, "yes"],
    ["proposed, which nobody needs to say", { to: "proposed", judged: false }, "invalid to"],
    [
      "the same status by another rule or reason, as a correction",
      { from: "canon", judged: true, corrects: true },
      "yes",
    ],
  ])("%s", (_what, request, answer) => {
    expect(answerTo(request)).toBe(answer);
  });
});

describe("rules and what they need", () => {
  test.each<[string, Partial<RequestedDecision>, string]>([
    ["the author's word without a passage of his", { rule: "source" }, "invalid evidence"],
    ["the author's word with one of the reference", { rule: "source", citesReference: true }, "invalid evidence"],
    ["the author's word with a passage of his", { rule: "source", citesAuthor: true }, "yes"],
    ["assumed without a reference", { to: "assumed", rule: "otl" }, "invalid evidence"],
    ["assumed with a post alone", { to: "assumed", rule: "otl", citesAuthor: true }, "invalid evidence"],
    ["assumed with a reference", { to: "assumed", rule: "otl", citesReference: true }, "yes"],
    ["assumed by the owner's word, with a reference", { to: "assumed", citesReference: true }, "yes"],
    ["canon because our history says so", { to: "canon", rule: "otl", citesReference: true }, "invalid rule"],
    ["superseded by nothing", { from: "canon", to: "superseded" }, "invalid supersededBy"],
    ["superseded by something", { from: "canon", to: "superseded", namesSuccessor: true }, "yes"],
    ["canon with something in its place", { namesSuccessor: true }, "invalid supersededBy"],
    ["consensus", { rule: "consensus" }, "yes"],
    ["what is disputed of something that is not", { namesDispute: true }, "invalid disputedText"],
    ["what is disputed of something that is", { namesDispute: true, disputed: true }, "yes"],
  ])("%s", (_what, request, answer) => {
    expect(answerTo(request)).toBe(answer);
  });
});

describe("lowering what is canon", () => {
  const lower = { from: "canon", judged: true, citesReference: true } as const;
  const others = CANON_STATUSES.filter((status) => status !== "canon");
  const to = (status: (typeof others)[number]) => ({ to: status, namesSuccessor: status === "superseded" });

  test.each(others)("to %s: the owner may by their word", (status) => {
    expect(answerTo({ ...lower, ...to(status) })).toBe("yes");
  });

  test.each(others)("to %s: an editor needs the author's word; to claim a consensus is none", (status) => {
    const request = { ...lower, ...to(status), role: "editor" } as const;
    expect(answerTo(request)).toBe("notAllowed");
    expect(answerTo({ ...request, citesAuthor: true })).toBe("yes");
    expect(answerTo({ ...request, rule: "consensus" })).toBe("notAllowed");
  });

  test("an editor takes back what they made canon themselves, by their word", () => {
    const request = { ...lower, role: "editor", to: "proposed", corrects: true } as const;
    expect(answerTo({ ...request, takesBackOwn: true })).toBe("yes");
    expect(answerTo(request)).toBe("notAllowed");
  });

  test("an editor may raise, and change what is not canon", () => {
    for (const from of others) {
      expect(answerTo({ role: "editor", from, to: "canon" })).toBe("yes");
      if (from !== "non-canon") expect(answerTo({ role: "editor", from, to: "non-canon" })).toBe("yes");
    }
  });

  test("assumed gives way to the first real decision", () => {
    expect(answerTo({ role: "editor", from: "assumed", to: "canon", judged: true })).toBe("yes");
    expect(answerTo({ role: "editor", from: "assumed", to: "non-canon", judged: true })).toBe("yes");
  });
});
