import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { Served } from "@/bin/server/testing/served-by";
import { SHARED_PAGE_HEADER, sharedPageIn, WITHOUT_SCRIPTS_COOKIE } from "@/lib/auth/shared-page";
import type { Handler } from "../exchange";
import { limitWork } from "../limit-work";
import { nonceOf, setSecurityHeaders } from "../security-headers";
import { Freshness } from "./freshness";
import { keepPages } from "./keep-pages";
import { PageStore } from "./page-store";
import { sharePages } from "./share-pages";

const SECRET = "known-to-this-process";
const ANNA = { cookie: "next-auth.session-token=anna" };
const BORIS = { cookie: "next-auth.session-token=boris" };

let served: Served | undefined;
afterEach(async () => {
  await served?.end();
  served = undefined;
});

type Page = { status?: number; headers?: Record<string, string>; after?: Promise<unknown> };

/** A server whose pages say how often they were made, by what cookie and for whom. Anna alone is a member of what is private. */
async function aServer({ heard = async () => true, page = (): Page => ({}) } = {}) {
  const store = new PageStore(1_000_000);
  const made: string[] = [];
  const worlds = new Map<string, "public" | "private">([
    ["open", "public"],
    ["closed", "private"],
  ]);
  const members = new Set(["anna"]);
  const asked: string[] = [];
  const behind: Handler = async ({ request, response }) => {
    const said = request.headers[SHARED_PAGE_HEADER];
    const shared = sharedPageIn(said === undefined ? null : String(said), SECRET);
    const whose = shared ? (shared.members ?? "all") : "none";
    made.push(`${request.method} ${request.url} ${request.headers.cookie ?? "-"} ${whose}`);
    const number = made.length;
    const { status = 200, headers = {}, after } = page();
    await after;
    response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.write(`<html><head></head><p>${number} for ${whose}</p>`);
    response.end(`<script nonce="${nonceOf(request)}">go()</script>`);
  };
  const audienceOf = async (cookies: string, world: string) => {
    asked.push(world);
    if (worlds.get(world) === "public") return "signed-in";
    return [...members].some((name) => cookies.includes(name)) && worlds.has(world) ? "members" : null;
  };
  const [freshness, sharing] = [new Freshness(heard), { seconds: 30 }];
  served = await Served.by(
    setSecurityHeaders({ https: false }),
    keepPages({ store, freshness, sharing }),
    sharePages({ store, freshness, sharing, secret: SECRET, audience: { audienceOf } }),
    limitWork(),
    behind,
  );
  const server = served;
  const read = async (path: string, headers: Record<string, string>) => {
    const { body } = await server.ask(path, { headers });
    return /<p>(.*)<\/p>/.exec(body)?.[1];
  };
  return { server, store, made, asked, worlds, members, read };
}

test("all who have signed in are sent one page of a public world, made without anybody's cookie", async () => {
  const { made, read, asked } = await aServer();
  expect([await read("/w/open/a/x", ANNA), await read("/w/open/a/x", BORIS)]).toEqual(["1 for all", "1 for all"]);
  expect(made).toEqual(["GET /w/open/a/x - all"]);
  expect(asked, "who reads is not asked where it is kept").toEqual(["open"]);
  expect(await read("/w/open/a/x", {}), "whoever has no session has nothing to ask for").toBe("2 for none");
  expect(await read("/w/open/a/x", BORIS)).toBe("1 for all");
});

test("a page of a private world is its members' alone, each time", async () => {
  const { read, members, store, made } = await aServer();
  expect([await read("/w/closed", ANNA), await read("/w/closed", ANNA)]).toEqual(["1 for closed", "1 for closed"]);
  expect(await read("/w/closed", BORIS)).toBe("2 for none");
  expect(made[1]).toBe("GET /w/closed next-auth.session-token=boris none");
  members.add("boris");
  expect(await read("/w/closed", BORIS)).toBe("1 for closed");
  members.delete("anna");
  expect(await read("/w/closed", ANNA)).toBe("3 for none");
  expect(await read("/w/closed", {})).toBe("4 for none");
  store.drop("closed");
  expect(await read("/w/closed", BORIS)).toBe("5 for closed");
});

test("who is shown out while the page is made is not sent it, though they had asked before", async () => {
  const gate = Promise.withResolvers<void>();
  const { read, members, made } = await aServer({ page: () => ({ after: gate.promise }) });
  members.add("boris");
  const [anna, boris] = [read("/w/closed", ANNA), read("/w/closed", BORIS)];
  await wait(50);
  expect(made).toHaveLength(1);
  members.delete("boris");
  gate.resolve();
  expect([await anna, await boris]).toEqual(["1 for closed", "2 for none"]);
});

test("a world that becomes private is private at once, and its page of before is nobody's", async () => {
  const { read, worlds, store } = await aServer();
  expect(await read("/w/open", BORIS)).toBe("1 for all");
  worlds.set("open", "private");
  store.drop("open");
  expect([await read("/w/open", BORIS), await read("/w/open", ANNA)]).toEqual(["2 for none", "3 for open"]);
});

