import { beforeEach, describe, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
import { citeFrom, passageWith } from "@/prisma/seed/cite-from";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { decideCanon } from "./decide-canon";
import { standpointQuery } from "./input";
import { type CanonFilter, canonOf } from "./read-canon";
import { canonSeenFrom } from "./read-standpoint";
import { claimsSeen, type Standpoint } from "./standpoint";

const dialsOfTime = standpointQuery.omit({ continuity: true });

const { db, reset } = await testDb();

describe("a world whose bridge burns in post 1 and is asked about in post 2", () => {
  let setting: Setting;
  beforeEach(async () => {
    await reset();
    setting = await aWorld(db);
  });

  const at = (time: string) => ({ ...setting.context, now: new Date(time) });
  const seen = async (standpoint: Standpoint, filter: CanonFilter = {}) =>
    (await canonSeenFrom(db, setting.worldId, filter, standpoint, { sort: "title", limit: 50 })).entries;
  const passage = (words: string) => passageWith(setting.passages, "thread", words).id;
  const cite = (words: string) => citeFrom(setting.passages)("supports", "thread", words);

  async function bridge(): Promise<string> {
    const text = doc(
      p.id("a", claim("c1", "It burned", cite("burned in April"))),
      p.id("b", claim("c2", "Somebody set it on fire", cite("Who set it on fire"))),
    );
    return anArticleWith(setting, text);
  }

  async function decide(time: string, to: "canon" | "non-canon", rest: object): Promise<void> {
    const input = { to, rule: "owner" as const, reason: `It is ${to}.`, ...rest };
    expect((await decideCanon(at(time), setting.slug, input)).ok).toBe(true);
  }

  test("from today it is what it is today", async () => {
    const article = await bridge();
    await decide("2026-03-02T10:00:00Z", "canon", { article });
    await decide("2026-03-03T10:00:00Z", "non-canon", { claim: "c2" });
    const today = await canonOf(db, setting.worldId, {}, { sort: "title", limit: 50 });
    expect(await seen({ asOf: new Date("2030-01-01"), upToPost: 2 })).toEqual(today);
    expect(today).toMatchObject([{ status: "canon", claims: { canon: 1, proposed: 0, nonCanon: 1 } }]);
  });

  test("as of a day only what was written and decided by then counts, as it was then", async () => {
    const article = await bridge();
    await decide("2026-03-02T10:00:00Z", "canon", { article });
    const save = { baseRevision: 1, title: "The burned bridge", doc: { ...doc(p("Nothing.")) }, summary: "" };
    expect((await saveArticle(at("2026-03-05T10:00:00Z"), setting.slug, article, save)).ok).toBe(true);
    await decide("2026-03-06T10:00:00Z", "non-canon", { article, rule: "source", evidence: [passage("burned in")] });
    const asOf = (day: string) => seen(dialsOfTime.parse({ asOf: day }));
    expect(await asOf("2026-02-28")).toEqual([]);
    expect(await asOf("2026-03-01")).toMatchObject([
      { title: "The bridge", status: "proposed", since: null, claims: { canon: 0, proposed: 2, nonCanon: 0 } },
    ]);
    expect(await asOf("2026-03-02")).toMatchObject([
      { title: "The bridge", status: "canon", reason: "It is canon.", claims: { canon: 2 } },
    ]);
    expect(await asOf("2026-03-06T09:00:00Z")).toMatchObject([
      { title: "The burned bridge", status: "canon", claims: { canon: 0 } },
    ]);
    expect(await asOf("2026-03-06")).toMatchObject([{ status: "non-canon" }]);
  });

  test("up to a post, neither claims nor decisions that rest on a later one are told", async () => {
    const article = await bridge();
    await decide("2026-03-02T10:00:00Z", "canon", { article, evidence: [passage("burned in")] });
    await decide("2026-03-03T10:00:00Z", "non-canon", {
      article,
      rule: "source",
      evidence: [passage("Who set"), passage("burned in")],
    });
    expect(await seen({ upToPost: 1 })).toMatchObject([{ status: "canon", claims: { canon: 1, nonCanon: 0 } }]);
    expect(await seen({ upToPost: 2 })).toMatchObject([{ status: "non-canon", claims: { canon: 0, nonCanon: 2 } }]);
    await anArticleWith(setting, doc(p.id("x", claim("c9", "A fire", cite("Who set it on fire")))), "Fires");
    expect((await seen({ upToPost: 1 })).map(({ title }) => title)).toEqual(["The bridge"]);
    expect((await seen({ upToPost: 2 })).map(({ title }) => title)).toEqual(["Fires", "The bridge"]);
  });
});

const claimSaid = (text: string, post: number | null = null) => ({ id: text, text, cited: [{ quote: "", post }] });

test("by a date in the world, what has not come to pass yet is left out, and with it what tells of nothing else", () => {
  const claims = [
    claimSaid("The bridge burned in April 1940"),
    claimSaid("It was rebuilt in 1942"),
    claimSaid("It is long"),
  ];
  const by = (inWorld: string, of = claims) =>
    claimsSeen(of, dialsOfTime.parse({ inWorld }))?.map(({ text }) => text) ?? null;
  expect(by("1940-04")).toEqual(["The bridge burned in April 1940", "It is long"]);
  expect(by("1941")).toEqual(["The bridge burned in April 1940", "It is long"]);
  expect(by("1942")).toHaveLength(3);
  expect(by("1940-03")).toBeNull();
  expect(by("1900", [claimSaid("It is long")])).toEqual(["It is long"]);
});

test("what is told by another date alone is in no year of ours, and what was before our era comes first", () => {
  const claims = [
    claimSaid("Two years later Rome fell"),
    claimSaid("In 44 B.C. Caesar died"),
    claimSaid("In 12 B.C. it rained"),
  ];
  const by = (inWorld: string) => claimsSeen(claims, dialsOfTime.parse({ inWorld }))?.map(({ text }) => text);
  expect(by("44-06 BC")).toEqual(["Two years later Rome fell", "In 44 B.C. Caesar died"]);
  expect(by("0001")).toHaveLength(3);
});

test("a standpoint that cannot be read is refused with the reason", () => {
  const reason = (query: object) => standpointQuery.safeParse(query).error?.issues[0]?.message;
  expect(reason({ asOf: "yesterday" })).toContain("ISO 8601");
  expect(reason({ upToPost: "last" })).toContain("number");
  expect(reason({ inWorld: "June" })).toContain("1940-06");
  expect(reason({ inWorld: "40" })).toContain("44 BC");
  for (const day of ["1940-13", "1940-02-30", "1941-02-29", "1940-06-31", "0000", "44-02-30 BC"]) {
    expect(reason({ inWorld: day }), day).toBe("There is no such day.");
  }
  for (const day of ["1940-02-29", "0988", "9999-12-31", "44 BC", "44-03-15 B.C."]) {
    expect(reason({ inWorld: day }), day).toBeUndefined();
  }
  expect(reason({ asOf: "2026-03-01", upToPost: "7", inWorld: "1940" })).toBeUndefined();
});
