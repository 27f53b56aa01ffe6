import { globSync } from "node:fs";
import { NextRequest } from "next/server";
import { beforeAll, describe, expect, test, vi } from "vitest";

import { GET as signingIn } from "@/app/api/auth/[...nextauth]/route";
import { GET as picture } from "@/app/files/[file]/[size]/route";
import { GET as worldFeed } from "@/app/w/[world]/(activity)/feed.atom/route";
import { GET as personFeed } from "@/app/w/[world]/(activity)/people/[person]/feed.atom/route";
import { GET as articleFeed } from "@/app/w/[world]/(articles)/a/[article]/feed.atom/route";
import { GET as ledger } from "@/app/w/[world]/(evidence)/ledger/csv/route";
import { GET as graph } from "@/app/w/[world]/(graph)/graph/csv/route";
import { GET as map } from "@/app/w/[world]/(map)/map/csv/route";
import { GET as sourceExport } from "@/app/w/[world]/(sources)/sources/[source]/export/route";
import { GET as timeline } from "@/app/w/[world]/(timeline)/timeline/csv/route";
import { GET as calendar } from "@/app/w/[world]/(timeline)/timeline/ics/route";

import type { ActionContext } from "@/lib/auth/action-context";
import { createFeedKey } from "@/lib/auth/create-feed-key";
import { createSession } from "@/lib/auth/create-session";
import { sessionCookieName, sessionToken } from "@/lib/auth/session-token";
import { doc, p } from "@/lib/document/model/build";
import { addFile } from "@/lib/files/add-file";
import { configuredStore } from "@/lib/files/store/configured-store";
import { aDrawing } from "@/lib/files/testing/pictures";
import { importSource } from "@/lib/sources/import/import-source";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";

/** What Next holds for a request. */
const request = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-forwarded-for": "192.0.2.7" }),
  cookies: async () => ({
    getAll: () => [],
    get: (name: string) => (request.cookies.has(name) ? { value: request.cookies.get(name) } : undefined),
  }),
}));

process.env.NEXTAUTH_SECRET = "a secret of this test";
const { db } = await testDb();

type Person = { readonly context: ActionContext; readonly cookie: string; readonly key: string };

const HOSTILE_TITLE = 'Thread"; filename="run.exe\r\nX-Evil: 1 ../../etc/ \u202Egpj.exe Рассказ';
const READERS = ["owner", "editor", "contributor", "reader"] as const;
const PEOPLE = [...READERS, "stranger", "visitor"] as const;
type Who = (typeof PEOPLE)[number];

const worlds = {} as Record<
  "private" | "public",
  Setting & { readonly article: string; readonly source: string; readonly picture: string }
>;
const people: Partial<Record<Who, Person>> = {};

beforeAll(async () => {
  for (const visibility of ["private", "public"] as const) {
    const setting = await aWorld(db, `${visibility}-river`, visibility);
    const article = await anArticleWith(setting, doc(p("The bridge burned.")));
    const text = "# Thread\n\n## Anna\n\nThe bridge burned.\n";
    const source = await importSource(setting.context, setting.slug, { kind: "thread", text, title: HOSTILE_TITLE });
    if (!source.ok) throw new Error(source.failure.detail);
    const sent = { bytes: await aDrawing({ width: 40, height: 30 }), name: HOSTILE_TITLE };
    const added = await addFile(setting.context, configuredStore(), setting.slug, sent);
    if (!added.ok) throw new Error(added.failure.detail);
    worlds[visibility] = { ...setting, article, source: source.value.id, picture: added.value.id };
  }
  for (const role of READERS.slice(1)) people[role] = await known(await aMember(db, worlds.private, role));
  people.owner = await known(worlds.private.context);
  people.stranger = await known({ db, actor: await aPerson(db, "stranger"), now: new Date() });
});

async function known(context: ActionContext): Promise<Person> {
  const signedIn = { userId: context.actor.userId, sessionEpoch: 0 };
  const session = await createSession(db, signedIn, { agent: "Firefox", ipAddress: "192.0.2.7" }, new Date());
  const key = await createFeedKey(context, { name: "Reader" });
  if (!key.ok) throw new Error(key.failure.detail);
  return { context, cookie: await sessionToken(session), key: key.value.token };
}

