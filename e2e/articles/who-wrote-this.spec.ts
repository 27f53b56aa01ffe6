import { expect } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { db } from "@/lib/db";
import { claim, doc, h, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { aMember, anArticleWith } from "@/prisma/testing/a-world";

test("who wrote which words is read from the article, also after vandalism; and a sentence that went is found in the history", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const vandal = await aMember(db, setting, "contributor");
  const editor = await aMember(db, setting, "editor");
  const heading = h.id("h", 2, "The fire");
  const first = p.id("a", claim("c1", "The bridge burned in April.", setting.citation), " Nobody saw it.");
  const second = p.id("b", "The wind came from the lake, and the planks were dry as bone.");
  const slug = await anArticleWith(setting, doc(heading, first));
  const save = async (
    actionContext: ActionContext,
    baseRevision: number,
    text: DocJson,
    summary: string,
  ): Promise<void> => {
    const saved = await saveArticle(actionContext, setting.slug, slug, { baseRevision, doc: { ...text }, summary });
    expect(saved.ok).toBe(true);
  };
  await save(editor, 1, doc(heading, first, second), "Why it burned so well");
  await save(vandal, 2, doc(p.id("x", "lol")), "cleaned up");
  const back = { revision: 2, baseRevision: 3, summary: "Not cleaned at all" };
  expect((await restoreRevision(setting.context, setting.slug, slug, back)).ok).toBe(true);
  await save(
    vandal,
    4,
    doc(heading, p.id("a", claim("c1", "The bridge burned in April.", setting.citation)), second),
    "",
  );

  const path = `/w/${setting.slug}/a/${slug}`;
  await enterAs(context, setting, "reader", baseURL ?? "");
  await page.goto(path);
  const credits = page.getByRole("region", { name: "Credits" });
  await expect(credits).toContainText(`Written by editor (65 %) and ${setting.context.actor.name} (35 %)`);
  await expect(credits).toContainText("Resting on posts by Anna (1 passage)");
  await page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "Who wrote this" }).click();

  const contributors = page.getByRole("complementary", { name: "Contributors" });
  await expect(contributors.getByRole("listitem")).toHaveCount(2);
  await expect(contributors.getByRole("listitem").first()).toContainText("65 %, 13 words");
  await page.getByRole("button", { name: "A: show only the words of editor" }).press("Enter");
  await expect(page.getByRole("button", { name: "A: show only the words of editor" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.getByRole("button", { name: /The fire$/ }).focus();
  await page.keyboard.press("End");
  const stretch = page.getByRole("button", { name: /The wind came from the lake/ });
  await expect(stretch).toBeFocused();
  await expect(stretch).toHaveAccessibleDescription(/^editor, revision 2, /);
  await page.keyboard.press("Enter");
  const told = page.getByRole("dialog", { name: "Written by editor" });
  await expect(told).toContainText("Why it burned so well");
  await told.getByRole("link", { name: "What it changed" }).click();
  await expect(page.getByRole("heading", { name: "From revision 1 to 2" })).toBeVisible();

  await page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "History" }).click();
  await page.getByRole("searchbox", { name: "Search in all revisions" }).fill("nobody saw it");
  await page.keyboard.press("Enter");
  const found = page.getByRole("region", { name: "“nobody saw it”" });
  await expect(found).toContainText("Not in the current text. Found in 3 revisions.");
  await expect(found.getByRole("listitem")).toHaveText([
    /^Removed.*Revision 5, contributor/,
    /^Added.*Revision 4,.*Not cleaned at all/,
    /^Removed.*Revision 3, contributor.*cleaned up/,
    /^Added.*Revision 1,/,
  ]);
  await found.getByRole("link", { name: "See it in the comparison" }).first().click();
  await expect(page.getByRole("heading", { name: "From revision 4 to 5" })).toBeVisible();
  await expect(page.getByRole("deletion").filter({ hasText: "Nobody saw it." })).toBeVisible();

  await page.goto(`${path}/history?q=never+was+here`);
  await expect(page.getByText("“never was here” has never been in this article")).toBeVisible();
});
