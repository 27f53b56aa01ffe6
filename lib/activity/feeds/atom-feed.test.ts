import { expect, test } from "vitest";
import type { ChangeLine } from "@/lib/activity/changes/change";
import { atomFeed } from "./atom-feed";
import { feedEntryText } from "./feed-entry-text";

const SITE = "https://wiki.example.org";
const CHANNEL = {
  worldSlug: "river",
  about: "world/w1",
  title: "Ice & <fire>",
  path: "/w/river/changes",
  self: "/w/river/feed.atom",
};
const at = new Date("2026-03-01T11:00:00Z");
const article = { id: "a1", slug: "the-bridge", title: "The bridge" };
const save = { id: "r7", at, summary: "", changeLine: "", large: false, restores: null };

function line(happening: object): ChangeLine {
  const by = { id: "u1", name: "Liv & Co" };
  return { place: { at, sequence: 1n }, ref: "r7", at, by, ...happening } as ChangeLine;
}
const revision = (words: object, number = 7) =>
  line({ kind: "revision", article, first: number, count: 1, saves: [{ ...save, number, ...words }], approved: false });

test("a revision is an entry with a stable id, its author, its time, and a link to what changed", () => {
  const xml = atomFeed(CHANNEL, [revision({ summary: "The month", changeLine: "1 claim added" })], SITE);
  expect(xml).toContain("<id>tag:wiki.example.org,2026:world/w1</id>");
  expect(xml).toContain('<link rel="self" href="https://wiki.example.org/w/river/feed.atom"/>');
  expect(xml).toContain("<id>tag:wiki.example.org,2026:revision/r7</id>");
  expect(xml).toContain("<![CDATA[The bridge, revision 7]]>");
  expect(xml).toContain("<![CDATA[<p>The month</p><p>1 claim added</p>]]>");
  expect(xml).toContain('href="https://wiki.example.org/w/river/a/the-bridge/compare?from=6&amp;to=7"');
  expect(xml).toContain("<name>Liv &amp; Co</name>");
  expect(xml.match(/<updated>2026-03-01T11:00:00.000Z<\/updated>/g)).toHaveLength(2);
});

test("what people wrote is never markup, and no character breaks the document", () => {
  const xml = atomFeed(CHANNEL, [revision({ summary: 'a ]]> <script>alert("1")</script> \u0007\ud800b' })], SITE);
  expect(xml).toContain("<title>Ice &amp; &lt;fire&gt;</title>");
  expect(xml).toContain("<p>a ]]&gt; &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; b</p>");
  expect(xml).not.toContain("<script>");
});

test("nothing that happened is a feed, too", () => {
  const xml = atomFeed(CHANNEL, [], SITE);
  expect(xml).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
  expect(xml).not.toContain("<entry>");
});

test.each([
  [revision({}, 1), "The bridge, created", "/w/river/a/the-bridge/history/1"],
  [revision({ large: true }), "The bridge, revision 7", "/w/river/a/the-bridge/compare?from=6&to=7"],
  [
    line({ kind: "decision", article, claim: null, from: "proposed", to: "canon", disputed: true, reason: "So" }),
    "The bridge: Canon, disputed",
    "/w/river/a/the-bridge/canon",
  ],
  [
    line({ kind: "proposal", number: 3, title: "Better", event: "merge", note: "" }),
    "Proposal 3, “Better”: merged",
    "/w/river/proposals/3",
  ],
  [
    line({ kind: "import", source: { id: "s1", title: "The thread", kind: "thread" }, version: 2, passages: 9 }),
    "The thread, version 2",
    "/w/river/sources/s1",
  ],
  [
    line({ kind: "verdict", article, claim: { id: "c1", text: "It burned" }, value: "does-not-hold", note: "" }),
    "The bridge: a citation was checked, does not hold",
    "/w/river/a/the-bridge#claim-c1",
  ],
  [
    line({ kind: "protection", article, level: "editors", until: null, reason: "To and fro" }),
    "The bridge: Editors only",
    "/w/river/a/the-bridge/history",
  ],
])("entry %#: its title and where it leads", (change, title, path) => {
  expect(feedEntryText("river", change)).toMatchObject({ title, path });
});
