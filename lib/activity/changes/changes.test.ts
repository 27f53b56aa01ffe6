import { beforeEach, describe, expect, test } from "vitest";
import { approveRevisions } from "@/lib/articles/approvals/approve-revisions";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { markRead } from "@/lib/articles/read-markers/mark-read";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, p } from "@/lib/document/model/build";
import { giveVerdict } from "@/lib/evidence/claims/give-verdict";
import { proposeAsVisitor } from "@/lib/proposals/propose-as-visitor";
import { worldFor } from "@/lib/worlds/read";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import type { WorldView } from "@/lib/worlds/world";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { type ChangeLine, type ChangesFilter, isNew, placeFrom, placeText } from "./change";
import { markSeen } from "./mark-seen";
import { changesOf, peopleOf } from "./read";
import { contributionsOf, personIn } from "./read-contributions";
import { countNew, readSeenChanges } from "./read-seen";
import { rebuildChanges } from "./rebuild";

const { db, reset } = await testDb();
let setting: Setting;
let world: WorldView;
let liv: ActionContext;
let ravi: ActionContext;
let bridge: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db, "frozen-river", "public");
  bridge = await anArticleWith(setting, doc(p.id("a", claim("c1", "It burned.", setting.citation))));
  liv = await aMember(db, setting, "contributor");
  ravi = await aMember(db, setting, "editor");
  world = await seenAs(setting.context);
});

