import { beforeEach, describe, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { claim, doc, li, p, ul } from "@/lib/document/model/build";
import { importVersion } from "@/lib/sources/import/import-version";
import { failureOf, succeeded } from "@/lib/sources/source-fixtures";
import { aMember, anArticleWith, aWorld, type Setting, THREAD } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { confirmCitation } from "./confirm-citation";
import { correctCitation } from "./correct-citation";
import { giveVerdict } from "./give-verdict";
import { claimsOfArticle, claimsOfWorld } from "./read";
import { driftOf } from "./read-drift";
import { isStale, type VerdictValue } from "./verdict";

const { db, reset } = await testDb();
let setting: Setting;
let second: ActionContext;
let slug: string;

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  second = await aMember(db, setting, "contributor");
  slug = await anArticleWith(setting, textWith("It burned."));
});

const textWith = (words: string) =>
  doc(p.id("a", claim("c1", words, setting.citation)), ul(li(claim("c2", "Nobody knows why."))));
const at = () => ({ claim: "c1", citation: setting.citation.id });
const give = (context: ActionContext, value: VerdictValue, note = "") =>
  giveVerdict(context, setting.slug, at(), { value, note });
const save = (context: ActionContext, base: number, words: string) =>
  saveArticle(context, setting.slug, slug, { baseRevision: base, doc: { ...textWith(words) }, summary: "" });

async function shown() {
  const { id } = await db.article.findFirstOrThrow({ where: { slug } });
  return (await claimsOfArticle(db, id))[0]?.citations[0]?.verdict ?? null;
}

const listedClaims = async (verdict: VerdictValue | "unchecked") =>
  (await claimsOfWorld(db, setting.worldId, { verdict }, { limit: 50 })).map((each) => each.id);

test("a verdict says nothing of other words", () => {
  const words = { claimText: "It burned.", quote: "burned in April" };
  expect(isStale(words, { ...words })).toBe(false);
  expect(isStale(words, { ...words, claimText: "It burned down." })).toBe(true);
  expect(isStale(words, { ...words, quote: "burned" })).toBe(true);
});

describe("a verdict", () => {
  test("by a second person stands beside the citation; the newest counts, and none is forgotten", async () => {
    expect(await shown()).toBeNull();
    succeeded(await give(second, "unclear", "Which April?"));
    const third = await aMember(db, setting, "editor");
    succeeded(await give(third, "holds"));
    expect(await shown()).toMatchObject({ value: "holds", note: "", by: { name: "editor" }, stale: false });
    expect(await db.verdict.count()).toBe(2);
  });

  test("needs another check when the claim's words change, and stands again when they come back", async () => {
    succeeded(await give(second, "does-not-hold", "It does not say so."));
    succeeded(await save(second, 1, "It burned down."));
    expect(await shown()).toMatchObject({ value: "does-not-hold", stale: true, note: "It does not say so." });
    succeeded(await save(second, 2, "It burned."));
    expect(await shown()).toMatchObject({ stale: false });
  });

  test("needs another check when the quotation changes", async () => {
    succeeded(await give(second, "holds"));
    const corrected = { baseRevision: 1, passage: setting.citation.passage, quote: "The bridge over the river" };
    succeeded(await correctCitation(setting.context, setting.slug, at(), corrected));
    expect(await shown()).toMatchObject({ value: "holds", stale: true });
  });

  test("is of the words that were read: others are refused", async () => {
    const seen = { claim: "It burned.", quote: "burned in April" };
    const input = { value: "holds", seen } as const;
    succeeded(await save(second, 1, "It burned down."));
    expect(failureOf(await giveVerdict(second, setting.slug, at(), input)).kind).toBe("conflict");
    expect(await shown()).toBeNull();
  });
});

describe("who may", () => {
  test("is never who linked the passage, whoever edits the article afterwards", async () => {
    expect(failureOf(await give(setting.context, "holds"))).toMatchObject({
      kind: "notAllowed",
      detail: expect.stringContaining("second person"),
    });
    succeeded(await save(second, 1, "It burned down."));
    expect(failureOf(await give(setting.context, "holds")).kind).toBe("notAllowed");
    succeeded(await give(second, "holds"));
  });

  test("is not who brought the citation to the words that it has now", async () => {
    const text = THREAD.replace("burned in April", "burned late in April");
    succeeded(await importVersion(setting.context, setting.slug, setting.threadId, { text }));
    const [drifted] = await driftOf(db, setting.worldId, {}, { limit: 1 });
    const now = drifted?.now;
    if (!now?.words) throw new Error("The citation is lost");
    const quote = now.text.slice(now.words.start, now.words.end);
    const seen = { baseRevision: 1, version: 2, passage: now.passage, quote };
    succeeded(await confirmCitation(second, setting.slug, at(), seen));
    expect(failureOf(await give(second, "holds")).kind).toBe("notAllowed");
    succeeded(await give(setting.context, "holds"));
  });

  test("is a contributor, not a reader; a stranger finds nothing, and the trash is closed", async () => {
    expect(failureOf(await give(await aMember(db, setting, "reader"), "holds")).kind).toBe("notAllowed");
    const other = await aWorld(db, "elsewhere");
    expect(failureOf(await give(other.context, "holds")).kind).toBe("notFound");
    expect(failureOf(await giveVerdict(second, other.slug, at(), { value: "holds" })).kind).toBe("notFound");
    const nothing = { claim: "c1", citation: "none" };
    expect(failureOf(await giveVerdict(second, setting.slug, nothing, { value: "holds" })).kind).toBe("notFound");
    await db.article.updateMany({ data: { trashedAt: new Date() } });
    expect(failureOf(await give(second, "holds")).kind).toBe("gone");
  });
});

test("claims are found by what was found of them, and by what nobody has checked as it stands", async () => {
  expect([await listedClaims("unchecked"), await listedClaims("holds")]).toEqual([["c1"], []]);
  succeeded(await give(second, "holds"));
  expect([await listedClaims("unchecked"), await listedClaims("holds"), await listedClaims("does-not-hold")]).toEqual([
    [],
    ["c1"],
    [],
  ]);
  succeeded(await give(second, "does-not-hold"));
  expect([await listedClaims("holds"), await listedClaims("does-not-hold")]).toEqual([[], ["c1"]]);
  succeeded(await save(second, 1, "It burned down."));
  expect([await listedClaims("unchecked"), await listedClaims("does-not-hold")]).toEqual([["c1"], []]);
});
