import { beforeEach, describe, expect, test } from "vitest";
import { fullRevision } from "@/lib/articles/revisions/read";
import type { ActionContext } from "@/lib/auth/action-context";
import { claimsOf } from "@/lib/document/claims/claim";
import { claim, doc, p } from "@/lib/document/model/build";
import type { Citation } from "@/lib/document/model/citation";
import { importVersion } from "@/lib/sources/import/import-version";
import { failureOf, succeeded } from "@/lib/sources/source-fixtures";
import { citeFrom } from "@/prisma/seed/cite-from";
import { aMember, anArticleWith, aWorld, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { confirmCitation } from "./confirm-citation";
import { correctCitation } from "./correct-citation";
import { type DriftedCitation, drifted, settled } from "./drift";
import { dropCitation } from "./drop-citation";
import { driftCounts, driftOf } from "./read-drift";

const { db, reset } = await testDb();
const TEXT = doc(p.id("a", "Nobody cites this."));
const EDITED = THREAD.replace("burned in April", "burned late in April").replace("Who set it on fire?", "Nobody asks.");
let setting: Setting;
let slug: string;
let question: Citation;

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  question = citeFrom(setting.passages)("supports", "thread", "Who set it on fire?");
  const winter = citeFrom(setting.passages)("departs", "reference", "stood until the war", "As it was");
  slug = await anArticleWith(
    setting,
    doc(
      ...TEXT.content,
      p.id("b", claim("c1", "It burned.", setting.citation), " ", claim("c2", "Who did it?", question, winter)),
    ),
  );
  succeeded(await importVersion(setting.context, setting.slug, setting.threadId, { text: EDITED }));
});

const queue = () => driftOf(db, setting.worldId, {}, { limit: 50 });
const counts = () => driftCounts(db, setting.worldId);
const at = ({ claim: { id }, id: citation }: DriftedCitation) => ({ claim: id, citation });

async function first(): Promise<DriftedCitation> {
  const found = (await queue()).find((each) => each.claim.id === "c1");
  if (!found) throw new Error("The queue has lost its first citation");
  return found;
}

async function seen(citation: DriftedCitation) {
  const { now, revision } = citation;
  if (!now?.words) throw new Error("The citation is lost");
  const quote = now.text.slice(now.words.start, now.words.end);
  return { baseRevision: revision, version: now.version, passage: now.passage, quote };
}

async function head(context: ActionContext = setting.context) {
  const { id, headNumber } = await context.db.article.findFirstOrThrow({ where: { slug } });
  const revision = await fullRevision(db, id, headNumber);
  if (!revision) throw new Error("The article has no head");
  return revision;
}

const citationsOf = (revision: Awaited<ReturnType<typeof head>>, id: string) =>
  claimsOf(revision.content.doc).find((each) => each.id === id)?.citations ?? [];

describe("the queue", () => {
  test("holds what is not found word for word, with the old place and the new one", async () => {
    const [one, two] = await queue();
    expect(await queue()).toHaveLength(2);
    expect(one).toMatchObject({
      claim: { id: "c1", text: "It burned." },
      article: { slug },
      revision: 1,
      grade: "edited",
      quote: "burned in April",
      was: { version: 1, post: 1, author: "Anna", text: "The bridge over the river burned in April." },
      now: { version: 2, text: "The bridge over the river burned late in April." },
    });
    expect(one?.was.text.slice(one.was.words?.start, one.was.words?.end)).toBe("burned in April");
    expect(one?.now?.text.slice(one.now.words?.start, one.now.words?.end)).toContain("burned late in April");
    expect(two).toMatchObject({ claim: { id: "c2" }, grade: "lost", was: { text: "Who set it on fire?" }, now: null });
  });

  test("counts all that is stored, by source too, and leaves out what is in the trash", async () => {
    expect(await counts()).toEqual({ exact: 1, edited: 1, rewritten: 0, moved: 0, lost: 1, stored: 3 });
    expect(await driftCounts(db, setting.worldId, { source: setting.referenceId })).toMatchObject({
      exact: 1,
      stored: 1,
    });
    expect(await driftOf(db, setting.worldId, { grade: "lost" }, { limit: 50 })).toHaveLength(1);
    expect(await driftOf(db, setting.worldId, { source: setting.referenceId }, { limit: 50 })).toEqual([]);
    expect(await driftOf(db, setting.worldId, {}, { limit: 50, skip: 1 })).toHaveLength(1);
    await db.article.updateMany({ data: { trashedAt: new Date() } });
    expect(await queue()).toEqual([]);
    expect(await counts()).toMatchObject({ stored: 0 });
  });

  test("holds what its author changed, though another's quotation still has the old words", async () => {
    const own = setting.passages.find(({ text, kind }) => text.startsWith("No train") && kind !== "quotation");
    const anna = citeFrom(setting.passages)("supports", "thread", "No train crossed it before the autumn");
    expect(anna.passage).toBe(own?.id);
    const other = await anArticleWith(setting, doc(p.id("a", claim("c3", "No train came.", anna))), "The line");
    const text = EDITED.replace("before the autumn", "before the second winter");
    succeeded(await importVersion(setting.context, setting.slug, setting.threadId, { text }));
    const found = (await queue()).find(({ article }) => article.slug === other);
    expect(found).toMatchObject({ grade: "edited", now: { passage: own?.id, post: 1, author: "Anna" } });
  });

  test("counts on while it is worked through", () => {
    const before = { exact: 1, edited: 1, rewritten: 0, moved: 0, lost: 1, stored: 3 };
    const after = settled(settled(before, "edited", true), "lost", false);
    expect(after).toEqual({ exact: 2, edited: 0, rewritten: 0, moved: 0, lost: 0, stored: 2 });
    expect([drifted(before), drifted(after)]).toEqual([2, 0]);
  });
});

