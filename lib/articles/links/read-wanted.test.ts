import { expect, test } from "vitest";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { doc, link, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { wantedArticles } from "./read-wanted";

const { db } = await testDb();

test("what most articles wait for comes first, with some of them; a link to the trash waits too", async () => {
  const setting = await aWorld(db);
  const linking = (...slugs: string[]) => doc(p("See ", ...slugs.map((slug) => link(slug, `article:${slug}`)), "."));
  await anArticleWith(setting, doc(p("Written.")), "Salt");
  for (const title of ["D", "b", "C", "A"]) await anArticleWith(setting, linking("salt-road", "salt"), title);
  await anArticleWith(setting, linking("rail", "a"), "E");
  value(await trashArticle(setting.context, setting.slug, "a", {}));
  const found = await wantedArticles(db, setting.worldId, { limit: 2 });
  expect(found).toEqual({
    count: 3,
    articles: [
      {
        slug: "salt-road",
        title: "salt road",
        waiting: 3,
        from: ["b", "c", "d"].map((slug) => ({ slug, title: slug === "b" ? "b" : slug.toUpperCase() })),
      },
      { slug: "a", title: "a", waiting: 1, from: [{ slug: "e", title: "E" }] },
    ],
  });
  expect((await wantedArticles(db, setting.worldId, { limit: 2, skip: 2 })).articles).toMatchObject([{ slug: "rail" }]);
  expect(await wantedArticles(db, setting.worldId, { limit: 2, skip: 50 })).toEqual({ count: 3, articles: [] });
});
