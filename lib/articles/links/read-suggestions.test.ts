import { beforeEach, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { doc, link, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { linkSuggestions } from "./read-suggestions";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

test("titles and other names are completed, what begins so first, and what articles wait for comes last", async () => {
  const text = doc(p("See ", link("it", "article:salt-road"), "."));
  await anArticleWith(setting, text, "Old salt mine");
  await anArticleWith(setting, text, "The harbour");
  const named = { baseRevision: 1, summary: "", doc: { ...text }, aliases: ["Saltport", "Haven"] };
  value(await saveArticle(setting.context, setting.slug, "the-harbour", named));
  expect(await linkSuggestions(db, setting.worldId, "sál")).toEqual([
    { slug: "the-harbour", title: "The harbour", name: "Saltport", kind: "event", waiting: 0 },
    { slug: "old-salt-mine", title: "Old salt mine", name: "Old salt mine", kind: "event", waiting: 0 },
    { slug: "salt-road", title: "salt road", name: "salt road", kind: null, waiting: 2 },
  ]);
  await anArticleWith(setting, doc(p("A road.")), "Salt road");
  expect((await linkSuggestions(db, setting.worldId, "salt r")).map(({ kind }) => kind)).toEqual(["event"]);
});
