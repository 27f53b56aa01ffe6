import { beforeEach, expect, test } from "vitest";
import { backlinksTo } from "@/lib/articles/links/read-backlinks";
import { linkTargets } from "@/lib/articles/links/read-targets";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { articleIn } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import { createArticle } from "@/lib/articles/save/create-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { untrashArticle } from "@/lib/articles/trash/untrash-article";
import { claimAttrsOf } from "@/lib/document/claims/claim";
import { blockIdsOf } from "@/lib/document/model/block-ids";
import { claim, doc, link, p } from "@/lib/document/model/build";
import { plainText } from "@/lib/document/model/text";
import { worldFor } from "@/lib/worlds/read";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { mergeArticle } from "./merge-article";
import { moveArticle } from "./move-article";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  await anArticleWith(setting, doc(p.id("a", claim("c1", "It burned.", setting.citation))), "The bridge");
  await anArticleWith(setting, doc(p.id("a", claim("c1", "It was of wood."))), "The old bridge");
});

const both = { into: "the-bridge", baseRevision: 1, text: "both" as const };
const merge = (from: string, input: Parameters<typeof mergeArticle>[3]) =>
  mergeArticle(setting.context, setting.slug, from, input);
const move = (slug: string, to: string) => moveArticle(setting.context, setting.slug, slug, { slug: to });
const leads = async (...slugs: string[]) => {
  const targets = await linkTargets(db, setting.worldId, slugs);
  return slugs.map((slug) => targets.get(slug)?.map((found) => found.slug));
};
const rowOf = (slug: string) => db.article.findFirstOrThrow({ where: { slug } });
const contentOf = async (slug: string) => {
  const { id, headNumber } = await rowOf(slug);
  const content = await revisionContent(db, id, headNumber);
  if (!content) throw new Error("No revision");
  return content;
};

test("of two articles that become one all names lead there, and the texts stand one below the other with claims of their own", async () => {
  await anArticleWith(setting, doc(p("See ", link("it", "article:the-old-bridge"), ".")), "A road");
  expect(value(await merge("the-old-bridge", { ...both, summary: "The same thing" }))).toEqual({
    slug: "the-bridge",
    revision: 2,
  });
  const { doc: text, aliases } = await contentOf("the-bridge");
  expect(plainText(text)).toBe("It burned.\nThe old bridge\nIt was of wood.");
  expect(aliases).toEqual(["The old bridge"]);
  const ids = [...text.content.flatMap(blockIdsOf), ...claimAttrsOf(text).map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(claimAttrsOf(text)[0]?.citations).toHaveLength(1);
  expect(await leads("the-bridge", "the-old-bridge")).toEqual([["the-bridge"], ["the-bridge"]]);
  const { id } = await rowOf("the-bridge");
  const links = await backlinksTo(db, { id, worldId: setting.worldId }, { limit: 9 });
  expect(links.articles.map(({ slug }) => slug)).toEqual(["a-road"]);
  const revision = await db.revision.findFirstOrThrow({ where: { articleId: id, number: 2 } });
  expect(revision.summary).toBe("Merged “The old bridge” into this article: The same thing");
});

test("the article that went keeps its history at its address, can be changed no more, and comes back by itself", async () => {
  value(await merge("the-old-bridge", { ...both, text: "into" }));
  const world = await worldFor(db, setting.context.actor, setting.slug);
  const gone = world && (await articleIn(db, world, "the-old-bridge"));
  expect(gone).toMatchObject({ title: "The old bridge", mergedInto: { slug: "the-bridge" } });
  expect(plainText((await contentOf("the-bridge")).doc)).toBe("It burned.");
  const save = { baseRevision: 1, summary: "", doc: { ...doc(p("New.")) } };
  const refused = await saveArticle(setting.context, setting.slug, "the-old-bridge", save);
  expect(refused.ok ? null : refused.failure.detail).toContain("merged into “The bridge”");
  const again = await createArticle(setting.context, setting.slug, { title: "The old bridge", kind: "place", ...save });
  expect(again.ok ? null : again.failure.detail).toContain("leads to the article “The bridge”");
  value(await untrashArticle(setting.context, setting.slug, "the-old-bridge"));
  expect(await leads("the-old-bridge")).toEqual([["the-old-bridge"]]);
});

test("merges that follow one another lead to the end, and taking one back leads to where it was before", async () => {
  await anArticleWith(setting, doc(p("Of stone.")), "The new bridge");
  value(await move("the-old-bridge", "wooden-bridge"));
  value(await merge("wooden-bridge", { ...both, text: "from" }));
  expect(plainText((await contentOf("the-bridge")).doc)).toBe("It was of wood.");
  value(await merge("the-bridge", { into: "the-new-bridge", baseRevision: 2, text: "both" }));
  const names = ["the-bridge", "wooden-bridge", "the-old-bridge"];
  expect(await leads(...names)).toEqual(names.map(() => ["the-new-bridge"]));
  expect((await contentOf("the-new-bridge")).aliases).toEqual(["The bridge", "The old bridge"]);
  value(await untrashArticle(setting.context, setting.slug, "the-bridge"));
  expect(await leads(...names)).toEqual(names.map(() => ["the-bridge"]));
  value(await trashArticle(setting.context, setting.slug, "the-bridge", {}));
  expect(await leads("wooden-bridge")).toEqual([undefined]);
});

test("an address that was changed leads on for ever, is nobody else's, and can be taken back", async () => {
  expect(value(await move("the-bridge", "Burned Bridge!"))).toEqual({ slug: "burned-bridge" });
  expect(await leads("the-bridge", "burned-bridge")).toEqual([["burned-bridge"], ["burned-bridge"]]);
  const save = { baseRevision: 1, summary: "", doc: { ...doc(p("By its old address.")) } };
  expect(value(await saveArticle(setting.context, setting.slug, "the-bridge", save)).revision).toBe(2);
  for (const taken of ["the-bridge", "burned-bridge"]) {
    const refused = await move("the-old-bridge", taken);
    expect(refused.ok ? null : refused.failure.kind).toBe("conflict");
  }
  expect(value(await move("burned-bridge", "the-bridge"))).toEqual({ slug: "the-bridge" });
  expect(await leads("burned-bridge")).toEqual([["the-bridge"]]);
  const none = await move("the-bridge", "!?");
  expect(none.ok ? null : none.failure.kind).toBe("invalid");
});

test("who may not write one of both merges nothing, nor does who has seen an older revision", async () => {
  const kindOf = (outcome: Awaited<ReturnType<typeof mergeArticle>>) => (outcome.ok ? null : outcome.failure.kind);
  const editor = await aMember(db, setting, "editor");
  const contributor = await aMember(db, setting, "contributor");
  expect(kindOf(await mergeArticle(contributor, setting.slug, "the-old-bridge", both))).toBe("notAllowed");
  value(await protectArticle(setting.context, setting.slug, "the-bridge", { level: "owners", reason: "Settled" }));
  expect(kindOf(await mergeArticle(editor, setting.slug, "the-old-bridge", both))).toBe("notAllowed");
  expect(kindOf(await merge("the-old-bridge", { ...both, baseRevision: 7 }))).toBe("conflict");
  expect(kindOf(await merge("the-bridge", both))).toBe("invalid");
  expect(await db.revision.count({ where: { number: 2 } })).toBe(0);
});
