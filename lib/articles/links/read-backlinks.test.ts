import { beforeEach, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { b, doc, link, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { backlinksTo, waitingFor } from "./read-backlinks";
import { targetsOf } from "./read-targets";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const linking = (slug: string, words = "there"): DocJson =>
  doc(
    p(
      "A train left. It went ",
      link([words.slice(0, 2), b(words.slice(2))], `article:${slug}`),
      " and back. Then no more.",
    ),
  );

const saved = { baseRevision: 1, summary: "" };

async function idOf(slug: string) {
  const { id, worldId } = await db.article.findFirstOrThrow({ where: { slug } });
  return { id, worldId };
}

test("what links to an article by its address, its title of now or an alias is found, with the sentence around the link", async () => {
  await anArticleWith(setting, doc(p("It burned.")), "The bridge");
  const named = { title: "The burned bridge", aliases: ["Pont Brûlé"] };
  value(
    await saveArticle(setting.context, setting.slug, "the-bridge", {
      ...saved,
      doc: { ...doc(p("It burned.")) },
      ...named,
    }),
  );
  await anArticleWith(setting, linking("the-bridge"), "C");
  await anArticleWith(setting, linking("the-burned-bridge"), "B");
  await anArticleWith(setting, linking("pont-brule"), "a");
  await anArticleWith(setting, linking("elsewhere"), "D");
  const found = await backlinksTo(db, await idOf("the-bridge"), { limit: 2 });
  expect(found.count).toBe(3);
  expect(found.articles).toEqual([
    { slug: "a", title: "a", sentences: [{ before: "It went ", words: "there", after: " and back." }] },
    expect.objectContaining({ slug: "b" }),
  ]);
  const rest = await backlinksTo(db, await idOf("the-bridge"), { limit: 2, skip: 2 });
  expect(rest.articles.map(({ slug }) => slug)).toEqual(["c"]);
  value(await trashArticle(setting.context, setting.slug, "b", {}));
  expect((await backlinksTo(db, await idOf("the-bridge"), { limit: 9 })).count).toBe(2);
});

test("an address comes before a name, and a name that two articles share leads to neither", async () => {
  await anArticleWith(setting, doc(p("One.")), "One");
  await anArticleWith(setting, doc(p("Two.")), "Two");
  for (const slug of ["one", "two"])
    value(
      await saveArticle(setting.context, setting.slug, slug, {
        ...saved,
        doc: { ...doc(p("New.")) },
        aliases: ["Both", "Two"],
      }),
    );
  await anArticleWith(setting, linking("both"), "A");
  await anArticleWith(setting, linking("two"), "B");
  const targets = await targetsOf(db, setting.worldId, ["one", "two", "both", "none"]);
  expect([...targets].sort()).toEqual([
    ["both", { slug: "both", title: "Several articles have this name" }],
    ["one", { slug: "one", title: "One" }],
    ["two", { slug: "two", title: "Two" }],
  ]);
  expect((await backlinksTo(db, await idOf("one"), { limit: 9 })).count).toBe(0);
  expect((await backlinksTo(db, await idOf("two"), { limit: 9 })).articles.map(({ slug }) => slug)).toEqual(["b"]);
  value(await trashArticle(setting.context, setting.slug, "two", {}));
  expect((await targetsOf(db, setting.worldId, ["both", "two"])).get("two")).toEqual({ slug: "one", title: "One" });
});

test("articles wait for what nobody has written yet", async () => {
  await anArticleWith(setting, linking("salt-road", "salt road"), "A");
  expect(await waitingFor(db, setting.worldId, "salt-road", { limit: 3 })).toMatchObject({
    count: 1,
    articles: [{ slug: "a", sentences: [{ words: "salt road" }] }],
  });
});
