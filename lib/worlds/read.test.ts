import { beforeEach, expect, test } from "vitest";
import { newId } from "@/lib/base/ids";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { countPublicWorlds, publicWorlds, worldFor, worldsOfMember, worldsVisibleTo } from "./read";
import { closedWorldFor, closedWorldsOf, noWorld } from "./read-closed";

const { db, reset } = await testDb();
beforeEach(reset);

const ALL = { skip: 0, limit: 100 };
const slugs = (worlds: readonly { readonly slug: string }[]) => worlds.map(({ slug }) => slug);

test("worlds whose articles changed last come first, those without an article last, by title", async () => {
  const [old, recent] = [await aWorld(db, "old", "public"), await aWorld(db, "recent", "public")];
  await emptyWorlds(["zebra", "apple"]);
  await anArticleWith(old, doc(p("Words.")));
  await anArticleWith({ ...recent, context: { ...recent.context, now: new Date("2026-03-02") } }, doc(p("Words.")));
  expect(slugs(await publicWorlds(db, null, "", ALL))).toEqual(["recent", "old", "apple", "zebra"]);
  await anArticleWith(
    { ...old, context: { ...old.context, now: new Date("2026-03-03") } },
    doc(p("Words.")),
    "Another",
  );
  expect(slugs(await publicWorlds(db, null, "", ALL))).toEqual(["old", "recent", "apple", "zebra"]);
});

test("every word that is looked for stands in the title, in any order and case", async () => {
  await emptyWorlds(["the-frozen-river", "the-river", "the-sea"]);
  expect(slugs(await publicWorlds(db, null, "RIVER  fro", ALL))).toEqual(["the-frozen-river"]);
  expect(await countPublicWorlds(db, null, "river")).toBe(2);
  expect(await countPublicWorlds(db, null, "zeppelin")).toBe(0);
});

test("the list of all that one may see has one's own first, and its pages hold each world once", async () => {
  const own = await aWorld(db, "own", "private");
  await emptyWorlds(Array.from({ length: 7 }, (_none, index) => `world-${index}`));
  const seen: string[] = [];
  for (let skip = 0; skip < 9; skip += 3) {
    seen.push(...slugs(await worldsVisibleTo(db, own.context.actor, "", { skip, limit: 3 })));
  }
  expect(seen).toEqual(["own", ...Array.from({ length: 7 }, (_none, index) => `world-${index}`)]);
  expect(slugs(await worldsVisibleTo(db, null, "", { skip: 6, limit: 3 }))).toEqual(["world-6"]);
  expect(slugs(await worldsVisibleTo(db, own.context.actor, "world 3", ALL))).toEqual(["world-3"]);
});

test("one page of 3,000 public worlds is read by the index", async () => {
  await emptyWorlds(Array.from({ length: 3_000 }, (_none, index) => `world-${index}`));
  await db.$executeRaw`ANALYZE "World"`;
  const plan = await db.$queryRaw<{ "QUERY PLAN": string }[]>`EXPLAIN SELECT * FROM "World"
    WHERE visibility = 'public' AND "deletedAt" IS NULL AND "takenDownAt" IS NULL
    ORDER BY "changedAt" DESC NULLS LAST, title LIMIT 24`;
  expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toContain("World_visibility_changedAt_title_idx");
});

test("a world that was taken down is there for whoever runs the site, and told of to its members alone", async () => {
  const setting = await aWorld(db, "river", "public");
  const reader = await aMember(db, setting, "reader");
  const stranger = await aPerson(db, "stranger");
  const site = { ...(await aPerson(db, "site")), ownsInstallation: true };
  await db.world.update({
    where: { slug: "river" },
    data: { takenDownAt: new Date("2026-03-05"), takenDownReason: "It advertised pills" },
  });
  for (const viewer of [null, stranger, reader.actor, setting.context.actor]) {
    expect(await worldFor(db, viewer, "river")).toBeNull();
    expect(slugs(await worldsVisibleTo(db, viewer, "", ALL))).toEqual([]);
  }
  expect(await worldFor(db, site, "river")).toMatchObject({ takenDown: { reason: "It advertised pills" } });
  expect(await countPublicWorlds(db, site, "")).toBe(0);
  expect(await noWorld(db, stranger, "river")).toEqual(await noWorld(db, null, "nowhere"));
  expect(await noWorld(db, reader.actor, "river")).toEqual({
    kind: "notFound",
    detail: "“The frozen river” was taken down by whoever runs this site. The reason: It advertised pills.",
  });
  expect(await closedWorldsOf(db, reader.actor)).toMatchObject([{ slug: "river", by: "site", restorableUntil: null }]);
});

test("a private world that was taken down stays closed to whoever runs the site", async () => {
  const setting = await aWorld(db, "river", "private");
  const site = { ...(await aPerson(db, "site")), ownsInstallation: true };
  await takeDown(setting);
  expect(await worldFor(db, site, "river")).toBeNull();
});

test("a world that an owner deleted is there for nobody, and its members know until when it can be restored", async () => {
  const setting = await aWorld(db, "river", "public");
  const site = { ...(await aPerson(db, "site")), ownsInstallation: true };
  await db.world.update({ where: { slug: "river" }, data: { deletedAt: new Date("2026-03-05") } });
  for (const viewer of [null, setting.context.actor, site]) expect(await worldFor(db, viewer, "river")).toBeNull();
  expect(slugs(await worldsOfMember(db, setting.context.actor))).toEqual([]);
  expect(await closedWorldFor(db, setting.context.actor, "river")).toMatchObject({
    by: "owner",
    restorableUntil: new Date("2026-04-04"),
  });
  expect(await closedWorldFor(db, site, "river")).toBeNull();
  await takeDown(setting);
  expect(await closedWorldFor(db, setting.context.actor, "river")).toMatchObject({
    by: "site",
    restorableUntil: null,
  });
});

async function takeDown({ worldId }: Setting): Promise<void> {
  await db.world.update({ where: { id: worldId }, data: { takenDownAt: new Date(), takenDownReason: "Spam" } });
}

async function emptyWorlds(names: readonly string[]): Promise<void> {
  const { userId: createdById } = await aPerson(db, "somebody");
  const data = names.map((slug) => ({
    id: newId<"World">(),
    slug,
    title: slug.replaceAll("-", " "),
    description: "",
    visibility: "public" as const,
    createdById,
    createdAt: new Date(),
  }));
  await db.world.createMany({ data });
}
