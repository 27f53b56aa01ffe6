import { beforeEach, describe, expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import type { Viewer } from "@/lib/auth/actor";
import { success } from "@/lib/base/result";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { SMALL_BODY } from "./body-limits";
import { serveEndpoints } from "./serve";

const { db, reset } = await testDb();
let setting: Setting;
let stranger: Viewer;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db, "river", "public");
  stranger = await aPerson(db, "stranger");
});

describe("a body", () => {
  test("is not read by who lacks the right, whatever its size", async () => {
    const article = await anArticleWith(setting, doc(p("Words")));
    for (const [method, path] of [
      ["POST", "/articles"],
      ["PUT", `/articles/${article}`],
      ["POST", "/sources"],
      ["POST", "/sources/preview"],
      ["POST", "/proposals/1/parts"],
    ] as const) {
      const body = endless();
      const { status } = await ask(stranger, method, path, body.stream);
      expect([path, [403, 404].includes(status), body.taken() <= 1]).toEqual([path, true, true]);
    }
  });

  test("is not read by a call that does not exist", async () => {
    const body = endless();
    expect(await ask(setting.context.actor, "POST", "/nothing", body.stream)).toMatchObject({ status: 404 });
    expect(body.taken()).toBeLessThanOrEqual(1);
  });

  test("that comes in chunks is left where it grows beyond what the call takes", async () => {
    const body = endless();
    const answer = await ask(null, "POST", "/suggestions", body.stream);
    expect(answer).toMatchObject({ status: 413, body: { kind: "tooLarge", detail: expect.stringContaining("64 KB") } });
    expect(body.taken() * CHUNK).toBeLessThan(SMALL_BODY.bytes + 3 * CHUNK);
  });

  test("that comes in pieces, of a length that nobody said, is read as it was sent", async () => {
    const markdown = Array.from({ length: 40_000 }, (_none, at) => `Wört ${at}`).join(" ");
    const sent = Buffer.from(JSON.stringify({ title: "Long", kind: "event", summary: "", markdown }));
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let at = 0; at < sent.length; at += 7_001) controller.enqueue(sent.subarray(at, at + 7_001));
        controller.close();
      },
    });
    const made = await ask<{ slug: string }>(setting.context.actor, "POST", "/articles", stream);
    expect(made.status).toBe(201);
    const { body } = await ask<{ text: string }>(setting.context.actor, "GET", `/articles/${made.body.slug}`);
    expect(body.text).toBe(markdown);
  });

  test("whose length is told beforehand is refused before its first byte", async () => {
    const body = endless();
    const headers = { "content-length": String(SMALL_BODY.bytes + 1) };
    expect(await ask(null, "POST", "/suggestions", body.stream, headers)).toMatchObject({ status: 413 });
    expect(body.taken()).toBeLessThanOrEqual(1);
  });

  test("that nests deeper than any input is refused before it is parsed, and brackets inside a text are no nesting", async () => {
    const deep = `{"text":${"[".repeat(15_000)}${"]".repeat(15_000)}}`;
    expect(await ask(null, "POST", "/suggestions", deep)).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining("deep") },
    });
    const text = JSON.stringify({ text: `${'["\\'.repeat(400)}` });
    expect(await ask(null, "POST", "/suggestions", text)).toMatchObject({ status: 200 });
  });

  test("of very many values is refused before it is parsed", async () => {
    const many = `{"event":"approve","round":1,"accepts":[${Array(20_000).fill("1").join(",")}]}`;
    expect(await ask(stranger, "POST", "/proposals/1/events", many)).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining("values") },
    });
  });
});

test("an answer tells twenty faults at most, and never the whole of what was sent", async () => {
  const wrong = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${"x".repeat(100)}${index}`, 1]));
  for (const body of [
    { event: "approve", round: 1, accepts: Array(3_000).fill("x") },
    { text: "x", ...wrong },
    { ["y".repeat(50_000)]: 1 },
  ]) {
    const path = "text" in body ? "/suggestions" : "/proposals/1/events";
    const { status, body: told } = await ask<{ errors: unknown[] }>(stranger, "POST", path, JSON.stringify(body));
    expect(status).toBe(422);
    expect(told.errors.length).toBeLessThanOrEqual(20);
    expect(JSON.stringify(told).length).toBeLessThan(20_000);
  }
});

test("an address that encodes no text is 400, and one that holds NUL leads nowhere", async () => {
  for (const path of ["%ff", "%ed%a0%80", "%"]) {
    const response = await served(null)(new Request(`http://127.0.0.1/api/v1/worlds/${path}`));
    expect([path, response.status, await response.json()]).toMatchObject([path, 400, { kind: "invalid" }]);
  }
  for (const path of ["/articles/%00", "/articles/a%00b/revisions/1", `/articles/${"a".repeat(300)}`]) {
    expect(await ask(setting.context.actor, "GET", path)).toMatchObject({ status: 404, body: { kind: "notFound" } });
  }
});

