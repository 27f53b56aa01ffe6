import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";

test("a slash offers what can be put in, by any of its names; Escape and what means nothing leave the slash", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article`);
  await page.getByRole("textbox", { name: "Title" }).fill("Harbour dues");
  const text = articleTextOn(page);
  const list = page.getByRole("listbox", { name: "What to insert" });
  await text.click();
  await page.keyboard.type("/h3");
  await expect(list.getByRole("option")).toHaveCount(1);
  await expect(list.getByRole("option", { name: "Subheading" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Dues");
  await expect(text.getByRole("heading", { level: 3, name: "Dues" })).toBeVisible();

  await page.keyboard.press("Enter");
  await page.keyboard.type("In 1940 /");
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await page.keyboard.type(" 41 and/or /etc it was ");
  await expect(list).toBeHidden();
  await page.keyboard.press("Enter");

  await page.keyboard.type("/bullet");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Two roubles");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  await page.keyboard.press("ArrowUp");
  await expect(list.getByRole("option", { name: "Quote a passage" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("/picture");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(text.getByText("/picture")).toHaveCount(0);
  await saveAs(page, "Begun", 1);
  await page.goto(`/w/${setting.slug}/a/harbour-dues`);
  await expect(page.getByText("In 1940 / 41 and/or /etc it was")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Two roubles" })).toBeVisible();
});

test("on a phone the list stands within the screen, and a tap takes from it", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/w/${setting.slug}/new-article`);
  await articleTextOn(page).click();
  await page.keyboard.type("A line. /");
  const list = page.getByRole("listbox", { name: "What to insert" });
  await expect(list).toBeVisible();
  const box = await list.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  await list.getByRole("option", { name: /^Quotation/ }).click();
  await page.keyboard.type("Said so");
  await expect(articleTextOn(page).getByRole("blockquote")).toHaveText("A line. Said so");
});