describe("confirming", () => {
  test("makes the place that was found the citation's own, and the older revision keeps the old one", async () => {
    const citation = await first();
    const confirmation = await seen(citation);
    const { revision } = succeeded(await confirmCitation(setting.context, setting.slug, at(citation), confirmation));
    expect(revision).toBe(2);
    const saved = await head();
    expect(saved.summary).toBe(`Citation confirmed in version 2 of its source: “${confirmation.quote}”`);
    const [now] = citationsOf(saved, "c1");
    const { id, stance, note } = setting.citation;
    expect(now).toMatchObject({ id, stance, note, version: 2, quote: confirmation.quote });
    expect(now?.passageHash).not.toBe(setting.citation.passageHash);
    const { id: articleId } = await db.article.findFirstOrThrow({ where: { slug } });
    const old = await fullRevision(db, articleId, 1);
    expect(old && citationsOf(old, "c1")).toEqual([setting.citation]);
    expect(await counts()).toEqual({ exact: 2, edited: 0, rewritten: 0, moved: 0, lost: 1, stored: 3 });
  });

  test("is refused when the source moved on, when the words are others, and when they are lost", async () => {
    const citation = await first();
    const confirmation = await seen(citation);
    const again = EDITED.replace("burned late in April", "burned very late in April");
    const wrong = { ...confirmation, quote: "The bridge" };
    expect(failureOf(await confirmCitation(setting.context, setting.slug, at(citation), wrong)).kind).toBe("conflict");
    succeeded(await importVersion(setting.context, setting.slug, setting.threadId, { text: again }));
    const late = failureOf(await confirmCitation(setting.context, setting.slug, at(citation), confirmation));
    expect(late).toMatchObject({ kind: "conflict", detail: expect.stringContaining("version 3") });
    const lost = { claim: "c2", citation: question.id };
    const { kind } = failureOf(await confirmCitation(setting.context, setting.slug, lost, confirmation));
    expect(kind).toBe("invalid");
    expect((await head()).number).toBe(1);
  });

  test("goes on top of what others wrote meanwhile, and is refused when they settled this very citation", async () => {
    const other = await aMember(db, setting, "contributor");
    const citation = await first();
    const [lost] = await driftOf(db, setting.worldId, { grade: "lost" }, { limit: 1 });
    if (!lost) throw new Error("Nothing is lost");
    succeeded(await dropCitation(other, setting.slug, at(lost), { baseRevision: 1 }));
    succeeded(await confirmCitation(setting.context, setting.slug, at(citation), await seen(citation)));
    const saved = await head();
    expect(saved.number).toBe(3);
    expect(citationsOf(saved, "c2")).toHaveLength(1);
    const twice = await correctCitation(other, setting.slug, at(citation), {
      baseRevision: 1,
      passage: setting.citation.passage,
      quote: "The bridge",
    });
    expect(failureOf(twice)).toMatchObject({ kind: "conflict", detail: expect.stringContaining("revision 3") });
    expect((await head()).number).toBe(3);
  });

  test("leaves the draft of who confirms alone", async () => {
    const { id: articleId } = await db.article.findFirstOrThrow({ where: { slug } });
    const fields = { title: "", kind: "event", summary: "", doc: {}, savedAt: new Date() };
    const userId = setting.context.actor.userId;
    await db.draft.create({
      data: { id: "d", userId, worldId: setting.worldId, articleId, baseNumber: 1, ...fields },
    });
    const citation = await first();
    succeeded(await confirmCitation(setting.context, setting.slug, at(citation), await seen(citation)));
    expect(await db.draft.count()).toBe(1);
  });
});

