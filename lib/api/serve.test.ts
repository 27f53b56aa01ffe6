import { beforeEach, expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { responseCheck } from "@/lib/api/testing/response-check";
import { success } from "@/lib/base/result";
import { doc, p } from "@/lib/document/model/build";
import { savedRiverThread } from "@/lib/sources/testing/a-saved-thread";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { openApiDocument } from "./openapi";
import { serveEndpoints } from "./serve";

const { db, reset } = await testDb();
let setting: Setting;
let serve: ReturnType<typeof serveEndpoints>;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  serve = serveEndpoints(apiEndpoints, "/api/v1", {
    db,
    authenticate: async () => success(setting.context.actor),
    clock: () => new Date(),
  });
});

type Page = { readonly items: readonly { readonly title: string }[]; readonly nextCursor: string | null };
type HitPage = { readonly items: readonly { readonly path: string }[]; readonly nextCursor: string | null };

const article = { title: "The bridge", kind: "event", markdown: "A **bridge** over the river.", summary: "Begun" };

test("a write with an Idempotency-Key answers the same again and writes nothing more", async () => {
  const headers = { "idempotency-key": "k1" };
  const first = await ask("POST", "/articles", article, headers);
  const second = await ask("POST", "/articles", article, headers);
  expect(first).toEqual({ status: 201, body: { slug: "the-bridge", revision: 1 } });
  expect(second).toEqual(first);
  expect(await db.revision.count()).toBe(1);
  const other = await ask("POST", "/articles", { ...article, title: "Another" }, headers);
  expect(other).toMatchObject({ status: 409, body: { kind: "conflict" } });
});

test("two requests with one Idempotency-Key at once write once", async () => {
  const headers = { "idempotency-key": "k2" };
  const bodies = await Promise.all([1, 2, 3].map(() => ask("POST", "/articles", article, headers)));
  expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  expect(await db.article.count()).toBe(1);
});

test("an unknown field, a wrong type and no JSON at all are refused with the place", async () => {
  expect(await ask("POST", "/articles", { ...article, colour: "red" })).toMatchObject({
    status: 422,
    body: { kind: "invalid", errors: [{ message: expect.stringContaining("colour") }] },
  });
  expect(await ask("POST", "/articles", { ...article, kind: "planet" })).toMatchObject({
    status: 422,
    body: { errors: [{ path: "kind" }] },
  });
  const raw = await serve(
    new Request(`http://127.0.0.1/api/v1/worlds/${setting.slug}/articles`, { method: "POST", body: "{" }),
  );
  expect(raw.status).toBe(400);
  expect(raw.headers.get("content-type")).toContain("application/problem+json");
});

test("a document with a script in a link is refused", async () => {
  const link = { type: "link", attrs: { href: "javascript:alert(1)" } };
  const doc = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "x", marks: [link] }] }] };
  const { markdown: _markdown, ...rest } = article;
  expect(await ask("POST", "/articles", { ...rest, doc })).toMatchObject({ status: 422, body: { kind: "invalid" } });
  expect(await db.article.count()).toBe(0);
});

test("lists say how many there are in all, whatever page is asked for, of what the filters leave", async () => {
  for (const title of ["A", "B", "C"]) await ask("POST", "/articles", { ...article, title });
  for (const slug of ["a", "b"]) {
    const decision = { article: slug, to: "canon", rule: "owner", reason: "So it is." };
    expect((await ask("POST", "/decisions", decision)).status).toBe(201);
    await aProposal(setting, [{ article: slug, title: slug.toUpperCase(), text: doc(p("Other words.")) }]);
  }
  const totals = async (...paths: string[]) => {
    const pages = await Promise.all(paths.map((path) => ask<{ items: unknown[]; total: number }>("GET", path)));
    return pages.map(({ body }) => [body.items.length, body.total]);
  };
  expect(
    await totals("/decisions?limit=1", "/decisions?article=b", "/proposals?limit=1", "/proposals?state=merged"),
  ).toEqual([
    [1, 2],
    [1, 1],
    [1, 2],
    [0, 0],
  ]);
  expect(await totals("/coverage?limit=1", "/coverage?standing=sourced", "/drift?limit=1")).toEqual([
    [1, 3],
    [0, 0],
    [0, 0],
  ]);
});

test("lists page through everything once", async () => {
  for (const title of ["A", "B", "C"]) await ask("POST", "/articles", { ...article, title });
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: { body: Page } = await ask<Page>("GET", `/articles?limit=2${cursor && `&cursor=${cursor}`}`);
    seen.push(...page.body.items.map((item) => item.title));
    cursor = page.body.nextCursor;
  }
  expect(seen).toEqual(["A", "B", "C"]);
});

