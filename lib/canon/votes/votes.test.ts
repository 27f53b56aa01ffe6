import { beforeEach, describe, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { DEFAULT_CANON_SETTINGS } from "@/lib/canon/caretakers/canon-settings";
import { setCanonSettings } from "@/lib/canon/caretakers/set-canon-settings";
import { decideCanon } from "@/lib/canon/decide-canon";
import { decisionsOf } from "@/lib/canon/read";
import { claim, doc, p } from "@/lib/document/model/build";
import { claimsOfArticle } from "@/lib/evidence/claims/read";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { castBallot } from "./cast-ballot";
import { closeEndedVotes } from "./close-vote";
import { openVote } from "./open-vote";
import { readVote } from "./read";
import { type BallotChoice, outcomeOf } from "./vote";
import { withdrawVote } from "./withdraw-vote";

const { db, reset } = await testDb();
const WIKI = { voters: "contributor", quorum: 10, days: 14, reopenDays: 730 } as const;
const STEPS = [
  { from: 10, yes: 3, no: 1 },
  { from: 17, yes: 5, no: 2 },
  { from: 23, yes: 2, no: 1 },
];

test.each<[number, number, number, string]>([
  [7, 2, 0, "noQuorum"],
  [7, 2, 1, "carried"],
  [8, 2, 0, "carried"],
  [7, 3, 0, "rejected"],
  [12, 4, 0, "carried"],
  [11, 4, 2, "rejected"],
  [13, 5, 0, "carried"],
  [12, 5, 0, "rejected"],
  [16, 8, 0, "carried"],
  [15, 8, 0, "rejected"],
  [0, 0, 10, "rejected"],
])("%i for, %i against, %i abstained: %s", (yes, no, abstain, outcome) => {
  expect(outcomeOf({ ...WIKI, steps: STEPS }, { yes, no, abstain })).toBe(outcome);
});

let setting: Setting;
let slug: string;
let voters: ActionContext[];
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(setting, doc(p.id("b1", claim("c1", "The bridge burned"), ".")));
  voters = [];
  for (let each = 0; each < 3; each += 1) voters.push(await aMember(db, setting, "contributor"));
});

const later = (days: number, context: ActionContext = setting.context): ActionContext => ({
  ...context,
  now: new Date(setting.context.now.getTime() + days * 86_400_000),
});
const opened = async (by = voters[0] ?? setting.context, to: "canon" | "non-canon" = "non-canon") =>
  openVote(by, setting.slug, { claim: "c1", to, reason: "Who says so?" });
const cast = (id: string, choices: readonly BallotChoice[], days = 1) =>
  Promise.all(
    voters.flatMap((voter, at) => {
      const choice = choices[at];
      return choice ? [castBallot(later(days, voter), setting.slug, id, { choice })] : [];
    }),
  );
const kind = (result: Result<unknown, Failure>) => (result.ok ? "yes" : result.failure.kind);
const theClaim = async () =>
  (await claimsOfArticle(db, (await db.article.findFirstOrThrow({ where: { slug } })).id)).find(
    ({ id }) => id === "c1",
  );

