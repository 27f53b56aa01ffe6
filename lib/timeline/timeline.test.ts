import { beforeEach, expect, test } from "vitest";
import { readClaimDates } from "@/lib/articles/revisions/read-claim-dates";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { decideCanon } from "@/lib/canon/decide-canon";
import { dayNumber } from "@/lib/dates/day-count";
import { claim, doc, p } from "@/lib/document/model/build";
import { momentOf } from "@/lib/document/model/moment";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { timelineFilters } from "./input";
import { countEvents, timelineOf } from "./read";
import { datedClaimsOf } from "./read-dated-claims";
import { timelineCsv } from "./timeline-csv";
import { timelineIcs } from "./timeline-ics";

const { db, reset } = await testDb();
beforeEach(reset);

const at = (year: number, month = 1, day = 1) => dayNumber({ year, month, day });

async function aDatedWorld() {
  const setting = await aWorld(db);
  const departs = { ...setting.citation, stance: "departs" as const };
  await anArticleWith(
    setting,
    doc(
      p.id("a", claim("c1", "The bridge burned on 3 April 1940.", setting.citation), " Nobody saw it in 1901."),
      p.id("b", claim("c2", "The line was opened in 1904.", departs)),
      p.id("c", claim("c3", "It was cold.", setting.citation)),
    ),
    "The bridge",
  );
  await anArticleWith(
    setting,
    doc(p.id("d", claim("c4", "A camp stood here in 44 B.C.", setting.citation))),
    "The camp",
  );
  return setting;
}

const words = (events: Awaited<ReturnType<typeof timelineOf>>) => events.map(({ text, when }) => [when.words, text]);

test("claims that name a date stand in order of time, from before Christ on; others do not", async () => {
  const { worldId } = await aDatedWorld();
  const events = await timelineOf(db, worldId, {});
  expect(words(events)).toEqual([
    ["44 BCE", "A camp stood here in 44 B.C."],
    ["1904", "The line was opened in 1904."],
    ["3 April 1940", "The bridge burned on 3 April 1940."],
  ]);
  expect(events.map(({ when }) => [when.first, when.last])).toEqual([
    [at(-44), at(-44, 12, 31)],
    [at(1904), at(1904, 12, 31)],
    [at(1940, 4, 3), at(1940, 4, 3)],
  ]);
  expect(events.map(({ happened }) => happened.map(({ quote }) => quote))).toEqual([[], ["burned in April"], []]);
  expect(await countEvents(db, worldId, {})).toBe(3);
  expect(words(await timelineOf(db, worldId, {}, { skip: 1, limit: 1 }))).toEqual(words(events.slice(1, 2)));
});

test("what is over before, or begins after, the time that is asked for is left out", async () => {
  const { worldId } = await aDatedWorld();
  const asked = async (from: string, until: string) => {
    const filter = timelineFilters.parse({ ...(from && { from }), ...(until && { until }) });
    return (await timelineOf(db, worldId, filter)).map(({ claim: id }) => id);
  };
  expect(await asked("1904-06", "")).toEqual(["c2", "c1"]);
  expect(await asked("1905", "")).toEqual(["c1"]);
  expect(await asked("", "1904-01-01")).toEqual(["c4", "c2"]);
  expect(await asked("", "44 BC")).toEqual(["c4"]);
  expect(await asked("1940-04-03", "1940-04-03")).toEqual(["c1"]);
  expect(timelineFilters.safeParse({ from: "1940-02-30" }).success).toBe(false);
  expect(momentOf("1940-02-30")).toBeNull();
});

