import fc from "fast-check";
import { expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { lastDayOf } from "@/lib/document/model/moment";
import { importSource } from "@/lib/sources/import/import-source";
import { importVersion } from "@/lib/sources/import/import-version";
import { type CitablePassage, citeFrom, passageWith } from "@/prisma/seed/cite-from";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { makeContinuity } from "./continuities/make-continuity";
import { decideCanon } from "./decide-canon";
import type { CanonFilter, CanonPage } from "./read-canon";
import { canonSeenFrom } from "./read-standpoint";
import type { Standpoint } from "./standpoint";
import { type StandpointAsked, standpointOf } from "./standpoint-asked";
import { canonByReading } from "./testing/seen-by-reading";

const { db, reset } = await testDb();
let setting: Setting;
let passages: readonly CitablePassage[];
let source: string;

const POSTS = 6;
const thread = (order: readonly number[]) =>
  `# Long\n\n${order.map((post) => `## Writer ${post}\n\nPart ${post} of it tells of the year ${1930 + post}.\n\n----------\n`).join("\n")}`;
const inOrder = [1, 2, 3, 4, 5, 6];

async function begin(): Promise<void> {
  await reset();
  setting = await aWorld(db);
  const imported = await importSource(setting.context, setting.slug, { kind: "thread", text: thread(inOrder) });
  if (!imported.ok) throw new Error(JSON.stringify(imported.failure));
  source = imported.value.id;
  const rows = await db.passage.findMany({ where: { version: { sourceId: source } }, orderBy: { order: "asc" } });
  passages = rows.map((row) => ({ ...row, source: "thread", sourceId: source, version: 1 }));
}

const at = (day: number) => new Date(Date.UTC(2026, 2, day, 12));
const acting = (day: number) => ({ ...setting.context, now: at(day) });

/** A claim: the year that it names (0: none), and the post that it cites (0: none). */
const aClaim = fc.record({ name: fc.nat(4), year: fc.constantFrom(0, 0, 1932, 1935, 1940), post: fc.nat(POSTS) });
const aText = fc.uniqueArray(aClaim, { maxLength: 4, selector: ({ name }) => name });
const aDecision = fc.record({
  article: fc.nat(3),
  claim: fc.option(fc.nat(4)),
  to: fc.constantFrom("canon", "canon", "non-canon", "assumed" as const),
  disputed: fc.boolean(),
  post: fc.nat(POSTS),
  day: fc.integer({ min: 1, max: 20 }),
  continuity: fc.constantFrom(undefined, undefined, "book", "draft"),
});
const aWorldOf = fc.record({
  texts: fc.array(aText, { minLength: 4, maxLength: 4 }),
  saves: fc.array(fc.record({ article: fc.nat(3), day: fc.integer({ min: 2, max: 20 }), text: aText }), {
    maxLength: 6,
  }),
  decisions: fc.array(aDecision, { maxLength: 12 }),
  renumbered: fc.boolean(),
});
const aStandpoint = fc.record(
  {
    asOf: fc.integer({ min: 0, max: 21 }).map(at),
    upToPost: fc.nat(POSTS + 1),
    inWorld: fc.constantFrom("1930", "1932-06", "1934-12-31", "1936", "1941").map((day) => lastDayOf(day) ?? undefined),
    continuity: fc.constantFrom("book", "draft"),
  },
  { requiredKeys: [] },
);
const aFilter: fc.Arbitrary<CanonFilter> = fc.record(
  {
    q: fc.constantFrom("said", "thing 1", "thing -2", '"in 1935"', "article", "tgng"),
    kind: fc.constantFrom("event", "person"),
    tag: fc.constantFrom("rail", "ice"),
    status: fc.constantFrom("canon", "proposed", "non-canon"),
    disputed: fc.boolean(),
  },
  { requiredKeys: [] },
);

const titleOf = (article: number) => ["Amur", "Bureya article", "Chita", "Zeya"][article] ?? "";

function articleWith(article: number, claims: readonly { name: number; year: number; post: number }[]): DocJson {
  const blocks = claims.map(({ name, year, post }) => {
    const cited =
      post === 0
        ? []
        : [citeFrom(passages)("supports", "thread", `Part ${post} of it tells of the year ${1930 + post}`)];
    const words = `Thing ${name} is said${year === 0 ? "" : ` to have been in ${year}`}`;
    return p.id(`p${name}`, claim(`c${article}-${name}`, words, ...cited), ". Nobody knows more.");
  });
  return doc(p.id("begin", `Of ${titleOf(article)}.`), ...blocks);
}

/** “Book” follows the first one, and “draft” follows the book. */
async function makeContinuities(): Promise<void> {
  for (const input of [
    { name: "Book", firstName: "Forum" },
    { name: "Draft", parent: "book" },
  ]) {
    const made = await makeContinuity(acting(1), setting.slug, { description: "", ...input });
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
  }
}

async function build(world: typeof aWorldOf extends fc.Arbitrary<infer W> ? W : never): Promise<void> {
  for (const [article, text] of world.texts.entries()) {
    await anArticleWith({ ...setting, context: acting(1) }, articleWith(article, text), titleOf(article));
  }
  for (const { article, day, text } of world.saves) {
    const { headNumber, slug } = await db.article.findFirstOrThrow({
      where: { worldId: setting.worldId, title: { startsWith: titleOf(article) } },
    });
    const tags = day % 2 === 0 ? ["rail"] : ["ice", "rail"];
    const input = {
      baseRevision: headNumber,
      doc: articleWith(article, text),
      summary: "",
      confirmLargeRemoval: true,
      tags,
      title: `${titleOf(article)} ${day}`,
    };
    const saved = await saveArticle(acting(day), setting.slug, slug, input);
    if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  }
  await makeContinuities();
  for (const { article, claim: name, to, disputed, post, day, continuity } of world.decisions) {
    const { slug } = await db.article.findFirstOrThrow({
      where: { worldId: setting.worldId, title: { startsWith: titleOf(article) } },
    });
    const target = name === null ? { article: slug } : { claim: `c${article}-${name}` };
    const evidence = post === 0 ? [] : [passageWith(passages, "thread", `Part ${post} `).id];
    // Some are refused, by the rules of canon or because the claim is not there: they are in no log then.
    const where = continuity === undefined ? {} : { continuity };
    const input = { ...target, ...where, to, disputed, rule: "owner" as const, reason: "So.", evidence };
    await decideCanon(acting(day), setting.slug, input);
  }
  if (world.renumbered) {
    const text = thread([3, 1, 2, 4, 5, 6]);
    const imported = await importVersion(setting.context, setting.slug, source, { text });
    if (!imported.ok) throw new Error(JSON.stringify(imported.failure));
  }
}

test("from any standpoint, by any filter and in any order, the index says what reading the whole world says", async () => {
  await fc.assert(
    fc.asyncProperty(
      aWorldOf,
      fc.array(
        fc.tuple(aStandpoint, aFilter, fc.constantFrom<CanonPage["sort"]>("title", "since", "status", "inWorld")),
        { minLength: 25, maxLength: 25 },
      ),
      async (world, questions) => {
        await begin();
        await build(world);
        for (const [given, filter, sort] of questions) {
          const standpoint = (await standpointOf(db, setting.worldId, given as StandpointAsked)) as Standpoint;
          const expected = await canonByReading(db, setting.worldId, filter, standpoint, sort);
          const seen = await canonSeenFrom(db, setting.worldId, filter, standpoint, { sort, limit: 50 });
          expect(seen.entries).toEqual(expected.entries);
          expect(seen.count).toBe(expected.entries.length);
          expect(seen.initials).toEqual(expected.initials);
        }
      },
    ),
    { numRuns: 25 },
  );
}, 300_000);
