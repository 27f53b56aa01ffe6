import { beforeEach, expect, test } from "vitest";
import { linesOf } from "@/lib/activity/changes/line-rows";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { doc, gallery, p, picture } from "@/lib/document/model/build";
import { aFile } from "@/prisma/testing/a-file";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { failureOf, value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { describeFile } from "./describe-file";
import { fileDescription, fileFilters } from "./input";
import { articlesWith, countFiles, eventsOf, fileOf, filesOf, peopleWhoAdded, shownFiles } from "./read";
import { trashFile } from "./trash-file";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

async function found(filter: Parameters<typeof fileFilters.parse>[0]): Promise<string[]> {
  const asked = fileFilters.parse(filter);
  const files = await filesOf(db, setting.worldId, asked, { limit: 50 });
  expect(await countFiles(db, setting.worldId, asked)).toBe(files.length);
  return files.map(({ name }) => name).sort();
}

test("a list is narrowed by what pictures lack, who added them, words, and the trash", async () => {
  const bridge = await aFile(setting, { name: "bridge.png", alt: "A bridge over the Zeya" });
  await aFile(setting, { name: "ferry.png", alt: "A ferry", licence: "cc0" });
  const map = await aFile({ ...setting, context: await aMember(db, setting, "editor") }, { name: "map_100%.png" });
  await aFile(await aWorld(db, "other-river"), { name: "elsewhere.png" });
  const article = await anArticleWith(setting, doc(p("One."), gallery(picture(bridge.id))));
  expect(await found({})).toEqual(["bridge.png", "ferry.png", "map_100%.png"]);
  expect(await found({ lacks: "description" })).toEqual(["map_100%.png"]);
  expect(await found({ lacks: "licence" })).toEqual(["bridge.png", "map_100%.png"]);
  expect(await found({ lacks: "use" })).toEqual(["ferry.png", "map_100%.png"]);
  expect(await found({ q: "zeya BRIDGE" })).toEqual(["bridge.png"]);
  expect(await found({ q: "100%" })).toEqual(["map_100%.png"]);
  expect(await found({ q: "1__" })).toEqual([]);
  const people = await peopleWhoAdded(db, setting.worldId);
  expect(people.map(({ name }) => name)).toEqual(["editor", "owner of frozen-river"]);
  expect(await found({ by: people[0]?.id })).toEqual(["map_100%.png"]);
  value(await trashFile(setting.context, setting.slug, map.id, {}));
  expect([await found({ lacks: "description" }), await found({ trashed: "on" })]).toEqual([[], ["map_100%.png"]]);
  expect(await articlesWith(db, setting.worldId, bridge.id)).toEqual([{ slug: article, title: "The bridge" }]);
  value(await trashArticle(setting.context, setting.slug, article, {}));
  expect(await articlesWith(db, setting.worldId, bridge.id)).toEqual([]);
  expect(await found({ lacks: "use" })).toEqual(["bridge.png", "ferry.png"]);
});

test("what is said of a picture is changed by members who write; what was said before stays, and nothing new is no event", async () => {
  const { id } = await aFile(setting);
  const contributor = await aMember(db, setting, "contributor");
  const reader = await aMember(db, setting, "reader");
  const said = { alt: "A bridge", licence: "cc-by-4.0" as const, sourceUrl: "https://example.org/b" };
  expect(failureOf(await describeFile(reader, setting.slug, id, said))).toMatch(/^notAllowed/);
  value(await describeFile(contributor, setting.slug, id, said));
  value(await describeFile(setting.context, setting.slug, id, { alt: "A burned bridge" }));
  value(await describeFile(setting.context, setting.slug, id, { alt: "A burned bridge" }));
  expect(await fileOf(db, setting.worldId, id)).toMatchObject({ ...said, alt: "A burned bridge", name: "bridge.png" });
  const events = await eventsOf(db, id);
  expect(events.map(({ kind, by }) => [kind, by.name])).toEqual([
    ["described", "owner of frozen-river"],
    ["described", "contributor"],
  ]);
  const rows = await db.fileEvent.findMany({ orderBy: { sequence: "asc" }, select: { before: true } });
  expect(rows).toMatchObject([{ before: { alt: "" } }, { before: { alt: "A bridge", licence: "cc-by-4.0" } }]);
  expect(failureOf(await describeFile(setting.context, setting.slug, "nothing", said))).toContain(
    "There is no picture here",
  );
});

test("what is done to a picture stands among the changes of its world", async () => {
  const { id } = await aFile(setting);
  value(await trashFile(setting.context, setting.slug, id, { summary: "Twice here" }));
  const changes = await db.change.findMany({ where: { kind: "file" } });
  const lines = await linesOf(
    db,
    changes.map((change) => ({ ...change, first: null })),
  );
  expect(lines).toMatchObject([
    { kind: "file", file: { id, name: "bridge.png" }, event: "trashed", note: "Twice here" },
  ]);
});

test("a text is told of the files of its own world alone, and that one is in the trash", async () => {
  const [mine, gone] = [await aFile(setting), await aFile(setting)];
  const other = await aFile(await aWorld(db, "other-river"));
  value(await trashFile(setting.context, setting.slug, gone.id, {}));
  const shown = await shownFiles(db, setting.worldId, [mine.id, gone.id, other.id, "nothing"]);
  expect([...shown.values()].map(({ id, trashed }) => [id, trashed]).sort()).toEqual(
    [
      [mine.id, false],
      [gone.id, true],
    ].sort(),
  );
  expect(shown.get(mine.id)).toMatchObject({ width: 1200, height: 800 });
});

test("a description is refused with an address that is none, and a licence that nobody knows", async () => {
  for (const input of [
    { sourceUrl: "javascript:alert(1)" },
    { sourceUrl: "example.org" },
    { licence: "mine" },
    { alt: "x".repeat(1_001) },
    { name: "" },
  ])
    expect(fileDescription.safeParse(input).success).toBe(false);
  expect(fileDescription.parse({ name: "../../a.png", sourceUrl: "" })).toEqual({ name: "a.png", sourceUrl: "" });
});
