import { beforeEach, expect, test } from "vitest";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { createArticle } from "@/lib/articles/save/create-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import { doc, fact, factBox, link, p } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import { aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { type ArticleGraph, mostJoined, tiesOf } from "./graph";
import { graphCsv } from "./graph-csv";
import { layOut } from "./lay-out";
import { type GraphFilter, graphOf } from "./read";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  const plain = { options: [], help: "" };
  const located = { ...plain, label: "Located in", type: "article" as const, inverse: "Contains" };
  value(await setKindFields(setting.context, setting.slug, "place", { fields: [located] }));
  await article("Siberia", "place", ["taiga"], p("Cold."));
  await article("Chita", "place", [], factBox(fact("located-in", link("Siberia", "article:siberia"))), p("A town."));
  await article(
    "The raid",
    "event",
    ["taiga"],
    p("Near ", link("Chita", "article:chita"), " and ", link("nowhere", "article:nowhere"), "."),
  );
  await article("Alone", "concept", [], p("On its own."));
});

async function article(title: string, kind: "place" | "event" | "concept", tags: string[], ...blocks: NodeJson[]) {
  const input = { title, kind, tags, aliases: [], summary: "", doc: doc(...blocks) };
  return value(await createArticle(setting.context, setting.slug, input));
}

/** A graph as lines: each article that is joined to another, with the other. */
const linesOf = ({ articles, edges }: ArticleGraph) =>
  edges.map(({ from, to, relation }) => `${articles[from]?.title} ${relation?.label ?? "→"} ${articles[to]?.title}`);
const asked = (filter: GraphFilter) => graphOf(db, setting.worldId, filter);
const titles = ({ articles }: ArticleGraph) => articles.map(({ title }) => title);

test("articles are joined by relations and by links, each pair once; what nobody has written is not there", async () => {
  const graph = await asked({});
  expect(titles(graph)).toEqual(["Alone", "Chita", "Siberia", "The raid"]);
  expect(linesOf(graph)).toEqual(["Chita Located in Siberia", "The raid → Chita"]);
  expect(linesOf(await asked({ edges: "relations" }))).toEqual(["Chita Located in Siberia"]);
  expect(linesOf(await asked({ edges: "links" }))).toEqual(["Chita → Siberia", "The raid → Chita"]);
  expect(tiesOf(graph)[2]).toEqual([{ other: 1, relation: "Contains", outward: false }]);
});

test("a kind, a tag, a status narrow it down, and what lies in the trash is nowhere", async () => {
  expect(titles(await asked({ kind: "place" }))).toEqual(["Chita", "Siberia"]);
  expect(titles(await asked({ tag: "taiga" }))).toEqual(["Siberia", "The raid"]);
  const no = { article: "chita", to: "non-canon", rule: "owner", reason: "No." } as const;
  value(await decideCanon(setting.context, setting.slug, no));
  expect(titles(await asked({ status: "non-canon" }))).toEqual(["Chita"]);
  value(await trashArticle(setting.context, setting.slug, "chita", { summary: "" }));
  expect(linesOf(await asked({}))).toEqual([]);
});

test("around an article stands what can be reached in so many steps, in either direction, by any of its names", async () => {
  expect(titles(await asked({ around: "siberia" }))).toEqual(["Chita", "Siberia"]);
  expect(titles(await asked({ around: "siberia", steps: "2" }))).toEqual(["Chita", "Siberia", "The raid"]);
  expect(titles(await asked({ around: "the-raid", kind: "place" }))).toEqual(["Chita", "The raid"]);
  expect(titles(await asked({ around: "alone", steps: "3" }))).toEqual(["Alone"]);
  expect(titles(await asked({ around: "nowhere" }))).toEqual([]);
  expect(titles(mostJoined(await asked({}), 1))).toEqual(["Chita"]);
});

test("the same graph is laid out alike each time, with what is joined closer than what is not", async () => {
  const { articles, edges } = await asked({});
  const [one, other] = [[...layOut(articles.length, edges)].at(-1), [...layOut(articles.length, edges)].at(-1)];
  expect(one).toEqual(other);
  const far = (a: number, b: number) => {
    const at = (place: number) => one?.[place] ?? Number.NaN;
    return Math.hypot(at(2 * a) - at(2 * b), at(2 * a + 1) - at(2 * b + 1));
  };
  expect(far(1, 2)).toBeLessThan(far(0, 2));
  expect([...layOut(0, [])].at(-1)).toEqual(new Float32Array());
});

test("a graph goes out as CSV: a row for each edge, and for what is joined to nothing", async () => {
  const lines = graphCsv(await asked({}))
    .trimEnd()
    .split("\r\n");
  expect(lines[0]).toBe("\uFEFFarticle,kind,relation,to article,kind of that,address,address of that");
  expect(lines.slice(1)).toEqual([
    "Chita,place,Located in,Siberia,place,chita,siberia",
    "The raid,event,links to,Chita,place,the-raid,chita",
    "Alone,concept,,,,alone,",
  ]);
});
