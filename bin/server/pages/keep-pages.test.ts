import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { Served } from "@/bin/server/testing/served-by";
import type { Handler } from "../exchange";
import { nonceOf, setSecurityHeaders } from "../security-headers";
import { Freshness } from "./freshness";
import { keepPages } from "./keep-pages";
import { PageStore } from "./page-store";

let served: Served | undefined;
afterEach(async () => {
  await served?.end();
  served = undefined;
});

type Made = { body?: string; status?: number; headers?: Record<string, string | string[]>; after?: Promise<unknown> };

/** A server whose pages say how often they were made; what is behind it, and the store. */
async function aServer({ bytes = 1_000_000, seconds = 0, heard = async () => true, page = (): Made => ({}) } = {}) {
  const store = new PageStore(bytes);
  const made: string[] = [];
  const behind: Handler = async ({ request, response }) => {
    made.push(`${request.method} ${request.url}`);
    const { body = `made ${made.length}`, status = 200, headers = {}, after } = page();
    await after;
    response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.write(`<p>${body}</p>`);
    response.end(`<script nonce="${nonceOf(request)}">go()</script>`);
  };
  const handler = keepPages({ store, freshness: new Freshness(heard), sharing: { seconds } });
  served = await Served.by(setSecurityHeaders({ https: false }), handler, behind);
  const server = served;
  const read = async (path = "/w/siberia/a/x", headers: Record<string, string> = {}) =>
    (await server.ask(path, { headers })).body.replace(/<script.*/, "");
  return { server, store, made, read };
}

test("a page is made once and sent to everybody, until its world changes", async () => {
  const { store, made, read } = await aServer();
  expect([await read(), await read()]).toEqual(["<p>made 1</p>", "<p>made 1</p>"]);
  store.drop("elsewhere");
  expect(await read()).toBe("<p>made 1</p>");
  store.drop("siberia");
  expect(await read()).toBe("<p>made 2</p>");
  store.dropAll();
  expect(await read()).toBe("<p>made 3</p>");
  expect(made).toHaveLength(3);
});

test("the start page tells of all worlds, so a change of any of them ends it", async () => {
  const { store, read } = await aServer();
  expect([await read("/"), await read("/")]).toEqual(["<p>made 1</p>", "<p>made 1</p>"]);
  store.drop("elsewhere");
  expect(await read("/")).toBe("<p>made 2</p>");
});

test("whoever has a session is made a page of their own, and it is shown to nobody else", async () => {
  const { read } = await aServer();
  expect(await read("/w/siberia", { cookie: "next-auth.session-token=x" })).toBe("<p>made 1</p>");
  expect(await read("/w/siberia")).toBe("<p>made 2</p>");
  expect(await read("/w/siberia", { cookie: "next-auth.session-token=x" })).toBe("<p>made 3</p>");
  expect(await read("/w/siberia")).toBe("<p>made 2</p>");
});

test("those who ask at the same time share one making, but none that began before a change", async () => {
  const gate = Promise.withResolvers<void>();
  const { store, made, read } = await aServer({ page: () => ({ after: gate.promise }) });
  const first = Array.from({ length: 5 }, () => read());
  await wait(50);
  expect(made).toHaveLength(1);
  store.drop("siberia");
  const second = read();
  await wait(50);
  expect(made).toHaveLength(2);
  gate.resolve();
  expect(new Set(await Promise.all(first))).toEqual(new Set(["<p>made 1</p>"]));
  expect(await second).toBe("<p>made 2</p>");
  expect(await read(), "what was begun before the change is not kept").toBe("<p>made 2</p>");
});

test("where the one for whom it is made goes away, the next one who waits has it made", async () => {
  const gate = Promise.withResolvers<void>();
  const { server, made, read } = await aServer({
    page: () => ({ after: made.length === 1 ? gate.promise : undefined }),
  });
  const gone = new AbortController();
  const leader = server.ask("/w/siberia/a/x", { signal: gone.signal }).catch(() => "gone");
  await wait(50);
  const follower = read();
  await wait(50);
  gone.abort();
  expect(await leader).toBe("gone");
  expect(await follower).toBe("<p>made 2</p>");
  gate.resolve();
});

