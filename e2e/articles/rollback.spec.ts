import { expect } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { createArticle } from "@/lib/articles/save/create-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";

const BRIDGE = p.id("a", "The bridge was old.");
const RIVER = p.id("b", "The river froze in November.");
const SPOILED = p.id("a", "Buy carpets.");

test("everything of a vandal is looked at, then rolled back, and what others wrote stays", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const vandal = { ...(await aMember(db, setting, "contributor")), now: new Date("2026-03-05T09:00:00Z") };
  const bridge = await anArticleWith(setting, doc(BRIDGE, RIVER), "The bridge");
  const river = await anArticleWith(setting, doc(BRIDGE, RIVER), "The river");
  const ferry = await anArticleWith(setting, doc(BRIDGE, RIVER), "The ferry");
  await save(vandal, setting, bridge, 1, doc(SPOILED, RIVER));
  await save(vandal, setting, river, 1, doc(SPOILED, RIVER));
  await save(setting.context, setting, river, 2, doc(SPOILED, p.id("b", "The river froze in October.")));
  await save(vandal, setting, ferry, 1, doc(SPOILED, RIVER));
  await save(setting.context, setting, ferry, 2, doc(p.id("a", "Buy no carpets."), RIVER));
  await createArticle(vandal, setting.slug, { title: "Carpets", kind: "concept", markdown: "Buy.", summary: "" });

  const editor = await aMember(db, setting, "editor");
  await signInAs(context, editor.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/changes?by=${vandal.actor.userId}`);
  await page.getByRole("link", { name: "Roll back these changes…" }).click();
  await expect(page.getByRole("heading", { name: /^What contributor changed since 5 Mar 2026/ })).toBeVisible();
  const planned = page.getByRole("list", { name: "What would be done" }).getByRole("listitem");
  await expect(planned).toHaveCount(3);
  await expect(planned.filter({ hasText: "The bridge" })).toContainText("Back to revision 1");
  await expect(planned.filter({ hasText: "The river" })).toContainText("Removed; what others wrote stays");
  await expect(planned.filter({ hasText: "Carpets" })).toContainText("Into the trash");
  const left = page.getByRole("region", { name: "Left to you" }).getByRole("listitem");
  await expect(left).toContainText("Somebody has since rewritten what was changed");
  await expect(page.getByText("Buy carpets.")).toHaveCount(0);

  await page.getByRole("textbox", { name: "Why" }).fill("We sell no carpets");
  await page.getByRole("button", { name: "Roll back 3 articles" }).click();
  await expect(page.getByText("Rolled back in 3 articles")).toBeVisible();
  await expect(page.getByRole("list", { name: "Done" })).toContainText("Back to revision 1: revision 3");

  await left.getByRole("link", { name: "See both texts" }).click();
  await expect(page.getByRole("region", { name: "Before, revision 1" })).toContainText("The bridge was old.");
  await expect(page.getByRole("region", { name: "Now, revision 3" })).toContainText("Buy no carpets.");
  await page.goto(`/w/${setting.slug}/a/${river}`);
  await expect(page.getByText("The bridge was old.")).toBeVisible();
  await expect(page.getByText("The river froze in October.")).toBeVisible();
  await page.goto(`/w/${setting.slug}/a/${river}/history`);
  await expect(page.getByRole("listitem").filter({ hasText: "We sell no carpets" })).toContainText("Undoes 2");
  await page.goto(`/w/${setting.slug}/articles`);
  await expect(page.getByRole("link", { name: "The bridge" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Carpets" })).toHaveCount(0);
});

test("rolling back is for editors, and others are told so", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  await anArticleWith(setting, doc(BRIDGE));
  const { actor } = await aMember(db, setting, "contributor");
  await signInAs(context, actor, baseURL ?? "");
  const { userId } = setting.context.actor;
  await page.goto(`/w/${setting.slug}/changes?by=${userId}`);
  await expect(page.getByRole("heading", { name: "Changes" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Roll back/ })).toHaveCount(0);
  await page.goto(`/w/${setting.slug}/rollback?by=${userId}`);
  await expect(page.getByText("Rolling back is for editors")).toBeVisible();
});

async function save(
  actionContext: ActionContext,
  setting: Setting,
  slug: string,
  baseRevision: number,
  text: DocJson,
): Promise<void> {
  const saved = await saveArticle(actionContext, setting.slug, slug, { baseRevision, doc: { ...text }, summary: "" });
  expect(saved).toMatchObject({ ok: true });
}
