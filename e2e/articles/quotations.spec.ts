import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";

test("a quotation names its source with the keyboard, is read without a script, and compared", async ({
  page,
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await enterAs(page.context(), setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article?title=The%20ferry`);
  const text = articleTextOn(page);
  await expect(text).toBeFocused();
  await page.keyboard.type("> The ferry never came.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("-- Anna, 1940");
  await page.keyboard.press("Enter");
  await page.keyboard.type("So she walked.");
  await expect(text.locator("blockquote")).toContainText("The ferry never came.");
  await expect(text.locator("blockquote")).not.toContainText("So she walked.");
  await saveAs(page, "Begun", 1);
  await text.focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("End");
  await page.keyboard.type("1");
  await saveAs(page, "Another year", 2);

  const scriptless = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const reader = await scriptless.newPage();
  await reader.goto(`${baseURL}/w/${setting.slug}/a/the-ferry`);
  const figure = reader.getByRole("figure").filter({ hasText: "The ferry never came." });
  await expect(figure.getByRole("blockquote")).toHaveText("The ferry never came.");
  await expect(figure).toContainText("Anna, 19401");
  await scriptless.close();

  await page.goto(`/w/${setting.slug}/a/the-ferry/compare?from=1&to=2`);
  await expect(page.locator("ins")).toContainText("19401");
});

test("a passage is quoted with its citation, and the save checks it", async ({ page, baseURL }) => {
  const setting = await aStoryWorld();
  await enterAs(page.context(), setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article?title=The%20words`);
  const text = articleTextOn(page);
  await expect(text).toBeFocused();
  await page.keyboard.type("/passage");
  await expect(page.getByRole("option", { name: "Quote a passage" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.getByLabel("Search passages").fill("bridge");
  await page.getByRole("list", { name: "Passages found" }).getByRole("button").first().click();
  await page.getByRole("button", { name: "Insert as a quotation" }).click();
  await expect(text.locator("blockquote [data-claim]")).not.toBeEmpty();
  await saveAs(page, "Quoted", 1);
  await page.goto(`/w/${setting.slug}/a/the-words`);
  await expect(page.getByRole("figure").getByRole("link", { name: /^Claim 1: its sources/ })).toBeVisible();
});
