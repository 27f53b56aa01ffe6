import { beforeEach, describe, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import type { SearchFilter } from "./input";
import { searchWithCounts, searchWorld } from "./read";

const { db, reset } = await testDb();
let setting: Setting;
let slug: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  const text = doc(p("So ", claim("c1", "the bridge burned", setting.citation), "."));
  slug = await anArticleWith(setting, text, "The fire");
  await anArticleWith(setting, doc(p("Another bridge, ", claim("c2", "a bridge of boats"), ".")), "Boats");
});

const found = async (filter: SearchFilter): Promise<string[]> => {
  const hits = await searchWorld(db, setting.worldId, "bridge", { filter, limit: 30 });
  return [...new Set(hits.map(({ type, title }) => `${type} ${title}`))].sort();
};

describe("a search is narrowed", () => {
  test("by tag, which passages have none of", async () => {
    const tags = ["engineering"];
    const again = { baseRevision: 1, title: "Boats", doc: { ...doc(p("A bridge of boats.")) }, tags, summary: "" };
    expect((await saveArticle(setting.context, setting.slug, "boats", again)).ok).toBe(true);
    expect(await found({ tag: "Engineering" })).toEqual(["article Boats"]);
    expect(await found({ tag: "music" })).toEqual([]);
  });

  test("by canon status: of a claim its own, of a decision what it set", async () => {
    const decision = {
      article: slug,
      claim: "c1",
      to: "canon",
      rule: "owner",
      reason: "The bridge is in the thread.",
    } as const;
    expect((await decideCanon(setting.context, setting.slug, decision)).ok).toBe(true);
    expect(await found({ status: "canon" })).toEqual(["claim The fire", "decision The fire"]);
    expect(await found({ status: "proposed" })).toEqual(["article Boats", "article The fire", "claim Boats"]);
  });

  test("by author: of a passage, of any revision, of a decision", async () => {
    expect(await found({ author: "ANNA" })).toEqual(["passage The frozen river, post 1 by Anna"]);
    const editor = await aMember(db, setting, "editor");
    const again = { baseRevision: 1, title: "Boats", doc: { ...doc(p("A bridge of boats.")) }, summary: "" };
    expect((await saveArticle(editor, setting.slug, "boats", again)).ok).toBe(true);
    expect(await found({ author: "editor" })).toEqual(["article Boats"]);
    expect(await found({ author: setting.context.actor.name })).toEqual(["article Boats", "article The fire"]);
  });

  test("by source: its passages, and what cites it", async () => {
    expect(await found({ source: setting.threadId })).toEqual([
      "article The fire",
      "claim The fire",
      "passage The frozen river, post 1 by Anna",
    ]);
    expect(await found({ source: setting.referenceId })).toEqual(["passage The river"]);
    expect(await found({ source: "none" })).toEqual([]);
  });

  test("by several at once, and counts leave out the kind that is chosen", async () => {
    const filter: SearchFilter = { in: ["claims"], source: setting.threadId };
    const { hits, counts } = await searchWithCounts(db, setting.worldId, "bridge", { filter, limit: 9 });
    expect(hits.map(({ type }) => type)).toEqual(["claim"]);
    expect(counts).toEqual({ articles: 1, claims: 1, passages: 1, decisions: 0 });
  });
});
