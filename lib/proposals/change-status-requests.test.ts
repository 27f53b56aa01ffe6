import { beforeEach, expect, test } from "vitest";
import type { ActionContext } from "@/lib/auth/action-context";
import { claim, doc, p } from "@/lib/document/model/build";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { requestStatus, withdrawStatusRequest } from "./change-status-requests";

const { db, reset } = await testDb();

let setting: Setting;
let liv: ActionContext;
let number: number;
/** The ids of the proposal's articles; the second holds the claim "k1". */
let parts: readonly string[];

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  liv = await aMember(db, setting, "contributor");
  const bridge = await anArticleWith(setting, doc(p("The bridge burned.")));
  number = await aProposal(
    setting,
    [
      { article: bridge, text: doc(p("The bridge burned down.")) },
      { text: doc(p(claim("k1", "It sank.", setting.citation))) },
    ],
    { context: liv },
  );
  parts = (await db.proposedArticle.findMany({ orderBy: { order: "asc" } })).map(({ id }) => id);
});

const AS_ASSUMED = {
  to: "assumed" as const,
  disputed: true,
  rule: "consensus" as const,
  reason: "We agreed.",
  evidence: [],
};

function request(part: number, more: { claim?: string; reason?: string; to?: "superseded" } = {}, context = liv) {
  return requestStatus(context, setting.slug, number, { ...AS_ASSUMED, part: parts[part] ?? "none", ...more });
}

async function requested() {
  const rows = await db.statusRequest.findMany({ orderBy: { order: "asc" } });
  return rows.map(({ partId, claimId, reason }) => [parts.indexOf(partId), claimId, reason]);
}

test("a request is added to the others, and takes the place of the one for the same article or claim", async () => {
  const first = await request(1);
  expect(first).toMatchObject({ ok: true, value: { number, round: 2, state: "in-review" } });
  await request(1, { claim: "k1" });
  await request(0);
  expect((await request(1, { reason: "We agreed again." })).ok).toBe(true);
  expect(await requested()).toEqual([
    [1, "k1", "We agreed."],
    [0, null, "We agreed."],
    [1, null, "We agreed again."],
  ]);
  expect(await db.statusRequest.findFirst({ where: { claimId: "k1" } })).toMatchObject({
    to: "assumed",
    disputed: true,
  });
});

test("what does not fit the proposal is refused at its field, and the others stay", async () => {
  await request(0);
  expect(await request(0, { claim: "k1" })).toMatchObject({
    failure: { kind: "invalid", issues: [{ path: "claim" }] },
  });
  expect(await request(7)).toMatchObject({ failure: { kind: "invalid", issues: [{ path: "part" }] } });
  const replaced = await request(1, { to: "superseded" });
  expect(replaced).toMatchObject({ failure: { kind: "invalid", issues: [{ path: "supersededBy" }] } });
  expect(await requested()).toEqual([[0, null, "We agreed."]]);
});

test("the article of another proposal is none of this one's", async () => {
  await aProposal(setting, [{ text: doc(p("A ferry.")) }], { context: liv });
  const other = await db.proposedArticle.findFirstOrThrow({ where: { id: { notIn: [...parts] } } });
  const input = { ...AS_ASSUMED, part: other.id };
  expect(await requestStatus(liv, setting.slug, number, input)).toMatchObject({ failure: { kind: "invalid" } });
});

test("no more are requested than a reviewer can look through", async () => {
  const { id: proposalId } = await db.proposal.findFirstOrThrow();
  const row = { proposalId, partId: parts[0] ?? "", to: "canon", rule: "owner", reason: "So." } as const;
  const many = Array.from({ length: 60 }, (_each, order) => ({ ...row, id: `r${order}`, order, claimId: `c${order}` }));
  await db.statusRequest.createMany({ data: many });
  expect(await request(1)).toMatchObject({ failure: { kind: "invalid", detail: expect.stringContaining("60") } });
  await withdrawStatusRequest(liv, setting.slug, number, "r7");
  expect((await request(1)).ok).toBe(true);
});

test("one request is taken back, once, by the proposal's author alone", async () => {
  const kept = await request(0);
  const { value } = (await request(1)) as { value: { request: string } };
  const editor = await aMember(db, setting, "editor");
  expect(await withdrawStatusRequest(editor, setting.slug, number, value.request)).toMatchObject({
    failure: { kind: "notAllowed" },
  });
  expect(await withdrawStatusRequest(liv, setting.slug, number, value.request)).toMatchObject({ value: { round: 4 } });
  expect(await requested()).toEqual([[0, null, "We agreed."]]);
  expect(await withdrawStatusRequest(liv, setting.slug, number, value.request)).toMatchObject({
    failure: { kind: "notFound" },
  });
  expect(kept.ok).toBe(true);
});