describe("correcting", () => {
  const correct = (input: { passage: string; quote: string; start?: number }, context = setting.context) =>
    correctCitation(context, setting.slug, { claim: "c2", citation: question.id }, { baseRevision: 1, ...input });

  test("takes other words of any passage of the newest versions", async () => {
    const passage = setting.passages.find(({ text }) => text.startsWith("No train"))?.id ?? "";
    succeeded(await correct({ passage, quote: "crossed it" }));
    const saved = await head();
    expect(saved.summary).toBe("Citation corrected: “crossed it”");
    expect(citationsOf(saved, "c2")[0]).toMatchObject({ id: question.id, version: 2, passage, start: 9 });
    expect(citationsOf(saved, "c2")).toHaveLength(2);
    expect(await counts()).toMatchObject({ exact: 2, edited: 1, lost: 0, stored: 3 });
  });

  test("is refused where the words do not stand, where the passage is gone, and for another world's passage", async () => {
    const other = await aWorld(db, "elsewhere");
    const passage = setting.citation.passage;
    const refusals = [
      await correct({ passage, quote: "sank in April" }),
      await correct({ passage: question.passage, quote: "Who" }),
      await correct({ passage: other.citation.passage, quote: "burned" }),
    ];
    expect(refusals.map((refusal) => failureOf(refusal))).toMatchObject([
      { kind: "invalid", issues: [{ path: "quote" }] },
      { kind: "invalid", issues: [{ path: "passage" }] },
      { kind: "invalid", issues: [{ path: "passage" }] },
    ]);
    expect((await head()).number).toBe(1);
  });

  test("takes the place that is named where the words stand twice", async () => {
    const text = EDITED.replace("No train crossed it", "No train, no train at all crossed it");
    succeeded(await importVersion(setting.context, setting.slug, setting.threadId, { text }));
    const passage = setting.passages.find((each) => each.text.startsWith("No train"))?.id ?? "";
    succeeded(await correct({ passage, quote: "train", start: 13 }));
    expect(citationsOf(await head(), "c2")[0]).toMatchObject({ start: 13, prefix: expect.stringMatching(/no $/) });
  });
});

describe("letting go", () => {
  test("takes the citation away and leaves the claim", async () => {
    const citation = await first();
    succeeded(await dropCitation(setting.context, setting.slug, at(citation), { baseRevision: 1 }));
    const saved = await head();
    expect(saved.summary).toBe("Citation dropped: “burned in April”");
    expect(claimsOf(saved.content.doc).map(({ id, citations }) => [id, citations.length])).toEqual([
      ["c1", 0],
      ["c2", 2],
    ]);
    expect(await counts()).toEqual({ exact: 1, edited: 0, rewritten: 0, moved: 0, lost: 1, stored: 2 });
    const again = await dropCitation(setting.context, setting.slug, at(citation), { baseRevision: 2 });
    expect(failureOf(again).kind).toBe("notFound");
  });

  test("is not for readers, and not for claims that are not here", async () => {
    const citation = await first();
    const reader = await aMember(db, setting, "reader");
    const refused = await dropCitation(reader, setting.slug, at(citation), { baseRevision: 1 });
    expect(failureOf(refused).kind).toBe("notAllowed");
    const other = await aWorld(db, "elsewhere");
    const foreign = await dropCitation(other.context, other.slug, at(citation), { baseRevision: 1 });
    expect(failureOf(foreign).kind).toBe("notFound");
    const early = await dropCitation(setting.context, setting.slug, at(citation), { baseRevision: 9 });
    expect(failureOf(early).kind).toBe("invalid");
  });
});
