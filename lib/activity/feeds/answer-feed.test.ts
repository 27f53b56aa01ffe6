import { expect, test } from "vitest";
import { answerFeed } from "./answer-feed";

const FEED = { body: "<feed/>", changed: new Date("2026-03-01T11:00:00.500Z"), isPublic: true };
const ask = (headers: Record<string, string> = {}) =>
  answerFeed(new Request("https://wiki.example.org/feed", { headers }), FEED);

test("a feed comes with its type, an ETag and the time of the newest change", async () => {
  const answer = ask();
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  expect(answer.headers.get("last-modified")).toBe("Sun, 01 Mar 2026 11:00:00 GMT");
  expect(await answer.text()).toBe("<feed/>");
});

test.each([
  ["its ETag", () => ({ "if-none-match": ask().headers.get("etag") ?? "" }), 304],
  ["its weak ETag among others", () => ({ "if-none-match": `"x", W/${ask().headers.get("etag")}` }), 304],
  [
    "another ETag, whatever the time",
    () => ({ "if-none-match": '"x"', "if-modified-since": "Sun, 01 Mar 2026 12:00:00 GMT" }),
    200,
  ],
  ["its time", () => ({ "if-modified-since": "Sun, 01 Mar 2026 11:00:00 GMT" }), 304],
  ["an older time", () => ({ "if-modified-since": "Sun, 01 Mar 2026 10:59:59 GMT" }), 200],
  ["no time at all", () => ({ "if-modified-since": "yesterday" }), 200],
])("who sends %s gets the right answer", (_name, headers, status) => {
  expect(ask(headers()).status).toBe(status);
});

test("a feed of a private world is nobody's to keep", () => {
  const request = new Request("https://wiki.example.org/feed");
  expect(answerFeed(request, { ...FEED, isPublic: false }).headers.get("cache-control")).toBe("private, no-cache");
});
