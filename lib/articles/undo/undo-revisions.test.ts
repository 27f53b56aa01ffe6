import { beforeEach, expect, test } from "vitest";
import { historyOf, revisionContent } from "@/lib/articles/revisions/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { claimsOfArticle } from "@/lib/evidence/claims/read";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { undoRevisions } from "./undo-revisions";

const { db, reset } = await testDb();
const A = p.id("a", "The bridge was old.");
const B = p.id("b", "Nobody saw it.");

let setting: Setting;
let slug: string;
let id: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(setting, doc(A, p.id("k", claim("c1", "It burned.", setting.citation)), B));
  ({ id } = await db.article.findFirstOrThrow({ where: { slug } }));
});

test("an edit in the middle of history is taken back, with its claims, and the new revision says so", async () => {
  await save(1, doc(p.id("a", "The bridge was new."), p.id("k", claim("c1", "It burned.")), B));
  await save(
    2,
    doc(p.id("a", "The bridge was new."), p.id("k", claim("c1", "It burned.")), p.id("b", "A guard saw it.")),
  );
  expect(await undo({ revision: 2, baseRevision: 3 })).toMatchObject({ value: { revision: 4 } });
  expect(await text(4)).toBe("The bridge was old.\nIt burned.\nA guard saw it.");
  const [restored] = await claimsOfArticle(db, id);
  expect(restored?.citations).toMatchObject([{ quote: setting.citation.quote }]);
  const [entry] = await historyOf(db, id, { limit: 1 });
  expect(entry).toMatchObject({ number: 4, undoes: [2], restores: null, summary: "Undid revision 2" });
});

test("what was changed again since is refused with both texts, and nothing is written", async () => {
  await save(1, doc(p.id("a", "The bridge was new."), B));
  await save(2, doc(p.id("a", "The bridge was nearly new."), B));
  expect(await undo({ revision: 2, baseRevision: 3 })).toMatchObject({
    failure: { kind: "undoConflict", head: 3, blocks: [{ theirs: p.id("a", "The bridge was nearly new."), mine: A }] },
  });
  expect(await historyOf(db, id, { limit: 9 })).toHaveLength(3);
});

test("several revisions in a row are taken back together", async () => {
  await save(1, doc(p.id("a", "One."), B));
  await save(2, doc(p.id("a", "Two."), B));
  await save(3, doc(p.id("a", "Two."), p.id("b", "Later.")));
  expect(await undo({ first: 2, revision: 3, baseRevision: 4 })).toMatchObject({ value: { revision: 5 } });
  expect(await text(5)).toBe("The bridge was old.\nIt burned.\nLater.");
  expect((await historyOf(db, id, { limit: 1 }))[0]).toMatchObject({
    undoes: [3, 2],
    summary: "Undid revisions 2 to 3",
  });
});

test("an undo can be undone, and the same one twice has nothing to do", async () => {
  await save(1, doc(p.id("a", "New."), B));
  await undo({ revision: 2, baseRevision: 2 });
  expect(await undo({ revision: 2, baseRevision: 3 })).toMatchObject({ failure: { kind: "conflict" } });
  expect(await undo({ revision: 3, baseRevision: 3 })).toMatchObject({ value: { revision: 4 } });
  expect(await text(4)).toBe("New.\nNobody saw it.");
});

test("the beginning cannot be undone, nor what is not there, nor on top of what was not seen", async () => {
  await save(1, doc(p.id("a", "New."), B));
  expect(await undo({ revision: 1, baseRevision: 2 })).toMatchObject({ failure: { kind: "invalid" } });
  expect(await undo({ revision: 9, baseRevision: 2 })).toMatchObject({ failure: { kind: "invalid" } });
  expect(await undo({ first: 3, revision: 2, baseRevision: 2 })).toMatchObject({ failure: { kind: "invalid" } });
  expect(await undo({ revision: 2, baseRevision: 1 })).toMatchObject({ failure: { kind: "conflict" } });
});

test("a reader undoes nothing", async () => {
  await save(1, doc(p.id("a", "New."), B));
  const reader = await aMember(db, setting, "reader");
  const refused = await undoRevisions(reader, setting.slug, slug, { revision: 2, baseRevision: 2 });
  expect(refused).toMatchObject({ failure: { kind: "notAllowed" } });
});

async function save(baseRevision: number, next: DocJson): Promise<void> {
  const input = { baseRevision, doc: { ...next }, summary: "" };
  expect(await saveArticle(setting.context, setting.slug, slug, input)).toMatchObject({ ok: true });
}

function undo(input: { readonly revision: number; readonly first?: number; readonly baseRevision: number }) {
  return undoRevisions(setting.context, setting.slug, slug, input);
}

async function text(number: number): Promise<string> {
  const content = await revisionContent(db, id, number);
  return content ? plainText(content.doc) : "";
}
