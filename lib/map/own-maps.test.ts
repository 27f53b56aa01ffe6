import { beforeEach, expect, test } from "vitest";
import { defaultFields } from "@/lib/articles/facts/default-fields";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { createArticle } from "@/lib/articles/save/create-article";
import { doc, fact, factBox, link, p } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { trashFile } from "@/lib/files/trash-file";
import { aFile } from "@/prisma/testing/a-file";
import { aMember, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { arrangeMaps } from "./arrange-maps";
import { mapsInput } from "./maps-input";
import { nameInTexts } from "./own-map";
import { mapOf } from "./read";
import { ownMapsOf } from "./read-maps";

const { db, reset } = await testDb();
let setting: Setting;
let file: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  file = (await aFile(setting)).id;
});

const choose = (version: string | null, ...maps: readonly { key?: string; title: string; file?: string }[]) =>
  arrangeMaps(setting.context, setting.slug, mapsInput.parse({ version, maps: maps.map((map) => ({ file, ...map })) }));
const mapsNow = () => ownMapsOf(db, setting.worldId);

test("a picture is a map under a key that stays when it is called otherwise", async () => {
  expect(value(await choose(null, { title: "Lower river" })).maps).toEqual([
    { key: "lower-river", title: "Lower river", file },
  ]);
  const { version, maps } = await mapsNow();
  expect(maps).toEqual([{ key: "lower-river", title: "Lower river", file, width: 1200, height: 800 }]);
  expect(nameInTexts({ key: "lower-river", title: "Lower river" })).toBe("Lower river");
  value(await choose(version, { key: "lower-river", title: "The river" }, { title: "Old town" }));
  const after = await mapsNow();
  expect(after.maps.map(({ key }) => key)).toEqual(["lower-river", "old-town"]);
  expect(nameInTexts({ key: "lower-river", title: "The river" })).toBe("lower-river");
});

test("two of one name, a picture that is not there, and a version that others changed are refused", async () => {
  expect(await choose(null, { title: "River" }, { title: "river" })).toMatchObject({ failure: { kind: "invalid" } });
  expect(await choose(null, { title: "River", file: "none" })).toMatchObject({ failure: { kind: "invalid" } });
  value(await choose(null, { title: "River" }));
  expect(await choose(null, { title: "Town" })).toMatchObject({ failure: { kind: "conflict" } });
  expect(mapsInput.safeParse({ version: null, maps: [{ title: "A: b", file }] }).success).toBe(false);
});

test("contributors choose none; one whose picture lies in the trash is no map until it is restored", async () => {
  const { actor } = await aMember(db, setting, "contributor");
  const other = await arrangeMaps({ ...setting.context, actor }, setting.slug, { version: null, maps: [] });
  expect(other).toMatchObject({ failure: { kind: "notAllowed" } });
  value(await choose(null, { title: "River" }));
  value(await trashFile(setting.context, setting.slug, file, {}));
  expect((await mapsNow()).maps).toEqual([]);
});

test("articles stand on the map that their facts name, also by lines and through other articles, and not on the others", async () => {
  for (const kind of ["place", "operation"] as const) {
    const fields = (defaultFields()[kind] ?? []).map((field) => ({ ...field, options: [...field.options] }));
    value(await setKindFields(setting.context, setting.slug, kind, { fields }));
  }
  const write = async (title: string, kind: "place" | "operation", ...rows: readonly NodeJson[]) => {
    const input = { title, kind, tags: [], aliases: [], summary: "", doc: doc(factBox(...rows), p("There.")) };
    value(await createArticle(setting.context, setting.slug, input));
  };
  await write("Chita", "place", fact("coordinates", "52.03 N, 113.5 E; River: 25 %, 50 %"));
  await write("Irkutsk", "place", fact("coordinates", "River: 5 %, 40 %"));
  const through = fact("route", link("Irkutsk", "article:irkutsk"), " – ", link("Chita", "article:chita"));
  await write("The raid", "operation", through, fact("front", "River: 1 %, 2 %; 3 %, 4 %"));
  const on = await mapOf(db, setting.worldId, { on: "river" });
  const [chita, irkutsk] = [
    { across: 0.25, down: 0.5 },
    { across: 0.05, down: 0.4 },
  ];
  expect(on.map(({ title, point }) => [title, point])).toEqual([
    ["Chita", chita],
    ["Irkutsk", irkutsk],
    ["The raid", null],
  ]);
  expect(on[2]?.lines.map(({ points }) => points)).toEqual([
    [irkutsk, chita],
    [
      { across: 0.01, down: 0.02 },
      { across: 0.03, down: 0.04 },
    ],
  ]);
  expect((await mapOf(db, setting.worldId, {})).map(({ title }) => title)).toEqual(["Chita"]);
  expect(await mapOf(db, setting.worldId, { on: "none" })).toEqual([]);
});