test("a text that cannot be stored as it was sent is refused with its field, not mended", async () => {
  const article = { title: "The bridge", kind: "event", markdown: "Words", summary: "" };
  for (const text of ["a\u0000b", "a\ud800b", "\udc00"]) {
    for (const [path, body, field] of [
      ["/articles", { ...article, title: text }, "title"],
      ["/articles", { ...article, summary: text }, "summary"],
      ["/articles", { ...article, tags: ["river", text] }, "tags.1"],
      ["/decisions", { article: "a", to: "canon", rule: "owner", reason: text }, "reason"],
    ] as const) {
      const answer = await ask(setting.context.actor, "POST", path, JSON.stringify(body));
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: field }] } });
    }
  }
  expect(await db.article.count()).toBe(0);
});

test("two worlds with one address at the same moment: one is made, the other is told", async () => {
  const serve = served(setting.context.actor);
  const body = JSON.stringify({ slug: "twice", title: "Twice", visibility: "public" });
  const make = () => serve(new Request("http://127.0.0.1/api/v1/worlds", { method: "POST", body }));
  const statuses = (await Promise.all([1, 2, 3, 4].map(make))).map(({ status }) => status);
  expect(statuses.sort()).toEqual([201, 409, 409, 409]);
});

test("an answer with a secret is remembered without it: a repetition says what to do, and makes nothing more", async () => {
  const headers = { "idempotency-key": "once" };
  const first = await ask<{ id: string; path: string }>(
    setting.context.actor,
    "POST",
    "/invitations",
    JSON.stringify({ role: "reader", days: 3 }),
    headers,
  );
  expect(first).toMatchObject({ status: 201, body: { path: expect.stringContaining("/invitation/") } });
  const secret = first.body.path.slice("/invitation/".length);
  expect(JSON.stringify(await db.idempotentResponse.findMany())).not.toContain(secret);
  const again = await ask(
    setting.context.actor,
    "POST",
    "/invitations",
    JSON.stringify({ role: "reader", days: 3 }),
    headers,
  );
  expect(again).toMatchObject({
    status: 409,
    body: { kind: "conflict", detail: expect.stringContaining(first.body.id) },
  });
  expect(await db.invitation.count()).toBe(1);
});

test("what somebody signed in is answered is kept by no cache; what anybody may see is asked for anew", async () => {
  const path = `http://127.0.0.1/api/v1/worlds/${setting.slug}`;
  const caching = async (viewer: Viewer, address: string) =>
    (await served(viewer)(new Request(address))).headers.get("cache-control");
  expect(await caching(setting.context.actor, path)).toBe("private, no-store");
  expect(await caching(null, path)).toBe("no-cache");
  expect(await caching(null, `${path}/nothing`)).toBe("private, no-store");
});

test("who may not write an article does not stand in its queue", async () => {
  const article = await anArticleWith(setting, doc(p("Words")));
  const serve = served(stranger);
  const save = () =>
    serve(
      new Request(`http://127.0.0.1/api/v1/worlds/${setting.slug}/articles/${article}`, {
        method: "PUT",
        body: JSON.stringify({ baseRevision: 1, markdown: "x", summary: "" }),
      }),
    );
  const statuses = (await Promise.all(Array.from({ length: 250 }, save))).map(({ status }) => status);
  expect([...new Set(statuses)]).toEqual([403]);
});

test("every call with a large body, and every one that holds an article, asks for a right first", () => {
  const asking = apiEndpoints.filter(({ takes, holdsArticle }) => takes || holdsArticle);
  expect(asking.length).toBeGreaterThan(20);
  expect(asking.filter(({ requires }) => !requires).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

const CHUNK = 16 * 1024;

/** A body that never ends, and how many chunks of it were asked for. */
function endless() {
  let chunks = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      chunks += 1;
      controller.enqueue(new Uint8Array(CHUNK).fill(0x20));
    },
  });
  return { stream, taken: () => chunks };
}

function served(viewer: Viewer) {
  return serveEndpoints(apiEndpoints, "/api/v1", {
    db,
    authenticate: async () => success(viewer),
    clock: () => new Date(),
  });
}

async function ask<Body = unknown>(
  viewer: Viewer,
  method: string,
  path: string,
  body?: string | ReadableStream<Uint8Array>,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly body: Body }> {
  const init = { method, headers, ...(body === undefined ? {} : { body, duplex: "half" }) };
  const response = await served(viewer)(new Request(`http://127.0.0.1/api/v1/worlds/${setting.slug}${path}`, init));
  return { status: response.status, body: (await response.json()) as Body };
}
