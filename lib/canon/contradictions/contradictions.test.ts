import { beforeEach, expect, test } from "vitest";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { saveArticle } from "@/lib/articles/save/save-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, fact, factBox, p, stating } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import type { Statement } from "@/lib/document/model/statement";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { deriveContradictions, deriveDue } from "./derive-contradictions";
import { markContradiction } from "./mark-contradiction";
import { previewContradictions } from "./preview-contradictions";
import { contradictionsOf, countContradictions } from "./read-contradictions";

const { db, reset } = await testDb();
beforeEach(reset);

const NOW = new Date("2026-04-01T10:00:00Z");
const burned = (when: string, subject: string | null = null): Statement => {
  return { type: "date", subject, of: "happened", when };
};

/** Two articles that disagree on when the bridge burned. */
async function twoDates(): Promise<Setting & { readonly camp: DocJson }> {
  const setting = await aWorld(db);
  const bridge = doc(
    p.id("a", stating("c1", "It burned on 3 April 1940.", [burned("3 April 1940")], setting.citation)),
  );
  await anArticleWith(setting, bridge, "The bridge");
  const camp = doc(p.id("b", stating("c2", "The bridge burned in May 1940.", [burned("May 1940", "the-bridge")])));
  await anArticleWith(setting, camp, "The camp");
  await deriveDue(db, NOW);
  return { ...setting, camp };
}

const contradictionsIn = ({ worldId }: Setting, filter = {}) => contradictionsOf(db, worldId, filter, { limit: 10 });

test("a contradiction is found after a save with both texts and what they cite, and again by a rebuild", async () => {
  const setting = await twoDates();
  const [found, ...others] = await contradictionsIn(setting);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ kind: "dates", state: "open", canon: false, about: { slug: "the-bridge" } });
  const texts = [found?.first, found?.second].map((side) => [side?.article.slug, side?.claim, side?.cited.length]);
  expect(texts.sort()).toEqual([
    ["the-bridge", "c1", 1],
    ["the-camp", "c2", 0],
  ]);
  const stored = await db.contradiction.findMany();
  expect(await deriveContradictions(db, setting.worldId, new Date())).toBe(1);
  expect(await db.contradiction.findMany()).toEqual(stored);
});

test("it goes when one of its texts is mended, or ruled out", async () => {
  const setting = await twoDates();
  value(
    await decideCanon(setting.context, setting.slug, { claim: "c2", to: "non-canon", rule: "owner", reason: "No." }),
  );
  expect(await db.contradictionsDue.count()).toBeGreaterThan(0);
  await deriveDue(db, NOW);
  expect(await contradictionsIn(setting)).toEqual([]);
  expect(await db.contradictionsDue.count()).toBe(0);
});

test("one that is intended keeps its reason, and is asked again when a text changes", async () => {
  const setting = await twoDates();
  const [{ key } = { key: "" }] = await contradictionsIn(setting);
  value(
    await markContradiction(setting.context, setting.slug, key, { intended: true, reason: "The camp is a legend." }),
  );
  expect(await contradictionsIn(setting, { state: "open" })).toEqual([]);
  const [intended] = await contradictionsIn(setting, { state: "intended" });
  expect(intended?.mark).toMatchObject({
    reason: "The camp is a legend.",
    current: true,
    by: { name: setting.context.actor.name },
  });
  const other = doc(
    p.id("b", stating("c2", "The bridge burned late in May 1940.", [burned("May 1940", "the-bridge")])),
  );
  value(await saveArticle(setting.context, setting.slug, "the-camp", { baseRevision: 1, doc: other, summary: "" }));
  await deriveDue(db, NOW);
  const [reopened] = await contradictionsIn(setting, { state: "open" });
  expect(reopened).toMatchObject({ key, state: "open", mark: { intended: true, current: false } });
  expect(await countContradictions(db, setting.worldId, { state: "intended" })).toBe(0);
  expect(await countContradictions(db, setting.worldId, { kind: "dates", article: "the-camp" })).toBe(1);
  expect(await countContradictions(db, setting.worldId, { kind: "count" })).toBe(0);
});

test("a row of a fact box states what its field says, and nobody enters it twice", async () => {
  const setting = await twoDates();
  const fields = [{ key: "date", label: "Date", type: "date" as const, inverse: "", options: [], help: "" }];
  value(await setKindFields(setting.context, setting.slug, "event", { fields }));
  await anArticleWith(setting, doc(factBox.id("f", fact.id("r", "date", "1 May 1940")), p("It burned.")), "The fire");
  await anArticleWith(
    setting,
    doc(p(stating("c9", "The fire was on 9 May.", [burned("9 May 1940", "the-fire")]))),
    "The witness",
  );
  await deriveDue(db, NOW);
  const found = (await contradictionsIn(setting, { article: "the-fire" }))[0];
  expect([found?.first, found?.second].map((side) => side?.text).sort()).toEqual([
    "Date: 1 May 1940",
    "The fire was on 9 May.",
  ]);
});

test("a claim against a passage of a higher tier shows the passage", async () => {
  const setting = await aWorld(db);
  const contradicts = { ...setting.citation, id: "q2", stance: "contradicts" as const };
  await anArticleWith(setting, doc(p(claim("c1", "It never burned.", contradicts))), "The bridge");
  await deriveDue(db, NOW);
  const [found] = await contradictionsIn(setting);
  expect(found).toMatchObject({ kind: "tier", second: null, passage: { quote: setting.citation.quote } });
});

test("before a save it is told what the save would bring, and what is there already is not", async () => {
  const setting = await twoDates();
  const article = await db.article.findFirstOrThrow({ where: { slug: "the-camp" } });
  const draft = (when: string) => ({
    article: { id: article.id, slug: "the-camp", title: "The camp" },
    kind: "event",
    claims: [{ id: "c3", text: "It burned twice.", statements: [burned(when, "the-bridge")] }],
    facts: [],
  });
  const [found, ...others] = await previewContradictions(db, setting.worldId, draft("June 1941"));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ kind: "dates", claim: "c3", other: { slug: "the-bridge", claim: "c1" } });
  expect(await previewContradictions(db, setting.worldId, draft("April 1940"))).toEqual([]);
  const same = {
    ...draft("May 1940"),
    claims: [{ id: "c2", text: "In May.", statements: [burned("May 1940", "the-bridge")] }],
  };
  expect(await previewContradictions(db, setting.worldId, same)).toEqual([]);
});
