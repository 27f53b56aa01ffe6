import { beforeEach, describe, expect, test } from "vitest";
import { saveDraft } from "@/lib/articles/drafts/save-draft";
import { draftsOf } from "@/lib/articles/read";
import { historyOf, revisionContent } from "@/lib/articles/revisions/read";
import { cite, claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { claimsOfArticle } from "@/lib/evidence/claims/read";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { saveArticle } from "./save-article";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const two = doc(p.id("a", "First paragraph."), p.id("b", "Second paragraph."));

describe("saving an article", () => {
  test("makes a revision on top of the one that was seen", async () => {
    const slug = await anArticleWith(setting, two);
    const saved = await save(slug, 1, doc(p.id("a", "First paragraph, longer."), p.id("b", "Second paragraph.")));
    expect(value(saved)).toEqual({ revision: 2, merged: false });
    const history = await historyOf(db, await idOf(slug), { limit: 10 });
    expect(history.map((entry) => entry.number)).toEqual([2, 1]);
    expect(history[0]?.changes.text).toBe(1);
  });

  test("merges with what somebody else did to another block", async () => {
    const slug = await anArticleWith(setting, two);
    value(await save(slug, 1, doc(p.id("a", "Theirs."), p.id("b", "Second paragraph."))));
    const mine = await save(slug, 1, doc(p.id("a", "First paragraph."), p.id("b", "Mine.")));
    expect(value(mine)).toEqual({ revision: 3, merged: true, claimsLost: [] });
    const content = await revisionContent(db, await idOf(slug), 3);
    expect(content?.doc).toEqual(doc(p.id("a", "Theirs."), p.id("b", "Mine.")));
  });

  test("writes nothing and shows both texts when the same block was changed", async () => {
    const slug = await anArticleWith(setting, two);
    value(await save(slug, 1, doc(p.id("a", "Theirs."), p.id("b", "Second paragraph."))));
    const mine = await save(slug, 1, doc(p.id("a", "Mine."), p.id("b", "Second paragraph.")));
    expect(mine.ok ? null : mine.failure).toMatchObject({ kind: "mergeConflict", head: 2, base: 1 });
    expect(mine.ok || mine.failure.kind !== "mergeConflict" ? [] : mine.failure.blocks).toMatchObject([
      { block: "a", theirs: p.id("a", "Theirs."), mine: p.id("a", "Mine.") },
    ]);
    expect(await historyOf(db, await idOf(slug), { limit: 10 })).toHaveLength(2);
  });

  test("three saves in a row are three revisions, and one without a change is none", async () => {
    const slug = await anArticleWith(setting, two);
    for (const [index, words] of ["One.", "Two.", "Three."].entries()) {
      value(await save(slug, index + 1, doc(p.id("a", words))));
    }
    expect(value(await save(slug, 4, doc(p.id("a", "Three.")))).revision).toBe(4);
    expect(await historyOf(db, await idOf(slug), { limit: 10 })).toHaveLength(4);
  });

  test("twenty saves at once on one base lose nothing without saying so", async () => {
    const paragraphs = Array.from({ length: 20 }, (_none, index) => p.id(`p${index}`, `Paragraph ${index}.`));
    const slug = await anArticleWith(setting, doc(...paragraphs));
    const saves = paragraphs.map((_paragraph, index) =>
      save(slug, 1, doc(...paragraphs.map((each, at) => (at === index ? p.id(`p${at}`, `Changed ${at}.`) : each)))),
    );
    const results = await Promise.all(saves);
    expect(results.every((result) => result.ok)).toBe(true);
    const content = await revisionContent(db, await idOf(slug), 21);
    expect(content?.doc).toEqual(doc(...paragraphs.map((_each, at) => p.id(`p${at}`, `Changed ${at}.`))));
  });

  test("refuses a citation of a passage that no source of the world has", async () => {
    const slug = await anArticleWith(setting, two);
    const bad = doc(p.id("a", claim("c1", "A claim", cite({ passage: "nowhere", quote: "words" }))));
    const saved = await save(slug, 1, bad);
    expect(saved.ok ? null : saved.failure.kind).toBe("invalid");
    expect(await historyOf(db, await idOf(slug), { limit: 10 })).toHaveLength(1);
  });

  test("a claim copied from another article gets an id of its own", async () => {
    await anArticleWith(setting, doc(p.id("a", claim("same", "Claimed words"))), "The original");
    const slug = await anArticleWith(setting, doc(p.id("a", claim("same", "Claimed words"))), "The copy");
    const [copied] = await claimsOfArticle(db, await idOf(slug));
    expect(copied?.copyOf).toBe("same");
    expect(copied?.id).not.toBe("same");
  });

  test("ends the author's draft, and nobody else's", async () => {
    const slug = await anArticleWith(setting, two);
    const other = await aMember(db, setting, "contributor");
    const draft = {
      article: slug,
      baseRevision: 1,
      title: "T",
      kind: "event",
      tags: [],
      aliases: [],
      summary: "",
      doc: two,
    } as const;
    value(await saveDraft(setting.context, setting.slug, { ...draft, tags: [], aliases: [], doc: { ...two } }));
    value(await saveDraft(other, setting.slug, { ...draft, tags: [], aliases: [], doc: { ...two } }));
    value(await save(slug, 1, doc(p.id("a", "New."))));
    expect(await draftsOf(db, setting.context.actor.userId, setting.worldId)).toEqual([]);
    expect(await draftsOf(db, other.actor.userId, setting.worldId)).toHaveLength(1);
  });
});

function save(slug: string, baseRevision: number, document: DocJson) {
  return saveArticle(setting.context, setting.slug, slug, { baseRevision, doc: { ...document }, summary: "" });
}

async function idOf(slug: string): Promise<string> {
  const article = await db.article.findFirstOrThrow({ where: { slug } });
  return article.id;
}
