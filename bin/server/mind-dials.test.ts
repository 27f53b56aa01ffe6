import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { Served } from "@/bin/server/testing/served-by";
import { carriedIn, mindDials } from "./mind-dials";

let served: Served | undefined;
afterEach(async () => {
  await served?.end();
  served = undefined;
});

const carried = (html: string) => carriedIn(html, "/w/ice", { upToPost: "8", inWorld: "44 BC" });

test("links that stay in the world carry the dials, whatever else they say; others and the one that takes them off do not", () => {
  expect(carried('<a class="x" href="/w/ice/a/amur#b-1">')).toBe(
    '<a class="x" href="/w/ice/a/amur?upToPost=8&amp;inWorld=44+BC#b-1">',
  );
  expect(carried('<a href="/w/ice/canon?q=a&amp;page=2" data-route="">')).toBe(
    '<a href="/w/ice/canon?q=a&amp;page=2&amp;upToPost=8&amp;inWorld=44+BC" data-route="">',
  );
  for (const same of [
    '<a href="/w/icebergs/a/x">',
    '<a href="/">',
    '<a href="#b">',
    '<a href="https://example.org/w/ice">',
    '<a href="/w/ice/canon" data-dials="off">',
    '<a href="/w/ice/a/x?upToPost=9">',
  ])
    expect(carried(same)).toBe(same);
});

test("a page is sent with the dials in its links, by a handler that has answered only when its answer is sent, as Next does", async () => {
  served = await Served.by(mindDials, async ({ response }) => {
    const sent = once(response, "finish");
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end('<a href="/w/ice/a/lena">Lena</a>');
    await sent;
  });
  const { status, body } = await served.ask("/w/ice/a/amur?upToPost=8");
  expect([status, body]).toEqual([200, '<a href="/w/ice/a/lena?upToPost=8">Lena</a>']);
  expect((await served.ask("/w/ice/a/amur")).body).toBe('<a href="/w/ice/a/lena">Lena</a>');
  expect((await served.ask("/w/ice/a/amur/history?upToPost=8")).status).toBe(400);
  const { status: led, headers } = await served.ask("/w/ice/a/amur?upToPost=last");
  expect([led, headers.location]).toEqual([307, "/w/ice/canon?upToPost=last"]);
});
