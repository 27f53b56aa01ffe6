import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashScripts } from "./hash-scripts";

const NONCE = "ab+/cd==";
const hashOf = (words: string) => `sha256-${createHash("sha256").update(words).digest("base64")}`;

test("scripts with the nonce are named by their hash, as a browser will count it, and the nonce is gone", () => {
  const page = `<link nonce="${NONCE}" href="/a.css"><script nonce="${NONCE}">go("日本")</script><script src="/b.js" async="" nonce="${NONCE}"></script><script id="_R_" nonce="${NONCE}">say("nonce\\":\\"${NONCE}")</script>`;
  const hashed = hashScripts(page, NONCE);
  expect(hashed?.html).toBe(
    '<link href="/a.css"><script>go("日本")</script><script src="/b.js" async=""></script><script id="_R_">say("nonce\\":\\"")</script>',
  );
  expect(hashed?.hashes).toEqual([hashOf('go("日本")'), hashOf('say("nonce\\":\\"")')]);
});

test("a script that somebody slipped in, or whose nonce is another one, is not among those that may run", () => {
  const page = `<script>steal()</script><script nonce="other">steal()</script><SCRIPT nonce='${NONCE}x'>steal()</SCRIPT><script nonce="${NONCE}">go()</script>`;
  expect(hashScripts(page, NONCE)?.hashes).toEqual([hashOf("go()")]);
});

test("a page with more scripts than a header has room for is not made", () => {
  const scripts = (count: number) =>
    Array.from({ length: count }, (_none, at) => `<script nonce="${NONCE}">${at}</script>`);
  expect(hashScripts(scripts(60).join(""), NONCE)?.hashes).toHaveLength(60);
  expect(hashScripts(scripts(61).join(""), NONCE)).toBeNull();
});
