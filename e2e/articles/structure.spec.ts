import { expect } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { createArticle } from "@/lib/articles/save/create-article";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("an orphan is found in the reports; sentences that name it are linked in one pass, one is left out, and all of it is undone", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await anArticleWith(setting, doc(p("A town on the line.")), "Tynda");
  await anArticleWith(setting, doc(p("They reached Tynda in May."), p("Tynda burned.")), "The march");
  await anArticleWith(setting, doc(p("In tynda it rained.")), "The rain");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/articles`);
  await page.getByRole("link", { name: "Reports" }).click();
  await page.getByRole("link", { name: "Orphaned articles" }).click();
  await page.getByRole("link", { name: "Find mentions: Tynda" }).click();
  await expect(page.getByText("2 articles name it")).toBeVisible();
  await page.getByRole("checkbox", { name: "Tynda burned." }).uncheck();
  await page.getByRole("textbox", { name: "Summary" }).fill("The town has an article");
  await page.getByRole("button", { name: "Link 2 mentions" }).click();
  await expect(page.getByText("Linked in 2 articles")).toBeVisible();
  await page.getByRole("button", { name: "Undo all of it" }).click();
  await expect(page.getByText("Undone in 2 articles")).toBeVisible();
  await page.getByRole("button", { name: "Look again" }).click();
  // What was left out stays left out.
  await expect(page.getByRole("button", { name: "Link 2 mentions" })).toBeVisible();
  await page.getByRole("button", { name: "Never suggest Tynda" }).click();
  await expect(page.getByRole("heading", { name: "Every mention is linked" })).toBeVisible();
  await page.goto(`/w/${setting.slug}/a/the-march/history`);
  await expect(page.getByText("The town has an article").first()).toBeVisible();
});

test("a tag is described, given to many articles and merged into another; somebody without an account reads what is said of it", async ({
  page,
  context,
  baseURL,
  browser,
}) => {
  const setting = await aStoryWorld();
  for (const [title, tag] of [
    ["Salt", "trade"],
    ["Silk", "trades"],
    ["Rice", ""],
  ]) {
    const article = { title: title ?? "", kind: "place" as const, summary: "", doc: { ...doc(p("It.")) } };
    expect((await createArticle(setting.context, setting.slug, { ...article, tags: tag ? [tag] : [] })).ok).toBe(true);
  }
  await enterAs(context, setting, "editor", baseURL ?? "");
  const tags = `/w/${setting.slug}/tags`;
  await page.goto(`${tags}/trade`);
  await page.getByRole("button", { name: "Describe it" }).click();
  await page.getByRole("textbox", { name: "Description" }).fill("What is bought and sold along the river.");
  await page.getByRole("button", { name: "Save description" }).click();
  await expect(page.getByText("What is bought and sold along the river.")).toBeVisible();
  await page.goto(`${tags}/trades`);
  await page.getByRole("button", { name: "Rename or merge…" }).click();
  await page.getByRole("textbox", { name: "New name" }).fill("Trade");
  await page.getByRole("button", { name: "Rename it" }).click();
  await expect(page).toHaveURL(`${tags}/trade`);
  await expect(page.getByRole("link", { name: "Silk" })).toBeVisible();
  await page.getByRole("link", { name: "Retag articles" }).click();
  await page.goto(`/w/${setting.slug}/retag`);
  await page.getByRole("checkbox", { name: "Rice" }).check();
  await page.getByRole("combobox", { name: "Add tags" }).fill("trade");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Retag 1 article" }).click();
  await expect(page.getByText("Retagged in 1 article")).toBeVisible();
  const visitor = await browser.newPage();
  await visitor.goto(`${baseURL}${tags}`);
  await expect(visitor.getByText("What is bought and sold along the river.")).toBeVisible();
  await expect(visitor.getByText("3 articles").first()).toBeVisible();
  await visitor.close();
});

test("an owner arranges topics by keyboard, and readers find them on the home of the world", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await anArticleWith(setting, doc(p("It burned.")), "The bridge");
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/topics`);
  await page.getByRole("link", { name: "Arrange topics" }).click();
  for (const name of ["Buildings", "The war"]) {
    await page.getByRole("button", { name: "Add a topic" }).click();
    await page.getByRole("textbox", { name: "Name" }).last().fill(name);
  }
  await page.getByRole("textbox", { name: "Articles" }).first().fill("the bridge");
  await page.getByRole("textbox", { name: "Name" }).last().press("Alt+ArrowUp");
  await page.getByRole("textbox", { name: "Name" }).last().press("Alt+ArrowRight");
  await page.getByRole("button", { name: "Save topics" }).click();
  await expect(page).toHaveURL(`/w/${setting.slug}/topics`);
  await context.clearCookies();
  await page.goto(`/w/${setting.slug}`);
  const topics = page.getByRole("region", { name: "Topics" });
  await expect(topics.getByRole("listitem").filter({ hasText: "The war" }).getByText("Buildings")).toBeVisible();
  await topics.getByRole("link", { name: "The bridge" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The bridge" })).toBeVisible();
});
