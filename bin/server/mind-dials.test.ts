import { expect, test } from "vitest";
import { carriedIn } from "./mind-dials";

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