test("what is no page for everybody is sent as it is, and made each time", async () => {
  const answers: Made[] = [
    { status: 404 },
    { status: 307, headers: { Location: "/sign-in" } },
    { headers: { "Set-Cookie": ["a=b"] } },
    { headers: { "Content-Type": "application/json" } },
  ];
  for (const answer of answers) {
    const { server, made } = await aServer({ page: () => answer });
    await server.ask("/w/siberia");
    const { status, headers, body } = await server.ask("/w/siberia");
    expect(made).toHaveLength(2);
    expect([status, headers.etag, body]).toEqual([
      answer.status ?? 200,
      undefined,
      expect.stringContaining("<p>made 2</p><script nonce="),
    ]);
    expect(headers["set-cookie"]).toEqual(answer.headers?.["Set-Cookie"]);
    await served?.end();
  }
});

test("a page that is longer than what is held back comes as it is written", async () => {
  const { server } = await aServer({ page: () => ({ body: "x".repeat(25_000_000) }) });
  const { status, headers, body } = await server.ask("/w/siberia");
  expect([status, headers.etag, body.length > 25_000_000, body.endsWith("</script>")]).toEqual([
    200,
    undefined,
    true,
    true,
  ]);
});

test("it is sent in the encoding that is taken, and not at all to who has it", async () => {
  const { server } = await aServer({ page: () => ({ body: "words ".repeat(500) }) });
  const whole = (await server.ask("/w/siberia")).body;
  const packed = async (accepted: string) => {
    const response = await fetch(`http://127.0.0.1:${server.port}/w/siberia`, {
      headers: { "accept-encoding": accepted },
    });
    return [response.headers.get("content-encoding"), await response.text()];
  };
  expect(await packed("gzip, deflate, br"), "asked for again, it is packed tighter").toEqual(["gzip", whole]);
  await wait(100);
  expect(await packed("gzip, deflate, br")).toEqual(["br", whole]);
  expect(await packed("gzip, br;q=0")).toEqual(["gzip", whole]);
  expect(await packed("identity")).toEqual([null, whole]);
  const { headers } = await server.ask("/w/siberia");
  expect(headers.vary).toContain("Cookie");
  const again = await server.ask("/w/siberia", { headers: { "if-none-match": `"other", ${headers.etag}` } });
  expect([again.status, again.body, again.headers["content-security-policy"]]).toEqual([
    304,
    "",
    headers["content-security-policy"],
  ]);
  expect((await server.ask("/w/siberia", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  const head = await server.ask("/w/siberia", { method: "HEAD" });
  expect([head.status, head.body, head.headers.etag]).toEqual([200, "", headers.etag]);
});

test("caches in front may keep a page only for as long as it was set", async () => {
  const asked = await aServer();
  expect((await asked.server.ask("/w/siberia")).headers["cache-control"]).toBe("public, no-cache");
  await served?.end();
  const shared = await aServer({ seconds: 30 });
  expect((await shared.server.ask("/w/siberia")).headers["cache-control"]).toBe(
    "public, max-age=0, s-maxage=30, stale-while-revalidate=30",
  );
});

test("while the database is not heard nothing that was kept is sent", async () => {
  let away = false;
  const { read } = await aServer({ heard: async () => !away });
  expect(await read()).toBe("<p>made 1</p>");
  await wait(120);
  away = true;
  expect([await read(), await read()]).toEqual(["<p>made 2</p>", "<p>made 3</p>"]);
});

test("after a write the database is asked before anything kept is sent", async () => {
  let asked = 0;
  const { server, read, store } = await aServer({
    heard: async () => {
      asked += 1;
      // What the write changed is heard before the answer.
      if (asked === 2) store.drop("siberia");
      return true;
    },
  });
  expect(await read()).toBe("<p>made 1</p>");
  await server.ask("/api/v1/worlds/siberia", { method: "PATCH" });
  expect(await read()).toBe("<p>made 3</p>");
  expect(asked).toBe(2);
});

test("the oldest goes where there is no room, and with no room at all nothing is kept", async () => {
  const small = await aServer({ bytes: 2 * 2_300 });
  for (const path of ["/w/a", "/w/b", "/w/c"]) await small.read(path);
  expect(await small.read("/w/c")).toBe("<p>made 3</p>");
  expect(await small.read("/w/a")).toBe("<p>made 4</p>");
  await served?.end();
  const none = await aServer({ bytes: 0 });
  expect([await none.read(), await none.read()]).toEqual(["<p>made 1</p>", "<p>made 2</p>"]);
});
