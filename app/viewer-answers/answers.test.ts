import { beforeEach, expect, test } from "vitest";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import type { Viewer } from "@/lib/auth/actor";
import { doc, p } from "@/lib/document/model/build";
import { worldFor } from "@/lib/worlds/read";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { answersTo, question } from "./answers";
import type { Reader } from "./reader";

const { db, reset } = await testDb();

let closed: Setting;
let article: string;
beforeEach(async () => {
  await reset();
  closed = await aWorld(db, "closed", "private");
  article = await anArticleWith(closed, doc(p("The bridge burned.")), "The bridge");
});

const readerOf = (viewer: Viewer): Reader => ({
  viewer,
  now: new Date(),
  worldOf: (slug) => worldFor(db, viewer, slug),
});

test("each reader is told what they may do in a world, and what waits for them", async () => {
  const { about } = question("world", "closed");
  const told = async (viewer: Viewer) => (await answersTo(readerOf(viewer), [about]))[about];
  expect(await told(closed.context.actor)).toMatchObject({ role: "owner", saves: true, joining: 0 });
  const reader = await aMember(db, closed, "reader");
  // Any member may be made a caretaker; of what, the decision itself asks.
  expect(await told(reader.actor)).toMatchObject({ role: "reader", may: ["lookAfterCanon"], saves: false });
  expect([await told(await aPerson(db, "stranger")), await told(null)]).toEqual([null, null]);
});

test("of an article that they may not see strangers learn nothing, whatever they ask", async () => {
  const questions = [
    question("home", "closed"),
    question("article", "closed", article),
    question("text", "closed", article),
    question("world", "closed"),
  ].map(({ about }) => about);
  for (const viewer of [await aPerson(db, "stranger"), null])
    expect(Object.values(await answersTo(readerOf(viewer), questions))).toEqual([null, null, null, null]);
  const owner = await answersTo(readerOf(closed.context.actor), questions);
  expect(Object.values(owner).filter((answer) => answer === null)).toEqual([]);
  expect(owner[question("article", "closed", article).about]).toMatchObject({ save: true, signedIn: true });
  expect(owner[question("text", "closed", article).about]).toMatchObject({ head: 1, editing: null });
});

test("how far an article in the trash was read is told to those alone who may bring it back", async () => {
  const contributor = await aMember(db, closed, "contributor");
  const { about } = question("text", "closed", article);
  expect((await trashArticle(closed.context, "closed", article, {})).ok).toBe(true);
  expect(await answersTo(readerOf(contributor.actor), [about])).toEqual({ [about]: null });
  expect((await answersTo(readerOf(closed.context.actor), [about]))[about]).not.toBeNull();
});

test("what is no question has no answer", async () => {
  const wrong = [
    "",
    "nothing",
    "world",
    "world/closed/more",
    "world/%00",
    "world/%E0",
    "toString/closed",
    "article/closed",
  ];
  const answers = await answersTo(readerOf(closed.context.actor), wrong);
  expect(Object.values(answers)).toEqual(wrong.map(() => null));
});
