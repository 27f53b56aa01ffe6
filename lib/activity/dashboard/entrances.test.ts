import { expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { doc, h, link, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { entrances } from "./read";

const { db } = await testDb();

test("reading begins with the article that others lead to, and with how it begins now", async () => {
  const setting = await aWorld(db);
  const slug = await anArticleWith(setting, doc(p.id("a", "The bridge stood.")), "The bridge");
  await anArticleWith(
    setting,
    doc(p(link("Over it", `article:${slug}`), " went the mail, and a longer text.")),
    "The mail",
  );
  const text = doc(h.id("h", 2, "The fire"), p.id("a", `The bridge burned. ${"It was cold. ".repeat(30)}`));
  await saveArticle(setting.context, setting.slug, slug, { baseRevision: 1, doc: text, summary: "" });
  const [first, second, ...others] = await entrances(db, setting.worldId);
  expect(first).toMatchObject({ slug: "the-bridge", title: "The bridge", kind: "event" });
  expect(first?.opening).toHaveLength(220);
  expect(first?.opening).toMatch(/^The fire\nThe bridge burned\. It was cold\./);
  expect(second).toMatchObject({ title: "The mail", opening: "Over it went the mail, and a longer text." });
  expect(others).toEqual([]);
});