describe("the changes of a world", () => {
  test("tell what happened of every kind, the newest first", async () => {
    await saveAt(liv, bridge, 1, "11:00");
    await decideCanon(at(setting.context, "11:10"), setting.slug, {
      article: bridge,
      to: "canon",
      rule: "owner",
      reason: "So",
    });
    const citation = { claim: "c1", citation: setting.citation.id };
    await giveVerdict(at(ravi, "11:20"), setting.slug, citation, { value: "holds" });
    const protection = { level: "editors", reason: "Edited to and fro" } as const;
    await protectArticle(at(ravi, "11:30"), setting.slug, bridge, protection);
    await aProposal(setting, [{ text: doc(p("A ferry.")) }], { context: at(liv, "11:40") });
    const lines = await changesOf(db, world, {}, { limit: 20 });
    expect(lines.map((line) => [line.kind, line.by.name])).toEqual([
      ["proposal", "contributor"],
      ["protection", "editor"],
      ["verdict", "editor"],
      ["decision", "owner of frozen-river"],
      ["revision", "contributor"],
      ["revision", "owner of frozen-river"],
      ["import", "owner of frozen-river"],
      ["import", "owner of frozen-river"],
    ]);
    expect(lines[0]).toMatchObject({ number: 1, title: "Better words", event: "submit" });
    expect(lines[2]).toMatchObject({ claim: { id: "c1", text: "Words of 11:00" }, value: "holds" });
    expect(lines[3]).toMatchObject({ article: { slug: bridge }, from: "proposed", to: "canon", reason: "So" });
    expect(lines[7]).toMatchObject({ source: { title: "The frozen river" }, version: 1 });
  });

  test("put saves of one person on one article and one day together, and nobody else's between them", async () => {
    await saveAt(liv, bridge, 1, "11:00");
    await saveAt(liv, bridge, 2, "11:05");
    await saveAt(ravi, bridge, 3, "11:10");
    await saveAt(liv, bridge, 4, "23:58");
    await saveAt(liv, bridge, 5, "23:59");
    await saveAt(liv, bridge, 6, "00:01", 2);
    expect((await rows({ article: bridge })).map(({ numbers }) => numbers)).toEqual([[7], [6, 5], [4], [3, 2], [1]]);
    expect((await rows({ article: bridge, touched: "text" })).map(({ numbers }) => numbers)).toEqual(
      [7, 6, 5, 4, 3, 2, 1].map((number) => [number]),
    );
  });

  test("are read page by page, and no row is torn apart or lost between two pages", async () => {
    for (const [index, time] of ["11:00", "11:01", "11:02", "11:03"].entries())
      await saveAt(liv, bridge, index + 1, time);
    const other = await anArticleWith(at2(setting, "11:01"), doc(p("A river.")), "The river");
    const whole = await changesOf(db, world, {}, { limit: 20 });
    const paged: ChangeLine[] = [];
    for (;;) {
      const after = placeFrom(placeText(paged.at(-1)?.place ?? { at: new Date("2030-01-01"), sequence: 0n }));
      const page = await changesOf(db, world, {}, { limit: 1, ...(after ? { after } : {}) });
      if (page.length === 0) break;
      paged.push(...page);
    }
    expect(paged).toEqual(whole);
    expect(paged[0]).toMatchObject({ kind: "revision", first: 2, count: 4 });
    expect(paged.filter((line) => line.kind === "revision" && line.article.slug === other)).toHaveLength(1);
  });

  test("are filtered by person, kind, article, kind of article, tag and kind of change", async () => {
    await saveAt(liv, bridge, 1, "11:00", 1, { tags: ["siberia"], kind: "place" });
    await anArticleWith(at2(setting, "11:30"), doc(p("A river.")), "The river");
    expect((await rows({ by: liv.actor.userId })).map(({ numbers }) => numbers)).toEqual([[2]]);
    expect((await changesOf(db, world, { kind: "import" }, { limit: 9 })).map(({ kind }) => kind)).toEqual([
      "import",
      "import",
    ]);
    expect((await rows({ articleKind: "event" })).map(({ slug }) => slug)).toEqual(["the-river"]);
    expect((await rows({ tag: "siberia" })).map(({ slug }) => slug)).toEqual([bridge, bridge]);
    expect((await rows({ touched: "citation" })).map(({ numbers }) => numbers)).toEqual([[1]]);
    expect(await rows({ articleKind: "unit" })).toEqual([]);
  });

  test("show what nobody has approved, and what took most of a text away", async () => {
    const long = await anArticleWith(
      setting,
      doc(p.id("l", "Many words. ".repeat(40)), p.id("m", "More.")),
      "The river",
    );
    await saveAt(liv, bridge, 1, "11:00");
    await approveRevisions(ravi, setting.slug, bridge, { revision: 2 });
    await saveAt(liv, bridge, 2, "11:30");
    expect((await rows({ unapproved: true })).map(({ slug, numbers }) => [slug, numbers])).toEqual([
      [bridge, [3, 2]],
      ["the-river", [1]],
    ]);
    const short = { baseRevision: 1, summary: "", confirmLargeRemoval: true, doc: { ...doc(p.id("m", "More.")) } };
    await saveArticle(at(liv, "12:00"), setting.slug, long, short);
    expect((await rows({ large: true })).map(({ slug, numbers }) => [slug, numbers])).toEqual([["the-river", [2]]]);
  });

  test("tell nothing of an article in the trash, nor of another's drafts, nor to strangers what visitors propose", async () => {
    await saveAt(liv, bridge, 1, "11:00");
    await trashArticle(setting.context, setting.slug, bridge, {});
    await aProposal(setting, [{ text: doc(p("A ferry.")) }], { context: at(liv, "11:40"), submit: false });
    const rules = { scope: "none", approvals: 1, ownApproval: false, proposers: "anybody" } as const;
    await setReviewRules(setting.context, setting.slug, rules);
    const article = {
      baseRevision: 0,
      title: "Ice",
      kind: "event" as const,
      tags: [],
      aliases: [],
      summary: "",
      markdown: "Ice.",
    };
    const visitor = { db, now: new Date("2026-03-01T11:50:00Z"), ipAddress: "somewhere" };
    const input = { name: "Mara", title: "The ice", note: "", articles: [article], statusRequests: [] };
    const proposed = await proposeAsVisitor(visitor, setting.slug, input);
    expect(proposed.ok).toBe(true);
    const told = async (who: WorldView) => (await changesOf(db, who, {}, { limit: 9 })).map((line) => line.kind);
    expect(await told(world)).toEqual(["proposal", "import", "import"]);
    const [line] = await changesOf(db, world, { kind: "proposal" }, { limit: 1 });
    expect(line?.by).toEqual({ id: null, name: "Mara (visitor)" });
    expect(await told(await seenAs(null))).toEqual(["import", "import"]);
  });

  test("can be dropped and made anew, and come back the same", async () => {
    await saveAt(liv, bridge, 1, "11:00");
    await decideCanon(at(setting.context, "11:10"), setting.slug, {
      article: bridge,
      to: "canon",
      rule: "owner",
      reason: "So",
    });
    const before = await stored();
    expect(before.length).toBeGreaterThan(4);
    await db.change.deleteMany();
    await db.$transaction(rebuildChanges);
    expect(await stored()).toEqual(before);
  });

  test("name everybody who did something", async () => {
    await saveAt(liv, bridge, 1, "11:00");
    expect((await peopleOf(db, world.id)).map(({ name }) => name)).toEqual(["contributor", "owner of frozen-river"]);
  });
});

