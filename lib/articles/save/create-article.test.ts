import { beforeEach, expect, test } from "vitest";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { createArticle } from "./create-article";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const two = doc(p.id("a", "First paragraph."), p.id("b", "Second paragraph."));

test("a title that is taken is refused", async () => {
  await anArticleWith(setting, two, "Same title");
  const again = await createArticle(setting.context, setting.slug, {
    title: "Same Title",
    kind: "event",
    doc: { ...two },
    summary: "",
  });
  expect(again.ok ? null : again.failure.kind).toBe("conflict");
});