type Handle = (request: Request, context: { params: Promise<never> }) => Promise<Response>;
const FILES = {
  "app/w/[world]/graph/csv/route.ts": graph as Handle,
  "app/w/[world]/ledger/csv/route.ts": ledger as Handle,
  "app/w/[world]/sources/[source]/export/route.ts": sourceExport as Handle,
  "app/w/[world]/map/csv/route.ts": map as Handle,
  "app/w/[world]/timeline/csv/route.ts": timeline as Handle,
  "app/w/[world]/timeline/ics/route.ts": calendar as Handle,
};
const FEEDS = {
  "app/w/[world]/feed.atom/route.ts": worldFeed as Handle,
  "app/w/[world]/a/[article]/feed.atom/route.ts": articleFeed as Handle,
  "app/w/[world]/people/[person]/feed.atom/route.ts": personFeed as Handle,
};
const PICTURE = "app/files/[file]/[size]/route.ts";
/** Tested where they are made: lib/api, next-auth's own, app/viewer-answers, and the stories without scripts. */
const ELSEWHERE = [
  "app/api/auth/[...nextauth]/route.ts",
  "app/api/language/route.ts",
  "app/api/openapi.json/route.ts",
  "app/api/unsubscribe/[link]/route.ts",
  "app/api/v1/[[...path]]/route.ts",
  "app/api/viewer/route.ts",
  "app/api/without-scripts/route.ts",
];

type FormRequest = { readonly query?: string; readonly headers?: Record<string, string>; readonly segments?: object };

/** Answers as Next does where a handler finds nothing. */
async function ask(
  handle: Handle,
  who: Who,
  visibility: "private" | "public",
  asked: FormRequest = {},
): Promise<Response> {
  const { slug, article, source, context } = worlds[visibility];
  request.cookies.clear();
  const cookie = people[who]?.cookie;
  if (cookie) request.cookies.set(sessionCookieName(), cookie);
  const segments = { world: slug, article, source, person: context.actor.userId, ...asked.segments };
  const headers = { ...asked.headers, ...(cookie ? { cookie: `${sessionCookieName()}=${cookie}` } : {}) };
  const address = new Request(`http://canonry.example/there${asked.query ?? ""}`, { headers });
  try {
    return await handle(address, { params: Promise.resolve(segments as never) });
  } catch (error) {
    const [, status] = /^NEXT_HTTP_ERROR_FALLBACK;(\d+)/.exec(String((error as { digest?: string }).digest)) ?? [];
    if (!status) throw error;
    return new Response(null, { status: Number(status) });
  }
}

test("every route handler has its place in these tests or in those of the API", () => {
  const found = globSync("app/**/route.ts").map((path) => path.replaceAll("\\", "/").replaceAll(/\([^)]*\)\//g, ""));
  expect(found.sort()).toEqual([...Object.keys(FILES), ...Object.keys(FEEDS), PICTURE, ...ELSEWHERE].sort());
});

describe.each(Object.entries(FILES))("%s", (_path, handle) => {
  test.each(PEOPLE)("of a private world answers its members, and nobody else: %s", async (who) => {
    const answer = await ask(handle, who, "private");
    const allowed = READERS.some((role) => role === who);
    expect(answer.status).toBe(allowed ? 200 : 404);
    if (allowed) expect(answer.headers.get("cache-control")).toBe("private, no-store");
    else expect(await answer.text()).not.toContain("bridge");
  });

  test("of a public world answers everybody, and may be kept if it is asked for again", async () => {
    for (const who of PEOPLE) {
      const answer = await ask(handle, who, "public");
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "public, no-cache"]);
    }
  });

  test("answers a file that no browser takes for a page, whatever it is called", async () => {
    const { headers } = await ask(handle, "visitor", "public");
    expect(headers.get("content-type")).toMatch(/^text\/(csv|plain|calendar); charset=utf-8$/);
    const disposition = headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(/^attachment; filename="[\w.-]+"(; filename\*=UTF-8''[\w.%-]+)?$/);
    expect(decodeURIComponent(disposition)).not.toMatch(/\u202E|\.exe|\.\.|[\r\n]/);
    expect(headers.get("x-evil")).toBeNull();
  });

  test("has nothing for addresses that name nothing", async () => {
    for (const name of ["nothing", "%00", "a\u0000b", "%ff", "\ud800", "../river", ""]) {
      const segments = { world: name, source: name };
      expect((await ask(handle, "owner", "private", { segments })).status).toBe(404);
    }
    for (const query of ["?version=0", "?version=99999999999", "?version=x", "?version=%00&status=%00&tag=%ff"]) {
      expect([200, 404]).toContain((await ask(handle, "owner", "private", { query })).status);
    }
  });
});