describe("what somebody has seen", () => {
  test("is up to where they marked it; what comes later is new, but not their own and not what they read", async () => {
    await saveAt(liv, bridge, 1, "11:00");
    await saveAt(ravi, bridge, 2, "11:10");
    expect(await newTo(ravi)).toEqual([[2]]);
    const marked = await markSeen(at(ravi, "11:15"), setting.slug, { upTo: "2026-03-01T11:10:00.000Z" });
    expect(marked.ok).toBe(true);
    expect(await newTo(ravi)).toEqual([]);
    await saveAt(liv, bridge, 3, "11:20");
    await saveAt(liv, bridge, 4, "11:30");
    expect(await newTo(ravi)).toEqual([[5, 4]]);
    await markRead(ravi, setting.slug, bridge, { revision: 5 });
    expect(await newTo(ravi)).toEqual([]);
    expect(await newTo(liv)).toEqual([[3]]);
  });

  test("never goes back, and never ahead of the clock", async () => {
    await markSeen(at(ravi, "11:15"), setting.slug, { upTo: "2031-01-01T00:00:00Z" });
    expect((await readSeenChanges(db, ravi.actor, world)).upTo).toEqual(new Date("2026-03-01T11:15:00Z"));
    await markSeen(at(ravi, "11:20"), setting.slug, { upTo: "2026-03-01T09:00:00Z" });
    expect((await readSeenChanges(db, ravi.actor, world)).upTo).toEqual(new Date("2026-03-01T11:15:00Z"));
  });

  test("is counted for members alone", async () => {
    await saveAt(liv, bridge, 1, "11:00");
    const stranger = await aPerson(db, "stranger");
    expect(await countNew(db, stranger, await seenAs({ ...liv, actor: stranger }))).toBe(0);
    expect(await countNew(db, null, await seenAs(null))).toBe(0);
    expect(await countNew(db, ravi.actor, await seenAs(ravi))).toBe(1);
  });
});

describe("a person’s contributions", () => {
  test("stand by article, with counts of each kind", async () => {
    await saveAt(liv, bridge, 1, "11:00");
    await saveAt(liv, bridge, 2, "11:10");
    const river = await anArticleWith(
      { ...at2(setting, "11:20"), context: at(liv, "11:20") },
      doc(p("A river.")),
      "The river",
    );
    await aProposal(setting, [{ text: doc(p("A ferry.")) }], { context: at(liv, "11:40") });
    const person = await personIn(db, world, liv.actor.userId);
    expect(person).toMatchObject({ name: "contributor", role: "contributor", counts: { revision: 3, proposal: 1 } });
    const page = { limit: 10, skip: 0 };
    const groups = await contributionsOf(db, world, { by: liv.actor.userId }, page);
    expect(groups.map(({ article, kind, count, lines }) => [article?.slug ?? kind, count, lines.length])).toEqual([
      ["proposal", 1, 1],
      [river, 1, 1],
      [bridge, 2, 2],
    ]);
    const revisions = await contributionsOf(db, world, { by: liv.actor.userId, kind: "revision" }, page);
    expect(revisions.map(({ article }) => article?.slug)).toEqual([river, bridge]);
  });

  test("of somebody who never was here are nothing that one could know of", async () => {
    const stranger = await aPerson(db, "stranger");
    expect(await personIn(db, world, stranger.userId)).toBeNull();
    expect(await personIn(db, world, "nobody")).toBeNull();
    expect(await personIn(db, world, ravi.actor.userId)).toMatchObject({ role: "editor", counts: {} });
  });
});

const moment = (time: string, day = 1) => new Date(`2026-03-0${day}T${time}:00Z`);
const at = (context: ActionContext, time: string, day = 1): ActionContext => ({ ...context, now: moment(time, day) });
const at2 = (place: Setting, time: string): Setting => ({ ...place, context: at(place.context, time) });

async function saveAt(context: ActionContext, slug: string, base: number, time: string, day = 1, fields: object = {}) {
  const text = { ...doc(p.id("a", claim("c1", `Words of ${time}`, setting.citation))) };
  const input = { baseRevision: base, summary: "", doc: text, ...fields };
  const saved = await saveArticle(at(context, time, day), setting.slug, slug, input);
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
}

async function seenAs(context: ActionContext | null): Promise<WorldView> {
  const found = await worldFor(db, context?.actor ?? null, setting.slug);
  if (!found) throw new Error("There is no such world");
  return found;
}

/** The revisions that a filter shows: of each line the article and the numbers that stand together. */
async function rows(filter: ChangesFilter) {
  return (await changesOf(db, world, filter, { limit: 50 })).flatMap((line) =>
    line.kind === "revision" ? [{ slug: line.article.slug, numbers: line.saves.map((save) => save.number) }] : [],
  );
}

/** The revisions that are new to somebody; their count is checked on the way. */
async function newTo(context: ActionContext) {
  const seen = await readSeenChanges(db, context.actor, world);
  const lines = (await changesOf(db, world, {}, { limit: 50 })).filter((line) => isNew(line, seen));
  const saves = lines.flatMap((line) => (line.kind === "revision" ? [line.saves.map((save) => save.number)] : []));
  const single = await countNew(db, context.actor, await seenAs(context));
  expect(single > 0).toBe(lines.length > 0);
  return saves;
}

async function stored() {
  const all = await db.change.findMany({ orderBy: [{ at: "asc" }, { ref: "asc" }] });
  return all.map(({ sequence: _order, ...change }) => change);
}
