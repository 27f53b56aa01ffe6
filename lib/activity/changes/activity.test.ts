import { expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { makeTemplate } from "@/lib/articles/structure/make-template";
import { doc, p } from "@/lib/document/model/build";
import { worldFor } from "@/lib/worlds/read";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { activityOf, MOST_MONTHS } from "./activity";
import { activityOfArticle, activityOfPerson } from "./read-activity";

test("months without anything stand between those with something; the first of the busiest counts", () => {
  const activity = activityOf([
    { month: 24_300, count: 2 },
    { month: 24_303, count: 5 },
    { month: 24_304, count: 5 },
  ]);
  expect(activity?.months.map(({ count }) => count)).toEqual([2, 0, 0, 5, 5]);
  expect(activity).toMatchObject({ total: 12, busiest: { month: 24_303, count: 5 } });
  expect(activityOf([])).toBeNull();
});

test("only the last months are drawn, by one", () => {
  const at = (month: number) => [
    { month: 100, count: 1 },
    { month, count: 1 },
  ];
  expect(activityOf(at(100 + MOST_MONTHS - 1))?.total).toBe(2);
  expect(activityOf(at(100 + MOST_MONTHS))).toMatchObject({ total: 1, months: [{ month: 100 + MOST_MONTHS }] });
});

const { db } = await testDb();

test("an article's saves are counted by month, a person's as far as they may be seen", async () => {
  const setting = await aWorld(db, "counted", "public");
  const article = await anArticleWith(setting, doc(p("It burned.")), "The bridge");
  const later = { ...setting.context, now: new Date("2026-12-31T23:30:00Z") };
  const input = { baseRevision: 1, summary: "", doc: { ...doc(p("It burned down.")) } };
  value(await saveArticle(later, setting.slug, article, input));
  const { id } = await db.article.findFirstOrThrow({ where: { worldId: setting.worldId, slug: article } });
  const saves = await activityOfArticle(db, id);
  expect(saves?.total).toBe(2);
  expect(saves?.months.at(-1)).toEqual({ month: 2026 * 12 + 11, count: 1 });
  const world = await worldFor(db, setting.context.actor, setting.slug);
  if (!world) throw new Error("The owner does not see the world");
  const { userId } = setting.context.actor;
  const before = (await activityOfPerson(db, world, userId))?.total ?? 0;
  value(await makeTemplate(setting.context, setting.slug, article, { template: true }));
  expect((await activityOfPerson(db, world, userId))?.total ?? 0).toBe(before - 2);
});
