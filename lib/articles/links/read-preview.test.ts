import { expect, test } from "vitest";
import { articleFor } from "@/lib/articles/read";
import { doc, h, p, quote, ul } from "@/lib/document/model/build";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { readPreview } from "./read-preview";

const { db } = await testDb();

test("a preview has the first sentences of the article, or of the section that is asked for", async () => {
  const setting = await aWorld(db);
  const sentence = "The river froze early that year and nobody crossed it before the spring came. ";
  const siege = { ...h(2, "The siege"), attrs: { level: 2, id: "siege" } };
  const text = doc(
    quote("Not this."),
    p(" "),
    p(sentence.repeat(9)),
    siege,
    ul("x"),
    p("In May. ", "It fell in June."),
  );
  const slug = await anArticleWith(setting, text, "Tynda");
  const article = await articleFor(db, setting.context.actor, setting.slug, slug);
  if (!article) throw new Error("no article");
  const whole = await readPreview(db, article, "");
  expect(whole).toMatchObject({ slug, title: "Tynda", kind: "event", canon: "proposed", section: null, picture: null });
  expect(whole.opening).toBe(sentence.repeat(3).trim());
  expect(await readPreview(db, article, "siege")).toMatchObject({
    section: "The siege",
    opening: "In May. It fell in June.",
  });
  expect(await readPreview(db, article, "gone")).toEqual(whole);
});

test("an article without words has no opening, and a sentence that is too long is cut between words", async () => {
  const setting = await aWorld(db, "second");
  const read = async (slug: string) => {
    const article = await articleFor(db, setting.context.actor, setting.slug, slug);
    if (!article) throw new Error("no article");
    return (await readPreview(db, article, "")).opening;
  };
  expect(await read(await anArticleWith(setting, doc(h(2, "Only")), "A"))).toBe("");
  const long = await read(await anArticleWith(setting, doc(p("word ".repeat(90))), "B"));
  expect(long).toMatch(/word …$/);
  expect(long.length).toBeLessThanOrEqual(262);
});