describe(PICTURE, () => {
  const look = (
    who: Who,
    visibility: "private" | "public",
    size = "original",
    headers: Record<string, string> = {},
  ) => {
    const segments = { file: worlds[visibility].picture, size };
    return ask(picture as Handle, who, visibility, { segments, headers });
  };

  test.each(PEOPLE)(
    "of a private world is seen by its members, asked anew each time, and by nobody else: %s",
    async (who) => {
      const allowed = READERS.some((role) => role === who);
      const answer = await look(who, "private");
      expect([answer.status, answer.headers.get("cache-control")]).toEqual(
        allowed ? [200, "private, no-cache"] : [404, "no-store"],
      );
      const etag = (await look("owner", "private")).headers.get("etag") ?? "";
      expect((await look(who, "private", "original", { "if-none-match": etag })).status).toBe(allowed ? 304 : 404);
    },
  );

  test("of a public world is seen by anybody, and kept for ever", async () => {
    for (const who of PEOPLE) {
      const answer = await look(who, "public", "480.webp");
      expect([answer.status, answer.headers.get("cache-control"), answer.headers.get("content-type")]).toEqual([
        200,
        "public, max-age=31536000, immutable",
        "image/webp",
      ]);
    }
  });

  test("is a picture to a browser and nothing else, and runs nothing", async () => {
    const { headers } = await look("visitor", "public");
    expect(headers.get("content-type")).toBe("image/png");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(headers.get("content-disposition")).toMatch(/^inline; filename="[a-z0-9]+-original\.png"$/);
  });

  test("has nothing for addresses that name nothing", async () => {
    for (const name of ["nothing", "%00", "a\u0000b", "%ff", "\ud800", "../river", ""]) {
      expect((await look("owner", "private", name)).status).toBe(404);
      const segments = { file: name, size: "original" };
      expect((await ask(picture as Handle, "owner", "private", { segments })).status).toBe(404);
    }
  });
});

describe.each(Object.entries(FEEDS))("%s", (_path, handle) => {
  test.each(PEOPLE)("of a private world answers the keys of its members, and no session: %s", async (who) => {
    const key = people[who]?.key;
    const allowed = READERS.some((role) => role === who);
    const answer = await ask(handle, who, "private", key ? { query: `?key=${key}` } : {});
    expect([answer.status, answer.headers.get("cache-control")]).toEqual(
      allowed ? [200, "private, no-cache"] : [404, "private, no-store"],
    );
    const byCookie = await ask(handle, who, "private");
    expect([byCookie.status, byCookie.headers.get("cache-control")]).toEqual([404, "private, no-store"]);
  });

  test("tells nobody that it is unchanged who may not read it", async () => {
    const query = `?key=${people.reader?.key}`;
    const etag = (await ask(handle, "visitor", "private", { query })).headers.get("etag") ?? "";
    const since = new Date("2030-01-01").toUTCString();
    const asking: Record<string, string>[] = [
      { "if-none-match": etag },
      { "if-none-match": "*" },
      { "if-modified-since": since },
    ];
    for (const headers of asking) {
      expect((await ask(handle, "visitor", "private", { query, headers })).status).toBe(304);
      for (const other of ["", `?key=${people.stranger?.key}`]) {
        const answer = await ask(handle, "stranger", "private", { query: other, headers });
        expect([answer.status, answer.headers.get("etag")]).toEqual([404, null]);
      }
    }
  });

  test("refuses keys that are none, and has nothing for addresses that name nothing", async () => {
    for (const key of ["", "x", "%00", "feed_%ff", "x".repeat(5_000)]) {
      expect((await ask(handle, "owner", "private", { query: `?key=${key}` })).status).toBe(401);
    }
    for (const name of ["nothing", "a\u0000b", "\ud800", "../river"]) {
      const segments = { world: name, article: name, person: name };
      expect((await ask(handle, "owner", "public", { segments })).status).toBe(404);
    }
  });
});

test("next-auth is not asked about providers that are not set up, nor given what is no form", async () => {
  const asked = async (path: string, given: { method?: string; type?: string } = {}) => {
    const headers = { "content-type": given.type ?? "application/x-www-form-urlencoded" };
    const body = given.method === "POST" ? "{" : null;
    const address = new NextRequest(`http://canonry.example/api/auth/${path}`, {
      method: "GET",
      ...given,
      headers,
      body,
    });
    const { status } = await signingIn(address, { params: Promise.resolve({ nextauth: path.split("/") }) });
    return status;
  };
  for (const path of ["callback/nobody", "callback", "signin/nobody"]) {
    expect([path, await asked(path), await asked(path, { method: "POST" })]).toEqual([path, 404, 404]);
  }
  expect(await asked("callback/credentials")).toBe(404);
  for (const path of ["signin", "signout", "callback/x", "session", "_log"]) {
    expect([path, await asked(path, { method: "POST", type: "application/json" })]).toEqual([path, 415]);
  }
});
