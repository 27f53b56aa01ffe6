import { beforeEach, expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { success } from "@/lib/base/result";
import { cite, claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { serveEndpoints } from "./serve";

const { db, reset } = await testDb();
let setting: Setting;
let article: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  article = await anArticleWith(setting, doc(p("The bridge burned.")));
});

test("what is refused under a key after its first write leaves nothing behind, and the next attempt works", async () => {
  const refused = doc(p(claim("k1", "The bridge fell", cite({ passage: "none" })), "."));
  expect(await propose(refused, "key 1")).toMatchObject({ status: 422 });
  expect(await propose(refused, "key 2")).toMatchObject({ status: 422 });
  expect(await db.proposal.count()).toBe(0);
  expect(await db.proposalEvent.count()).toBe(0);
  const right = doc(p("The bridge fell."));
  expect(await propose(right, "key 3")).toEqual({ status: 201, body: { number: 1, state: "in-review" } });
  expect(await propose(right, "key 3")).toEqual({ status: 201, body: { number: 1, state: "in-review" } });
  expect(await db.proposal.count()).toBe(1);
});

async function propose(text: DocJson, key: string): Promise<{ status: number; body: unknown }> {
  const authenticate = async () => success(setting.context.actor);
  const serve = serveEndpoints(apiEndpoints, "/api/v1", { db, authenticate, clock: () => new Date() });
  const fields = { title: "The bridge", kind: "event", tags: [], aliases: [], summary: "" };
  const articles = [{ ...fields, article, baseRevision: 1, doc: text }];
  const answer = await serve(
    new Request(`http://127.0.0.1/api/v1/worlds/${setting.slug}/proposals`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify({ title: "Fell", articles, submit: true }),
    }),
  );
  return { status: answer.status, body: await answer.json() };
}
