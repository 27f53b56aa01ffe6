import { beforeEach, expect, test } from "vitest";
import { defaultFields } from "@/lib/articles/facts/default-fields";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { createArticle } from "@/lib/articles/save/create-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { dayNumber } from "@/lib/dates/day-count";
import { doc, fact, factBox, link, p } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { clustersOf } from "./cluster";
import { mapFilters } from "./input";
import { daysOfMap, OPEN_END } from "./map";
import { onMap, onMapFrom, seamOf } from "./projection";
import { mapOf } from "./read";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  for (const kind of ["place", "operation"] as const) {
    const fields = (defaultFields()[kind] ?? []).map((field) => ({ ...field, options: [...field.options] }));
    value(await setKindFields(setting.context, setting.slug, kind, { fields }));
  }
  await article("Chita", "place", fact("coordinates", "52.03 N, 113.5 E"), fact("founded", "1653"));
  await article("Irkutsk", "place", fact("coordinates", "52.29 N, 104.28 E"));
  await article("Nowhere", "place", fact("coordinates", "somewhere"));
  const through = [link("Irkutsk", "article:irkutsk"), " – ", link("Chita", "article:chita")];
  await article(
    "The raid",
    "operation",
    fact("date", "3–5 April 1940"),
    fact("route", ...through),
    fact("front", "50 N, 100 E; 51 N, 110 E (May 1940)"),
  );
});

async function article(title: string, kind: "place" | "operation", ...rows: readonly NodeJson[]) {
  const input = { title, kind, tags: [], aliases: [], summary: "", doc: doc(factBox(...rows), p("There.")) };
  return value(await createArticle(setting.context, setting.slug, input));
}

const asked = (query: Record<string, string>) => mapOf(db, setting.worldId, mapFilters.parse(query));
const titles = async (query: Record<string, string>) => (await asked(query)).map(({ title }) => title);
const at = (year: number, month: number, day: number) => dayNumber({ year, month, day });

test("articles with coordinates and those that draw lines stand on the map, with their days", async () => {
  const [chita, irkutsk, raid, ...others] = await asked({});
  expect(others).toEqual([]);
  expect(chita).toMatchObject({ point: { latitude: 52.03, longitude: 113.5 }, lines: [] });
  expect(chita?.when).toEqual({ first: at(1653, 1, 1), last: OPEN_END });
  expect(irkutsk?.when).toBeNull();
  expect(raid).toMatchObject({ title: "The raid", point: null, when: { first: at(1940, 4, 3), last: at(1940, 4, 5) } });
  expect(raid?.lines).toEqual([
    { type: "route", label: "Route", when: raid?.when, points: [irkutsk?.point, chita?.point] },
    {
      type: "front",
      label: "Front",
      when: { first: at(1940, 5, 1), last: at(1940, 5, 31) },
      points: [
        { latitude: 50, longitude: 100 },
        { latitude: 51, longitude: 110 },
      ],
    },
  ]);
  expect(daysOfMap(await asked({}))).toEqual({ first: at(1653, 1, 1), last: at(1940, 5, 31) });
});

test("as of a day there is what has begun by then and is not over, and what has no dates", async () => {
  expect(await titles({ day: "1600" })).toEqual(["Irkutsk"]);
  expect(await titles({ day: "1700" })).toEqual(["Chita", "Irkutsk"]);
  const [, , raid] = await asked({ day: "1940-05" });
  expect(raid?.lines.map(({ type }) => type)).toEqual(["front"]);
  expect(await titles({ day: "1940-06" })).toEqual(["Chita", "Irkutsk"]);
  expect(mapFilters.safeParse({ day: "soon" }).success).toBe(false);
});

test("a kind narrows it down, and what lies in the trash is nowhere, also not as the end of a line", async () => {
  expect(await titles({ kind: "operation" })).toEqual(["The raid"]);
  expect(await titles({ status: "canon" })).toEqual([]);
  value(await trashArticle(setting.context, setting.slug, "chita", { summary: "" }));
  const [, raid] = await asked({});
  expect(raid?.lines.map(({ type }) => type)).toEqual(["front"]);
});

test("the middle of the map is where the equator meets Greenwich, and the poles end it", () => {
  expect(onMap({ latitude: 0, longitude: 0 })).toEqual({ x: 500, y: 500 });
  expect(onMap({ latitude: 90, longitude: 0 }).y).toBeGreaterThan(-10);
});

test("a map is cut where nothing is: what lies on both sides of the 180th meridian stays together", () => {
  const at = (longitude: number) => ({ latitude: 60, longitude });
  expect(seamOf([at(100), at(170), at(-170)])).toBe(-35);
  const [west, east] = [at(170), at(-170)].map(onMapFrom(-35));
  expect((east?.x ?? 0) - (west?.x ?? 0)).toBeCloseTo(1_000 / 18);
  expect(seamOf([at(10)])).toBe(-180);
  expect(seamOf([])).toBe(-180);
});

test("marks that are close stand as one, across the cells of the grid, and each in one only", () => {
  const spots = [19, 21, 60, 300].map((x) => ({ x, y: 5 }));
  expect(clustersOf(spots, 20).map(({ members }) => members)).toEqual([[0, 1], [2], [3]]);
  expect(clustersOf([], 20)).toEqual([]);
});
