import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Viewer } from "@/lib/auth/actor";
import { success } from "@/lib/base/result";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { callInProcess, type Said } from "./call-in-process";
import type { Endpoint } from "./endpoint";
import type { Method } from "./endpoint-input";
import { apiEndpoints } from "./endpoints/all-endpoints";
import { serveEndpoints } from "./serve";

const { db, reset } = await testDb();
const NOW = new Date("2026-03-04T05:06:07.000Z");

let setting: Setting;
let liv: ActionContext;
let bridge: string;

beforeEach(async () => {
  await reset();
  setting = await aWorld(db, "river");
  liv = await aMember(db, setting, "contributor");
  bridge = await anArticleWith(setting, doc(p("The bridge burned.")));
});

function call(method: Method, path: string, more: Record<string, string>, said: Said, viewer: Viewer = liv.actor) {
  const endpoint: Endpoint | undefined = apiEndpoints.find((each) => each.method === method && each.path === path);
  if (!endpoint) throw new Error(`no ${path}`);
  const params = { world: "river", ...more };
  return callInProcess(endpoint, { db, viewer, params, now: NOW, ipAddress: "192.0.2.7" }, said);
}

const DECISIONS = "/worlds/{world}/decisions";
const RESTORE = "/worlds/{world}/articles/{article}/restore";
const decision = () => ({ article: bridge, to: "non-canon", rule: "consensus", reason: "We agreed." });

describe("a call in process", () => {
  test("answers what would arrive over HTTP: times are text", async () => {
    const seen = await call("put", "/worlds/{world}/changes/seen", {}, { body: { upTo: "2026-02-03T04:05:06Z" } });
    expect(seen).toEqual({ ok: true, value: { upTo: "2026-02-03T04:05:06.000Z" } });
  });

  test("is refused by the endpoint's shapes at the field, and by its right before them", async () => {
    const wrong = await call("post", DECISIONS, {}, { body: { ...decision(), reason: " " } }, setting.context.actor);
    expect(wrong).toMatchObject({ failure: { kind: "invalid", issues: [{ path: "reason" }] } });
    const approval = { body: { revision: "the last" } };
    const approved = await call("post", "/worlds/{world}/articles/{article}/approvals", { article: bridge }, approval);
    expect(approved).toMatchObject({ failure: { kind: "notAllowed" } });
    expect(await call("post", RESTORE, { article: "\u0000" }, { body: {} })).toMatchObject({
      failure: { kind: "notFound" },
    });
    expect(await db.decision.count()).toBe(0);
  });

  test("that comes again under its key gets the first answer and writes nothing; another one under it is refused", async () => {
    const owner = setting.context.actor;
    const once = { body: decision(), idempotencyKey: "k1" };
    const [first, second] = await Promise.all([1, 2].map(() => call("post", DECISIONS, {}, once, owner)));
    expect(first).toMatchObject({ ok: true, value: { reason: "We agreed.", at: expect.any(String) } });
    expect(second).toEqual(first);
    const other = { ...once, body: { ...decision(), reason: "We did not." } };
    expect(await call("post", DECISIONS, {}, other, owner)).toMatchObject({ failure: { kind: "conflict" } });
    expect(await db.decision.count()).toBe(1);
  });

  test("that shows a secret is done anew, since the first answer is kept nowhere", async () => {
    const once = { body: { role: "reader", days: 3 }, idempotencyKey: "k2" };
    const path = "/worlds/{world}/invitations";
    const [first, second] = [
      await call("post", path, {}, once, setting.context.actor),
      await call("post", path, {}, once, setting.context.actor),
    ];
    expect(first).toMatchObject({ ok: true, value: { path: expect.stringMatching(/^\/invitation\//) } });
    expect(second).toMatchObject({ ok: true });
    expect(second).not.toEqual(first);
  });

  test("waits for those that came over HTTP about the same article", async () => {
    const order: string[] = [];
    const slow: Endpoint = {
      method: "put",
      path: "/worlds/{world}/articles/{article}/slow",
      summary: "",
      status: 200,
      response: z.object({}),
      holdsArticle: true,
      requiresSignIn: true,
      run: async () => {
        order.push("begins over HTTP");
        await new Promise((wake) => setTimeout(wake, 50));
        order.push("ends over HTTP");
        return success({});
      },
    };
    const serve = serveEndpoints([slow], "", { db, authenticate: async () => success(liv.actor), clock: () => NOW });
    const overHttp = serve(new Request(`http://127.0.0.1/worlds/river/articles/${bridge}/slow`, { method: "PUT" }));
    await expect.poll(() => order).toEqual(["begins over HTTP"]);
    await call("post", RESTORE, { article: bridge }, { body: { revision: 1, baseRevision: 1 } });
    order.push("in process");
    expect((await overHttp).status).toBe(200);
    expect(order).toEqual(["begins over HTTP", "ends over HTTP", "in process"]);
  });
});
