import { beforeEach, expect, test } from "vitest";
import type { z } from "zod";
import { countOf } from "@/lib/articles/initials";
import { articlesOf } from "@/lib/articles/read-list";
import { claim, doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { decideCanon } from "./decide-canon";
import type { newDecision } from "./input";
import { type CanonFilter, type CanonPage, canonInitials, canonOf } from "./read-canon";
import { canonSeenFrom } from "./read-standpoint";

const { db, reset } = await testDb();
let setting: Setting;

/** Four articles: one canon, one not, one with a disputed claim, one that nobody has decided on. */
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  for (const title of ["Amur", "Bureya", "Chita", "Daur"]) {
    await anArticleWith(setting, doc(p.id("a", claim(`c-${title}`, `${title} is a river`), ` of émigrés.`)), title);
  }
  await decide({ article: "amur", to: "canon" }, 1);
  await decide({ article: "bureya", to: "non-canon" }, 3);
  await decide({ claim: "c-Chita", to: "canon", disputed: true }, 2);
});

async function decide(what: Partial<z.infer<typeof newDecision>> & { to: "canon" | "non-canon" }, day: number) {
  const now = new Date(Date.UTC(2026, 2, day));
  const input = { rule: "owner" as const, reason: "It is so.", ...what };
  expect((await decideCanon({ ...setting.context, now }, setting.slug, input)).ok).toBe(true);
}

const titles = async (filter: CanonFilter, page: Partial<CanonPage> = {}) =>
  (await canonOf(db, setting.worldId, filter, { sort: "title", limit: 50, ...page })).map(({ title }) => title);

test("each filter narrows the list, its length and the view from elsewhere in the same way", async () => {
  const decider = setting.context.actor.userId;
  const nobody = (await aMember(db, setting, "editor")).actor.userId;
  const cases: readonly (readonly [CanonFilter, readonly string[]])[] = [
    [{ status: "non-canon" }, ["Bureya"]],
    [{ status: "proposed" }, ["Chita", "Daur"]],
    [{ disputed: true }, ["Chita"]],
    [{ disputed: false }, ["Amur", "Bureya", "Daur"]],
    [{ decidedBy: decider }, ["Amur", "Bureya"]],
    [{ decidedBy: nobody }, []],
    [{ q: "rivers amur" }, ["Amur"]],
    [{ q: "zeppelin" }, []],
    [{ kind: "concept", tag: "nothing" }, []],
    [{}, ["Amur", "Bureya", "Chita", "Daur"]],
  ];
  for (const [filter, found] of cases) {
    const label = JSON.stringify(filter);
    expect(await titles(filter), label).toEqual(found);
    expect(countOf(await canonInitials(db, setting.worldId, filter)), label).toBe(found.length);
    const asOf = { asOf: new Date("2030-01-01") };
    const seen = await canonSeenFrom(db, setting.worldId, filter, asOf, { sort: "title", limit: 50 });
    expect(
      seen.entries.map(({ title }) => title),
      label,
    ).toEqual(found);
    expect(countOf(seen.initials), label).toBe(found.length);
  }
});

test("it is sorted by the latest decision and by status, each then by title, a page at a time", async () => {
  expect(await titles({}, { sort: "since" })).toEqual(["Bureya", "Amur", "Chita", "Daur"]);
  expect(await titles({}, { sort: "status" })).toEqual(["Amur", "Chita", "Daur", "Bureya"]);
  expect(await titles({}, { sort: "status", skip: 1, limit: 2 })).toEqual(["Chita", "Daur"]);
  const sorted = async (sort: CanonPage["sort"]) =>
    (await canonSeenFrom(db, setting.worldId, {}, { upToPost: 99 }, { sort, limit: 50 })).entries.map(
      ({ title }) => title,
    );
  expect(await sorted("since")).toEqual(["Bureya", "Amur", "Chita", "Daur"]);
  expect(await sorted("status")).toEqual(["Amur", "Chita", "Daur", "Bureya"]);
});

test("the list of articles knows the status that is stored with a dash, too", async () => {
  const found = await articlesOf(db, setting.worldId, { status: "non-canon" }, { sort: "title", limit: 5 });
  expect(found).toMatchObject([{ title: "Bureya", canon: "non-canon", claims: 1 }]);
});
