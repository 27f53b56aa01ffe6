import { beforeEach, describe, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { claim, doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { outcome } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { markRead } from "./mark-read";
import { changedByOthers, readReadMarker } from "./read-read-marker";

const { db, reset } = await testDb();
let setting: Setting;
let slug: string;
let editor: ActionContext;
let contributor: ActionContext;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(setting, doc(p.id("a", claim("c1", "It burned in spring.", setting.citation))));
  editor = await aMember(db, setting, "editor");
  contributor = await aMember(db, setting, "contributor");
});

describe("reading", () => {
  test("is remembered for each person, the newest revision and the one before", async () => {
    const id = await articleId();
    expect(await readReadMarker(db, contributor.actor, id)).toBeNull();
    await markRead(contributor, setting.slug, slug, { revision: 1 });
    await save(editor, 1, "Two.");
    await save(editor, 2, "Three.");
    await markRead({ ...contributor, now: LATER }, setting.slug, slug, { revision: 3 });
    expect(await readReadMarker(db, contributor.actor, id)).toEqual({ number: 3, at: LATER, before: 1 });
    expect(await readReadMarker(db, editor.actor, id)).toBeNull();
  });

  test("one’s own saves since are no news", async () => {
    const id = await articleId();
    await save(contributor, 1, "Two.");
    expect(await changedByOthers(db, contributor.actor, id, 1)).toBe(false);
    await save(editor, 2, "Three.");
    expect(await changedByOthers(db, contributor.actor, id, 1)).toBe(true);
    expect(await changedByOthers(db, contributor.actor, id, 3)).toBe(false);
  });

  test("an older revision takes nothing back, and reading again is as reading once", async () => {
    await save(editor, 1, "Two.");
    await markRead(contributor, setting.slug, slug, { revision: 2 });
    const first = await readReadMarker(db, contributor.actor, await articleId());
    await markRead({ ...contributor, now: LATER }, setting.slug, slug, { revision: 2 });
    await markRead({ ...contributor, now: LATER }, setting.slug, slug, { revision: 1 });
    expect(await readReadMarker(db, contributor.actor, await articleId())).toEqual(first);
    const beyond = await markRead(contributor, setting.slug, slug, { revision: 3 });
    expect(beyond.ok ? "" : beyond.failure.detail).toMatch(/no revision 3/);
  });
});

const LATER = new Date("2026-03-05T10:00:00Z");

async function save(context: ActionContext, baseRevision: number, words: string) {
  const text = { ...doc(p.id("a", claim("c1", words, setting.citation))) };
  return outcome(await saveArticle(context, setting.slug, slug, { baseRevision, doc: text, summary: "" }));
}

async function articleId() {
  return (await db.article.findFirstOrThrow({ where: { slug }, select: { id: true } })).id;
}
