import { beforeEach, expect, test } from "vitest";
import type { ActionContext } from "@/lib/auth/action-context";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, fact, factBox, p } from "@/lib/document/model/build";
import { mergeProposal } from "@/lib/proposals/merge-proposal";
import { proposalFor } from "@/lib/proposals/read-proposal";
import { stepProposal } from "@/lib/proposals/step-proposal";
import { worldFor } from "@/lib/worlds/read";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { proposeRetcon } from "./propose-retcon";
import { putRetconChoices } from "./put-choices";
import { retconDraft } from "./read-draft";
import { leaningOn } from "./read-leaning";

const { db, reset } = await testDb();
beforeEach(reset);

const NOW = new Date("2026-04-01T10:00:00Z");
const TARGET = { claim: "c1" };

/** The bridge burned on a day that its fact box, the camp and the road repeat. */
async function burned(): Promise<{ readonly setting: Setting; readonly liv: ActionContext; readonly fact: string }> {
  const setting = await aWorld(db);
  const box = factBox(fact.id("f1", "date", "3 April 1940"));
  await anArticleWith(setting, doc(box, p.id("a", claim("c1", "The bridge burned on 3 April 1940."))), "The bridge");
  await anArticleWith(setting, doc(p.id("b", claim("c2", "They saw the bridge burn on 3 April 1940."))), "The camp");
  await anArticleWith(
    setting,
    doc(p.id("c", claim("c3", "On 3 April 1940 smoke of the bridge lay on the road."))),
    "The road",
  );
  const decision = { claim: "c1", to: "canon", rule: "owner", reason: "Told." } as const;
  value(await decideCanon(setting.context, setting.slug, decision));
  const { id } = await db.article.findFirstOrThrow({ where: { worldId: setting.worldId, slug: "the-bridge" } });
  return { setting, liv: await aMember(db, setting, "contributor"), fact: `fact ${id} f1` };
}

const OWN = { to: null, supersededBy: "", reason: "It burned later.", text: "The bridge burned on 5 April 1940." };
const chosen = (item: string, choice: "keep" | "change" | "dispute", text = "", reason = "") => ({
  item,
  choice,
  reason,
  text,
});

test("a fact, and claims of other articles that say the same day, are listed with why", async () => {
  const { setting, fact: row } = await burned();
  const { items, total } = await leaningOn(db, setting.worldId, { claims: ["c1"] }, NOW);
  expect(total).toBe(3);
  expect(items.map(({ key }) => key).sort()).toEqual(["claim c2", "claim c3", row]);
  expect(items[0]?.reasons).toContainEqual({ kind: "date", of: "1940-04-03" });
});

test("what was chosen becomes one proposal: new words, a dispute, and in its note what is kept", async () => {
  const { setting, liv, fact: row } = await burned();
  const choices = [
    chosen("claim c2", "change", "They saw the bridge burn on 5 April 1940."),
    chosen("claim c3", "dispute", "", "Nobody saw smoke."),
    chosen(row, "keep", "", "Mended by hand."),
  ];
  value(await putRetconChoices(liv, setting.slug, { ...TARGET, own: OWN, choices }));
  const { number, open } = value(await proposeRetcon(liv, setting.slug, { ...TARGET, title: "Two days later" }));
  expect(open).toBe(false);
  const world = await worldFor(db, liv.actor, setting.slug);
  const proposal = world && (await proposalFor(db, liv.actor, world, number));
  expect(proposal?.state).toBe("in-review");
  expect(proposal?.note).toContain("It burned later.");
  expect(proposal?.note).toContain("Kept: “date: 3 April 1940” (The bridge): Mended by hand.");
  expect(proposal?.statusRequests).toMatchObject([
    { claim: { id: "c3" }, to: "proposed", disputed: true, reason: "Nobody saw smoke." },
  ]);
  const round = proposal?.round ?? 0;
  const accepts = ["text", "status"] as ("text" | "status")[];
  value(await stepProposal(setting.context, setting.slug, number, { event: "approve", round, accepts, note: "" }));
  value(await mergeProposal(setting.context, setting.slug, number, { round, accepts }));
  const texts = await db.claim.findMany({ where: { worldId: setting.worldId }, orderBy: { id: "asc" } });
  expect(texts.map(({ text, disputed }) => [text, disputed])).toEqual([
    ["The bridge burned on 5 April 1940.", false],
    ["They saw the bridge burn on 5 April 1940.", false],
    ["On 3 April 1940 smoke of the bridge lay on the road.", true],
  ]);
  expect(await retconDraft(db, { userId: liv.actor.userId, worldId: setting.worldId, about: "claim c1" })).toEqual({
    own: null,
    choices: [],
  });
});

test("what changes too without new words is a draft, in which they are written", async () => {
  const { setting, liv } = await burned();
  value(await putRetconChoices(liv, setting.slug, { ...TARGET, choices: [chosen("claim c2", "change")] }));
  expect(value(await proposeRetcon(liv, setting.slug, { ...TARGET, title: "Later" })).open).toBe(true);
});

test("what was chosen stays after a refusal, is one's own, and can be taken back", async () => {
  const { setting, liv } = await burned();
  const own = { ...OWN, to: "non-canon" as const, reason: "" };
  value(await putRetconChoices(liv, setting.slug, { ...TARGET, own, choices: [chosen("claim c2", "keep")] }));
  const refused = await proposeRetcon(liv, setting.slug, { ...TARGET, title: "Later" });
  expect(refused).toMatchObject({ ok: false, failure: { kind: "invalid", issues: [{ path: "reason" }] } });
  const place = { worldId: setting.worldId, about: "claim c1" };
  expect((await retconDraft(db, { ...place, userId: liv.actor.userId })).choices).toHaveLength(1);
  expect((await retconDraft(db, { ...place, userId: setting.context.actor.userId })).choices).toHaveLength(0);
  const open = [{ item: "claim c2", choice: null, reason: "", text: "" }];
  expect(value(await putRetconChoices(liv, setting.slug, { ...TARGET, choices: open })).kept).toBe(0);
});

test("a stranger chooses nothing in a private world, and it is not told to be there", async () => {
  const { setting } = await burned();
  const stranger = { ...setting.context, actor: await aPerson(db, "stranger") };
  const put = await putRetconChoices(stranger, setting.slug, { ...TARGET, choices: [] });
  expect(put).toMatchObject({ ok: false, failure: { kind: "notFound" } });
});
