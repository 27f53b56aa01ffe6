import { beforeEach, expect, test } from "vitest";
import { moveArticle } from "@/lib/articles/addresses/move-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, link, p } from "@/lib/document/model/build";
import { plainText } from "@/lib/document/model/text";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { failureOf, value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { arrangeBook } from "./arrange-book";
import { chapterAt, chaptersOf } from "./book";
import { bookInput } from "./input";
import { keepPlace } from "./keep-place";
import { arrangedBook, bookOf } from "./read-book";
import { chapterText } from "./read-chapter";
import { bookProgress } from "./read-place";
import { aCanonArticle, arranged } from "./testing/a-book";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  await aCanonArticle(setting, "The winter", doc(p("It froze.")));
  await aCanonArticle(setting, "The bridge", doc(p("It burned.")));
  await anArticleWith(setting, doc(p("Nobody knows.")), "The rumour");
});

const TWO_PARTS = {
  parts: [
    { title: "Ice", chapters: [{ article: "The winter", title: "How it froze" }, { article: "the-rumour" }] },
    { title: "Fire", chapters: [{ article: "THE BRIDGE" }] },
    { title: "Nothing yet", chapters: [] },
  ],
};

async function outline() {
  const book = await bookOf(db, setting.worldId);
  return book?.parts.map(({ title, chapters }) => [title, ...chapters.map((each) => `${each.number} ${each.title}`)]);
}

const decide = async (article: string, to: "canon" | "non-canon", claimId?: string) =>
  value(
    await decideCanon(setting.context, setting.slug, {
      ...(claimId ? { claim: claimId } : { article }),
      to,
      rule: "owner",
      reason: "So it is.",
    }),
  );

test("a book has parts and chapters in the order that was arranged, by their own titles or those of their articles", async () => {
  expect(await arrangedBook(db, setting.worldId)).toEqual({
    version: null,
    details: null,
    book: null,
    arranged: [],
    leftOut: [],
  });
  const saved = await arranged(setting, TWO_PARTS);
  expect(saved).toEqual({ chapters: 3, leftOut: [{ slug: "the-rumour", title: "The rumour", why: "proposed" }] });
  expect(await outline()).toEqual([
    ["Ice", "1 How it froze"],
    ["Fire", "2 The bridge"],
  ]);
  const book = await bookOf(db, setting.worldId);
  expect(book && chapterAt(book, "the-bridge")).toMatchObject({
    part: "Fire",
    previous: { slug: "the-winter" },
    next: null,
  });
  expect(book && chapterAt(book, "the-rumour")).toBeNull();
  await arranged(setting, { parts: [] });
  expect(await bookOf(db, setting.worldId)).toBeNull();
});

test("an article that loses canon drops out, and comes back with it; those who arrange are told why", async () => {
  await arranged(setting, TWO_PARTS);
  await decide("the-rumour", "canon");
  expect(await outline()).toEqual([
    ["Ice", "1 How it froze", "2 The rumour"],
    ["Fire", "3 The bridge"],
  ]);
  await decide("the-winter", "non-canon");
  value(await moveArticle(setting.context, setting.slug, "the-bridge", { slug: "burned-bridge" }));
  expect(await outline()).toEqual([
    ["Ice", "1 The rumour"],
    ["Fire", "2 The bridge"],
  ]);
  value(await trashArticle(setting.context, setting.slug, "the-rumour", {}));
  const { book, leftOut } = await arrangedBook(db, setting.worldId);
  expect(book && chaptersOf(book).map(({ slug }) => slug)).toEqual(["burned-bridge"]);
  expect(leftOut).toEqual([
    { slug: "the-winter", title: "How it froze", why: "non-canon" },
    { slug: "the-rumour", title: "The rumour", why: "deleted" },
  ]);
  const again = { parts: [{ chapters: [{ article: "the-rumour" }, { article: "burned-bridge" }] }] };
  expect((await arranged(setting, again)).leftOut.map(({ why }) => why)).toEqual(["deleted"]);
});

