import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { pageKey } from "./page-key";

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