test("nobody outside says that a page is shared", async () => {
  const { made, read } = await aServer();
  for (const said of [SECRET, `${SECRET} closed`, "closed"])
    for (const who of [{}, BORIS]) await read("/w/closed/a/x", { ...who, [SHARED_PAGE_HEADER]: said });
  expect(made.filter((each) => !each.endsWith(" none"))).toEqual([]);
});

test("those who ask at the same time share one making, but none that began before a change", async () => {
  const gate = Promise.withResolvers<void>();
  const { store, made, read } = await aServer({ page: () => ({ after: gate.promise }) });
  const first = [read("/w/open", ANNA), read("/w/open", BORIS)];
  await wait(50);
  store.drop("open");
  const second = read("/w/open", ANNA);
  await wait(50);
  expect(made).toHaveLength(2);
  gate.resolve();
  expect(await Promise.all([...first, second])).toEqual(["1 for all", "1 for all", "2 for all"]);
  expect(await read("/w/open", BORIS), "what was begun before the change is not kept").toBe("2 for all");
});

test("what is no page for many is made for the one who asks, with their cookie", async () => {
  for (const answer of [{ status: 404 }, { status: 307 }, { headers: { "Set-Cookie": "a=b" } }]) {
    const { server, made } = await aServer({ page: () => answer });
    const { status } = await server.ask("/w/open/a/none", { headers: ANNA });
    expect(status).toBe(answer.status ?? 200);
    expect(made).toEqual(["GET /w/open/a/none - all", `GET /w/open/a/none ${ANNA.cookie} none`]);
    await served?.end();
  }
});

test("pages that depend on their reader through and through, tools and browsers without scripts get their own", async () => {
  const { made, read } = await aServer();
  const own = ["/", "/w/open/proposals", "/w/open/members", "/w/open/settings", "/w/open/articles?trashed=1"];
  const tools = ["/w/open/a/x/edit", "/w/open/new-article", "/w/open/sources/import", "/w/open/a/x/feed.atom"];
  for (const path of [...own, ...tools]) await read(path, ANNA);
  await read("/w/open", { cookie: `${ANNA.cookie}; ${WITHOUT_SCRIPTS_COOKIE}=1` });
  await read("/w/open", { ...ANNA, authorization: "Bearer x" });
  expect(made).toHaveLength(11);
  expect(made.filter((each) => !/anna.* none$/.test(each))).toEqual([]);
});

test("a server action answers with the places that the page has, as who sent it", async () => {
  const { server, made } = await aServer();
  await server.ask("/w/open/a/x/history", { method: "POST", headers: ANNA });
  await server.ask("/w/open/members", { method: "POST", headers: ANNA });
  await server.ask("/w/open/a/x/history", { method: "POST" });
  expect(made).toEqual([
    `POST /w/open/a/x/history ${ANNA.cookie} all`,
    `POST /w/open/members ${ANNA.cookie} none`,
    "POST /w/open/a/x/history - none",
  ]);
});

test("browsers keep a public page, ask each time, and are told so; nobody keeps a private one", async () => {
  const { server } = await aServer();
  const open = await server.ask("/w/open", { headers: ANNA });
  expect([open.headers["cache-control"], open.headers.vary]).toEqual([
    "private, no-cache",
    "Cookie, Accept-Language, Accept-Encoding",
  ]);
  const again = await server.ask("/w/open", { headers: { ...BORIS, "if-none-match": String(open.headers.etag) } });
  expect(again.status).toBe(304);
  const closed = await server.ask("/w/closed", { headers: ANNA });
  expect([closed.headers["cache-control"], closed.headers.etag]).toEqual(["private, no-store", undefined]);
});

test("browsers without scripts are led to say so, and back to where they were; nothing else is", async () => {
  const { server } = await aServer();
  const { body } = await server.ask("/w/open/a/x?q=%22%3E", { headers: ANNA });
  expect(body).toContain(
    '<head><noscript><meta http-equiv="refresh" content="0;url=/api/without-scripts?to=%2Fw%2Fopen%2Fa%2Fx%3Fq%3D%2522%253E"></noscript></head>',
  );
  expect((await server.ask("/w/open/a/x")).body).not.toContain("noscript");
});

test("while the database is not heard each is made their own", async () => {
  const { read } = await aServer({ heard: async () => false });
  expect([await read("/w/open", ANNA), await read("/w/open", ANNA)]).toEqual(["1 for none", "2 for none"]);
});

test("more makings than are let in at once all end", async () => {
  const { read } = await aServer({ page: () => ({ after: wait(20) }) });
  const all = Array.from({ length: 60 }, (_none, at) => read(`/w/open/a/${at}`, ANNA));
  expect((await Promise.all(all)).filter((each) => each === undefined)).toEqual([]);
});