test("editors arrange it, from what they saw, of articles that are there, each once", async () => {
  const input = bookInput.parse({ version: null, title: "B", ...TWO_PARTS });
  for (const role of ["contributor", "reader"] as const) {
    const member = await aMember(db, setting, role);
    expect(failureOf(await arrangeBook(member, setting.slug, input))).toMatch(/^notAllowed/);
  }
  const stranger = { ...setting.context, actor: await aPerson(db, "stranger") };
  expect(failureOf(await arrangeBook(stranger, setting.slug, input))).toMatch(/^notFound/);
  const editor = await aMember(db, setting, "editor");
  const wrong = (...articles: string[]) =>
    arrangeBook(editor, setting.slug, { ...input, parts: [{ title: "", chapters: articles.map(named) }] });
  const unknown = await wrong("The winter", "Nowhere");
  expect(unknown).toMatchObject({ failure: { issues: [{ path: "parts.0.chapters.1.article" }] } });
  expect(failureOf(await wrong("The winter", "the-winter"))).toMatch(/^invalid.*already/);
  value(await arrangeBook(editor, setting.slug, input));
  expect(failureOf(await arrangeBook(editor, setting.slug, input))).toMatch(/^conflict/);
});

const named = (article: string) => ({ article, title: "" });

test("a title, a language and not too much are asked for", () => {
  const read = (book: object) => bookInput.safeParse({ version: null, title: "B", parts: [], ...book });
  expect(read({ language: "PT-br" }).data?.language).toBe("pt-BR");
  expect(read({}).data).toMatchObject({ language: "en", canonOnly: true, byline: "" });
  expect(read({ language: "not a language" }).success).toBe(false);
  expect(read({ title: " " }).success).toBe(false);
  const chapters = Array.from({ length: 151 }, () => ({ article: "x" }));
  expect(read({ parts: [{ chapters }, { chapters }] }).success).toBe(false);
});

test("a chapter leaves out sentences that are not canon, and links to what is not", async () => {
  const { citation } = setting;
  const text = doc(
    p.id("a", claim("c1", "The bridge burned in April.", citation), " ", claim("c2", "It sank.", citation)),
    p.id("b", "See ", link("the rumour", "article:the-rumour"), " and ", link("the winter", "article:the-winter"), "."),
  );
  await aCanonArticle(setting, "The fire", text);
  await decide("the-fire", "non-canon", "c2");
  await arranged(setting, { parts: [{ chapters: [named("the-fire")] }] });
  const read = async () => {
    const book = await bookOf(db, setting.worldId);
    const chapter = book && chaptersOf(book)[0];
    if (!chapter) throw new Error("no chapter");
    return chapterText(db, setting.worldId, book, chapter);
  };
  const told = await read();
  expect(plainText(told.doc)).not.toContain("It sank");
  expect([told.left, told.claims.map(({ id }) => id), [...told.targets.keys()]]).toEqual([1, ["c1"], ["the-winter"]]);
  expect(JSON.stringify(told.doc)).not.toContain("article:the-rumour");
  await arranged(setting, { canonOnly: false, parts: [{ chapters: [named("the-fire")] }] });
  const whole = await read();
  expect(plainText(whole.doc)).toContain("It sank");
  expect([whole.left, whole.claims.map(({ id }) => id)]).toEqual([0, ["c1", "c2"]]);
});

test("each reader’s place is kept, and what they finished stays finished", async () => {
  await arranged(setting, TWO_PARTS);
  const book = await bookOf(db, setting.worldId);
  if (!book) throw new Error("no book");
  const reader = await aMember(db, setting, "reader");
  const progress = () => bookProgress(db, reader.actor, setting.worldId, book);
  expect(await progress()).toEqual({ last: null, finished: [] });
  const at = (minute: number) => ({ ...reader, now: new Date(Date.UTC(2026, 2, 1, 12, minute)) });
  const keep = async (minute: number, chapter: string, block: string | null, finished = false) =>
    value(await keepPlace(at(minute), setting.slug, { chapter, block, finished }));
  await keep(0, "the-winter", "b1");
  await keep(1, "the-winter", null, true);
  await keep(2, "the-bridge", "b2");
  await keep(3, "the-winter", "b3");
  expect(await progress()).toEqual({ last: { chapter: "the-winter", block: "b3" }, finished: ["the-winter"] });
  expect(await bookProgress(db, setting.context.actor, setting.worldId, book)).toEqual({ last: null, finished: [] });
  expect(await bookProgress(db, null, setting.worldId, book)).toEqual({ last: null, finished: [] });
  const none = await keepPlace(reader, setting.slug, { chapter: "the-rumour", block: null, finished: false });
  expect(failureOf(none)).toMatch(/^notFound/);
  await decide("the-winter", "non-canon");
  const shrunk = await bookOf(db, setting.worldId);
  expect(shrunk && (await bookProgress(db, reader.actor, setting.worldId, shrunk))).toEqual({
    last: { chapter: "the-bridge", block: "b2" },
    finished: [],
  });
});