test("a body that is not UTF-8 is refused: its letters would be kept as others", async () => {
  const text = [...'{"kind":"thread","text":"# T\\n\\n## A\\n\\n'].map((letter) => letter.charCodeAt(0));
  const body = Uint8Array.from([...text, 0xc3, 0x28, 0x22, 0x7d]);
  const raw = await serve(
    new Request(`http://127.0.0.1/api/v1/worlds/${setting.slug}/sources`, { method: "POST", body }),
  );
  expect([raw.status, await raw.json()]).toMatchObject([400, { detail: expect.stringContaining("UTF-8") }]);
});

test("a source over 20 MB is too large, and says so", async () => {
  const text = `# T\n\n## A\n\n${"x".repeat(20 * 1024 * 1024)}`;
  expect(await ask("POST", "/sources", { kind: "thread", text })).toMatchObject({
    status: 413,
    body: { kind: "tooLarge", detail: expect.stringContaining("20 MB") },
  });
});

test("saved pages of a thread are looked at and imported as files; a body with a text and files is refused", async () => {
  const files = savedRiverThread();
  const seen = await ask<object>("POST", "/sources/preview", { kind: "thread", files });
  expect(seen).toMatchObject({ status: 200, body: { format: "xenforo", posts: 5, repeated: 1, pictures: 2 } });
  const made = await ask<{ id: string }>("POST", "/sources", { kind: "thread", files });
  expect(made).toMatchObject({ status: 201, body: { format: "xenforo", title: "The frozen river", posts: 5 } });
  const again = await ask("POST", `/sources/${made.body.id}/versions`, { files, format: "xenforo" });
  expect(again).toMatchObject({ status: 201, body: { version: 2, added: 0, changed: 0, removed: 0 } });
  for (const body of [{ kind: "thread" }, { kind: "thread", text: "x", files }, { kind: "thread", files: [] }]) {
    expect(await ask("POST", "/sources", body)).toMatchObject({ status: 422, body: { kind: "invalid" } });
  }
  const broken = [...files, { name: "c.html", text: "<p>No thread" }];
  expect(await ask("POST", "/sources", { kind: "thread", files: broken })).toMatchObject({
    status: 422,
    body: { kind: "invalid", errors: [{ path: "c.html: line 1" }] },
  });
});

test("hits of a search come in pages, each once", async () => {
  const paths: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: { body: HitPage } = await ask<HitPage>(
      "GET",
      `/search?q=bridge&limit=2${cursor && `&cursor=${cursor}`}`,
    );
    paths.push(...page.body.items.map(({ path }) => path));
    cursor = page.body.nextCursor;
  }
  expect(paths.length).toBeGreaterThan(2);
  expect(new Set(paths).size).toBe(paths.length);
});

test("a save that meets another tells both sides, as the OpenAPI document says", async () => {
  await ask("POST", "/articles", article);
  const save = (markdown: string) => ask("PUT", "/articles/the-bridge", { baseRevision: 1, markdown, summary: "" });
  await save("A **bridge** over the stream.");
  const { status, body } = await save("A **bridge** over the lake.");
  expect({ status, body }).toMatchObject({ status: 409, body: { kind: "conflict", head: 2, base: 1 } });
  const check = responseCheck(openApiDocument(apiEndpoints, "/api/v1"), "/api/v1");
  expect(check("put /worlds/{world}/articles/{article}", status, "application/problem+json", body)).toEqual([]);
});

test("an undo of what was written over tells all three texts, as the OpenAPI document says", async () => {
  await ask("POST", "/articles", article);
  const save = (baseRevision: number, markdown: string, title: string) =>
    ask("PUT", "/articles/the-bridge", { baseRevision, markdown, title, summary: "" });
  await save(1, "A **bridge** over the stream.", "The span");
  await save(2, "A **bridge** over the lake.", "The crossing");
  const { status, body } = await ask("POST", "/articles/the-bridge/undo", { revision: 2, baseRevision: 3 });
  const field = { field: "title", base: "The span", theirs: "The crossing", mine: "The bridge" };
  expect({ status, body }).toMatchObject({ status: 409, body: { kind: "conflict", head: 3, fields: [field] } });
  expect((body as { blocks: unknown[] }).blocks).toHaveLength(1);
  const check = responseCheck(openApiDocument(apiEndpoints, "/api/v1"), "/api/v1");
  expect(check("post /worlds/{world}/articles/{article}/undo", status, "application/problem+json", body)).toEqual([]);
});

test("the OpenAPI document tells of every call, its input and its failures", () => {
  const document = openApiDocument(apiEndpoints, "/api/v1");
  const told = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(told).toHaveLength(apiEndpoints.length);
  expect(document.paths["/api/v1/worlds/{world}/articles"]?.post).toMatchObject({
    requestBody: { content: { "application/json": { schema: { additionalProperties: false } } } },
    responses: { 201: {}, default: {} },
  });
});

async function ask<Body = unknown>(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly body: Body }> {
  const response = await serve(
    new Request(`http://127.0.0.1/api/v1/worlds/${setting.slug}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  return { status: response.status, body: (await response.json()) as Body };
}
