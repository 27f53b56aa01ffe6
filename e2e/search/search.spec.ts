import { expect, test } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("the key / leads to the search, and a hit leads to the passage in its place", async ({ page }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p(claim("c1", "The bridge burned in spring.", setting.citation))));
  await page.goto(`/w/${setting.slug}/a/${slug}`);
  const box = page.getByRole("searchbox", { name: "Search this world" });
  // The key works once the page has come to life.
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(box).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type("burned");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=burned$/);
  const hits = page.getByRole("main").getByRole("listitem");
  await expect(hits.filter({ hasText: "burned in spring" })).toHaveCount(2);
  await page
    .getByRole("navigation", { name: "Kinds of hits" })
    .getByRole("link", { name: /^Passages/ })
    .click();
  await expect(page).toHaveURL(/in=passages/);
  await expect(hits).toHaveCount(1);
  await hits.getByRole("link").first().click();
  await expect(page.getByRole("article").getByText("The bridge over the river burned in April.")).toBeInViewport();
});

test("a / that is written stays where it is written", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article`);
  await page.getByRole("textbox", { name: "Title" }).fill("1939");
  await page.getByRole("textbox", { name: "Title" }).press("End");
  await page.keyboard.type("/40");
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("1939/40");
  await articleTextOn(page).click();
  await page.keyboard.type("Winter 1939/40");
  await expect(articleTextOn(page)).toHaveText("Winter 1939/40");
});