describe("a vote", () => {
  test("is discussed, voted with a change of mind, ends by the clock, and its result is a decision that names it", async () => {
    value(
      await decideCanon(setting.context, setting.slug, { claim: "c1", to: "canon", rule: "owner", reason: "Told." }),
    );
    const vote = value(await opened());
    expect(vote).toMatchObject({ open: true, outcome: null, rule: { quorum: 3 }, claim: { id: "c1" } });
    expect(vote.discussion).not.toBeNull();
    await cast(vote.id, ["no", "no", "abstain"]);
    await cast(vote.id, ["yes", "yes"], 2);
    await closeEndedVotes(db, later(6).now);
    expect((await readVote(db, setting.worldId, vote.id, later(6).now))?.open, "its time is not over").toBe(true);
    expect(await readVote(db, setting.worldId, vote.id, later(8).now), "nobody has counted yet").toMatchObject({
      open: false,
      outcome: "carried",
      count: { yes: 2, no: 0, abstain: 1 },
      decision: null,
    });
    expect((await cast(vote.id, ["no"], 8)).map(kind)).toEqual(["conflict"]);
    await closeEndedVotes(db, later(8).now);
    await closeEndedVotes(db, later(9).now);
    const [decision, before] = await decisionsOf(db, setting.worldId, {}, { limit: 9 });
    expect(decision).toMatchObject({
      to: "non-canon",
      rule: "consensus",
      vote: vote.id,
      replaces: before?.id,
      revision: 1,
    });
    expect((await theClaim())?.status).toBe("non-canon");
    expect((await readVote(db, setting.worldId, vote.id, later(9).now))?.decision).toBe(decision?.id);
  });

  test("that too few voted in, or most against, decides nothing", async () => {
    const few = value(await opened());
    await cast(few.id, ["yes", "yes"]);
    await closeEndedVotes(db, later(8).now);
    expect((await readVote(db, setting.worldId, few.id, later(8).now))?.outcome).toBe("noQuorum");
    const lost = value(
      await openVote(later(9, voters[0]), setting.slug, { article: slug, to: "canon", reason: "So." }),
    );
    await cast(lost.id, ["yes", "no", "no"], 10);
    await closeEndedVotes(db, later(17).now);
    expect((await readVote(db, setting.worldId, lost.id, later(17).now))?.outcome).toBe("rejected");
    expect(await decisionsOf(db, setting.worldId, {}, { limit: 9 })).toEqual([]);
  });

  test("goes on by the rule that it began with", async () => {
    const vote = value(await opened());
    const strict = { ...DEFAULT_CANON_SETTINGS, steps: [{ from: 1, yes: 9, no: 1 }], quorum: 9 };
    value(await setCanonSettings(setting.context, setting.slug, strict));
    await cast(vote.id, ["yes", "yes", "no"]);
    await closeEndedVotes(db, later(8).now);
    expect((await readVote(db, setting.worldId, vote.id, later(8).now))?.outcome).toBe("carried");
  });

  test("opened again soon needs as many voters as the first one had", async () => {
    const first = value(await opened());
    voters.push(await aMember(db, setting, "editor"));
    await cast(first.id, ["yes", "yes", "yes", "yes"]);
    await closeEndedVotes(db, later(8).now);
    const again = value(
      await openVote(later(20, voters[0]), setting.slug, { claim: "c1", to: "canon", reason: "New." }),
    );
    expect(again).toMatchObject({ reopens: first.id, rule: { quorum: 4 } });
    await closeEndedVotes(db, later(40).now);
    const third = value(
      await openVote(later(200, voters[0]), setting.slug, { claim: "c1", to: "canon", reason: "New." }),
    );
    expect(third).toMatchObject({ reopens: null, rule: { quorum: 3 } });
  });

  test("is one at a time; while it is open editors wait, and after it they need more than their word", async () => {
    const vote = value(await opened());
    expect(kind(await opened())).toBe("conflict");
    const editor = await aMember(db, setting, "editor");
    const decide = (context: ActionContext) =>
      decideCanon(context, setting.slug, { claim: "c1", to: "canon", rule: "owner", reason: "I say." });
    expect(kind(await decide(editor))).toBe("conflict");
    await cast(vote.id, ["yes", "yes", "yes"]);
    await closeEndedVotes(db, later(8).now);
    expect(kind(await decide(later(9, editor)))).toBe("notAllowed");
    expect(kind(await decide(later(99, editor)))).toBe("yes");
  });

  test("judges the words that it was opened on: others by its end are changed since", async () => {
    const vote = value(await opened(voters[0], "canon"));
    await cast(vote.id, ["yes", "yes", "yes"]);
    const text = doc(p.id("b1", claim("c1", "The bridge fell"), "."));
    value(await saveArticle(later(2), setting.slug, slug, { baseRevision: 1, doc: { ...text }, summary: "" }));
    await closeEndedVotes(db, later(8).now);
    expect(await theClaim()).toMatchObject({ status: "canon", changedSinceDecision: true });
  });

  test("is for those whom its rule names and who were members when it was opened", async () => {
    const vote = value(await opened());
    const reader = await aMember(db, setting, "reader");
    expect(kind(await castBallot(reader, setting.slug, vote.id, { choice: "yes" }))).toBe("notAllowed");
    expect(kind(await openVote(reader, setting.slug, { article: slug, to: "canon", reason: "So." }))).toBe(
      "notAllowed",
    );
    const late = await aMember(db, { ...setting, context: later(2) }, "editor");
    expect(kind(await castBallot(later(3, late), setting.slug, vote.id, { choice: "yes" }))).toBe("notAllowed");
  });

  test("is withdrawn by who opened it until somebody else has voted, then by an owner", async () => {
    const vote = value(await opened());
    expect(kind(await withdrawVote(voters[1] ?? setting.context, setting.slug, vote.id))).toBe("notAllowed");
    await cast(vote.id, ["yes", "no"]);
    expect(kind(await withdrawVote(voters[0] ?? setting.context, setting.slug, vote.id))).toBe("notAllowed");
    expect(kind(await withdrawVote(setting.context, setting.slug, vote.id))).toBe("yes");
    expect((await readVote(db, setting.worldId, vote.id, later(8).now))?.outcome).toBe("withdrawn");
  });

  test("and what was voted never change: the database refuses it", async () => {
    const vote = value(await opened());
    await cast(vote.id, ["yes"]);
    await expect(db.$executeRaw`UPDATE "Ballot" SET choice = 'no'`).rejects.toThrow(/never change/);
    await expect(db.$executeRaw`DELETE FROM "Ballot"`).rejects.toThrow(/never change/);
    await expect(db.$executeRaw`UPDATE "Vote" SET reason = 'x'`).rejects.toThrow(/never change/);
    await expect(db.$executeRaw`DELETE FROM "Vote"`).rejects.toThrow(/never change/);
  });
});
