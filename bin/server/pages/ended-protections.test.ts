import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { DatabaseWatch } from "../database-watch";
import { dropWhenProtectionsEnd } from "./ended-protections";
import type { KeptPage } from "./kept-page";
import type { PageKey } from "./page-key";
import { PageStore } from "./page-store";

const { db, reset } = await testDb();
const watch = new DatabaseWatch(process.env.DATABASE_URL ?? "");
beforeAll(() => watch.start());
afterAll(() => watch.stop());
beforeEach(reset);

test("the pages of a world go when a protection in it ends, and those of other worlds stay", async () => {
  const setting = await aWorld(db, "siberia", "public");
  const slug = await anArticleWith(setting, doc(p("Text.")));
  const store = new PageStore(1_000_000);
  for (const world of ["siberia", "elsewhere"]) store.keep(at(world), page(world), store.version(at(world)));
  const until = new Date(Date.now() + 600);
  const context = { ...setting.context, now: new Date() };
  await protectArticle(context, setting.slug, slug, {
    level: "editors",
    reason: "A war of edits.",
    until: until.toISOString(),
  });
  const end = dropWhenProtectionsEnd(watch, store, 100);
  await wait(300);
  expect(store.get(at("siberia"))).toBeDefined();
  await wait(800);
  end();
  expect(store.get(at("siberia"))).toBeUndefined();
  expect(store.get(at("elsewhere"))).toBeDefined();
});

function at(world: string): PageKey {
  return { key: world, world, audience: "anyone" };
}

function page(world: string): KeptPage {
  return { world, audience: "anyone", headers: {}, etag: "", gzip: Buffer.alloc(1), size: 1 };
}
