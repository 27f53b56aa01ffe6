import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { pageKey, sharedPageKey } from "./page-key";

const keyOf = (url: string, rest: Partial<IncomingMessage> = {}) =>
  pageKey({ method: "GET", url, headers: {}, ...rest } as IncomingMessage);

test("pages of worlds and the start page are the same for everybody without a session", () => {
  expect(keyOf("/w/siberia/a/tynda?coverage=on")?.world).toBe("siberia");
  expect(keyOf("/w/siberia")?.world).toBe("siberia");
  expect(keyOf("/w/%E6%97%A5%E6%9C%AC/articles")?.world, "the world as the database calls it").toBe("日本");
  expect(keyOf("/?page=2")?.world).toBeNull();
  expect(keyOf("/w/siberia", { method: "HEAD" })).toEqual(keyOf("/w/siberia"));
});

test("what depends on who asks, tools, files and other addresses are nobody else's", () => {
  expect(keyOf("/w/siberia", { headers: { cookie: "a=b; next-auth.session-token=x" } })).toBeNull();
  expect(keyOf("/w/siberia", { headers: { cookie: "__Secure-next-auth.session-token.0=x" } })).toBeNull();
  expect(keyOf("/w/siberia", { headers: { authorization: "Bearer x" } })).toBeNull();
  expect(keyOf("/w/siberia", { method: "POST" })).toBeNull();
  for (const path of ["/w/s/a/b/edit", "/w/s/new-article?title=x", "/w/s/sources/1/import", "/w/s/a/b/sourcing"])
    expect([path, keyOf(path)]).toEqual([path, null]);
  for (const path of ["/w/s/feed.atom?key=k", "/w/s/claims/csv", "/w/s/a/b/export", "/w/%FF/a", "/worlds", "/wiki/w/s"])
    expect([path, keyOf(path)]).toEqual([path, null]);
  expect(
    keyOf("/w/siberia", { headers: { cookie: "theme=dark; not-next-auth.session-token-at-all=1" } }),
  ).not.toBeNull();
});

test("an article called “import” or “edited” is a page like others", () => {
  expect(keyOf("/w/s/a/edited/history")).not.toBeNull();
  expect(keyOf("/w/s/a/important")).not.toBeNull();
});

test("each part that Next's client asks for is kept by itself", () => {
  const asked = (headers: Record<string, string>) => keyOf("/w/siberia", { headers })?.key;
  const keys = [
    asked({}),
    asked({ rsc: "1" }),
    asked({ rsc: "1", "next-router-prefetch": "1" }),
    asked({ rsc: "1", "next-router-state-tree": "[]" }),
    asked({ rsc: "1", "next-url": "/" }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(asked({ cookie: "theme=dark", "user-agent": "somebody" })).toBe(asked({}));
});

test("a page is kept for each language by itself, whether it was chosen or comes from the browser", () => {
  const asked = (headers: Record<string, string>) => keyOf("/w/siberia", { headers })?.key;
  const german = asked({ "accept-language": "de-AT,en;q=0.5" });
  expect(german).not.toBe(asked({}));
  expect(asked({ cookie: "canonry.language=de", "accept-language": "en" })).toBe(german);
  expect(asked({ cookie: "canonry.language=en", "accept-language": "de" })).toBe(asked({ "accept-language": "fr" }));
  const signedIn = (cookie: string) => {
    const headers = { cookie: `next-auth.session-token=x; ${cookie}` };
    const request = { method: "GET", url: "/w/s/articles", headers } as unknown as IncomingMessage;
    return sharedPageKey(request, "signed-in")?.key;
  };
  expect(signedIn("canonry.language=de")).not.toBe(signedIn("canonry.language=en"));
});

test("reading pages of a world are shared by all who have signed in; everything else is made for each", () => {
  const headers = { cookie: "next-auth.session-token=x" };
  const shared = (url: string) =>
    sharedPageKey({ method: "GET", url, headers } as unknown as IncomingMessage, "signed-in") !== null;
  const article = "/w/s/a/edited";
  const reading = ["", "/history", "/history/3", "/compare?from=1&to=2", "/canon?claim=c", "/attribution"];
  const pages = [
    "",
    "/",
    "/articles?sort=changed",
    "/canon/log",
    "/people/p",
    "/sources/s",
    "/sources/s/unused",
    "/search?q=x",
  ];
  expect(
    [...reading.map((end) => article + end), ...pages.map((end) => `/w/s${end}`)].filter((url) => !shared(url)),
  ).toEqual([]);
  const own = ["/undo", "/edit", "/sourcing", "/history/3/x"].map((end) => `/w/s/a/b${end}`);
  const others = [
    "/proposals",
    "/proposals/1",
    "/members",
    "/settings",
    "/changes",
    "/sources/import",
    "/sources/s/p/q",
  ];
  expect([...own, ...others.map((end) => `/w/s${end}`), "/", "/worlds"].filter(shared)).toEqual([]);
});

test("what is kept for anyone, for all who have signed in and for members are three pages", () => {
  const headers = { cookie: "next-auth.session-token=x" };
  const request = { method: "GET", url: "/w/siberia", headers } as unknown as IncomingMessage;
  const keys = [keyOf("/w/siberia"), sharedPageKey(request, "signed-in"), sharedPageKey(request, "members")];
  expect(new Set(keys.map((each) => each?.key)).size).toBe(3);
  expect(sharedPageKey({ ...request, headers: {} } as unknown as IncomingMessage, "members")).toBeNull();
});