test("the status that counts is the claim's own, else its article's; what is in the trash is nowhere", async () => {
  const setting = await aDatedWorld();
  const { slug, worldId, context } = setting;
  value(await decideCanon(context, slug, { article: "the-bridge", to: "canon", rule: "owner", reason: "So it was." }));
  value(await decideCanon(context, slug, { claim: "c2", to: "non-canon", rule: "owner", reason: "It was not." }));
  const statuses = async () => (await timelineOf(db, worldId, {})).map(({ claim: id, status }) => `${id} ${status}`);
  expect(await statuses()).toEqual(["c4 proposed", "c2 non-canon", "c1 canon"]);
  const expected = { proposed: ["c4"], canon: ["c1"], assumed: [], "non-canon": ["c2"], superseded: [] };
  for (const status of CANON_STATUSES) {
    const found = await timelineOf(db, worldId, { status });
    expect([status, found.map(({ claim: id }) => id)]).toEqual([status, expected[status]]);
    expect(await countEvents(db, worldId, { status })).toBe(found.length);
  }
  value(await trashArticle(context, slug, "the-bridge", { summary: "Told elsewhere" }));
  expect(await statuses()).toEqual(["c4 proposed"]);
});

test("claims that were saved before their dates were kept get them, and their citations too", async () => {
  const { worldId } = await aDatedWorld();
  const before = await db.claim.findMany({ orderBy: [{ articleId: "asc" }, { id: "asc" }] });
  await db.claim.updateMany({ data: { firstDay: null, lastDay: null, date: null, datesRead: false } });
  expect(await countEvents(db, worldId, {})).toBe(0);
  await readClaimDates(db);
  expect(await db.claim.findMany({ orderBy: [{ articleId: "asc" }, { id: "asc" }] })).toEqual(before);
});

test("a timeline goes out as CSV with days that programs read, and nothing that a spreadsheet would run", async () => {
  const { worldId } = await aDatedWorld();
  const [camp, line] = await timelineOf(db, worldId, {});
  if (!camp || !line) throw new Error("no events");
  const lines = timelineCsv([camp, { ...line, text: "=1+1" }]).split("\r\n");
  expect(lines[0]).toBe("\uFEFFwhen,from,until,in this timeline,in our history,article,kind,status,disputed");
  expect(lines[1]).toContain("44 BCE,0044-01-01 BC,0044-12-31 BC,");
  expect(lines[2]).toContain("'=1+1");
});

test("as a calendar, days are whole, vague dates cover what they can mean, and what has no place is told", async () => {
  const { worldId, slug } = await aDatedWorld();
  const events = await timelineOf(db, worldId, {});
  const [, line] = events;
  if (!line) throw new Error("no events");
  const long = { ...line, text: `Snow, ice; and \\ more\nagain ${"ä".repeat(60)}` };
  const site = "https://wiki.example.org";
  const calendar = { title: "The river", worldSlug: slug, site, now: new Date("2026-03-01T10:00:00Z") };
  const ics = timelineIcs([...events, long], calendar);
  expect(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
  expect(ics.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
  for (const each of ics.split("\r\n")) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
  const whole = ics.replaceAll("\r\n ", "");
  expect(whole.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(whole).toContain("X-WR-CALDESC:One event is not in this calendar");
  expect(whole).toContain("DTSTART;VALUE=DATE:19040101\r\nDTEND;VALUE=DATE:19050101\r\n");
  expect(whole).toContain("DTSTART;VALUE=DATE:19400403\r\nDTEND;VALUE=DATE:19400404\r\n");
  expect(whole).toContain("DTSTAMP:20260301T100000Z");
  expect(whole).toContain(`URL:https://wiki.example.org/w/${slug}/a/the-bridge#claim-c1`);
  expect(whole).toContain(`SUMMARY:Snow\\, ice\\; and \\\\ more\\nagain ${"ä".repeat(60)}`);
  expect(whole).toContain("STATUS:TENTATIVE");
  expect(whole).toContain("The frozen river: “burned in April”");
});

test("of one article its own claims are told, by its address or one that it had", async () => {
  const { worldId } = await aDatedWorld();
  const of = async (article: string) => (await timelineOf(db, worldId, { article })).map(({ claim: id }) => id);
  expect([await of("the-camp"), await of("The camp"), await of("nowhere")]).toEqual([["c4"], ["c4"], []]);
  expect(await countEvents(db, worldId, { article: "the-bridge" })).toBe(2);
  const { id } = await db.article.findFirstOrThrow({ where: { slug: "the-bridge" } });
  expect((await datedClaimsOf(db, id)).map(({ date }) => date)).toEqual(["1904", "1940-04-03"]);
});
