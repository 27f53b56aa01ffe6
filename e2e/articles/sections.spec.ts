import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { doc, h, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

const LONG = "The river lay still. ".repeat(60);
const TEXT = doc(
  h(2, "Ice"),
  p(LONG),
  h(3, "The siege"),
  p(`It began in May. ${LONG}`),
  h(2, "After"),
  p(LONG),
  p(LONG),
);

test("a link to a section is completed while typing, leads there after its heading has another title, and says when it went", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await anArticleWith(setting, TEXT, "Tynda");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article`);
  await page.getByRole("textbox", { name: "Title" }).fill("The war");
  await articleTextOn(page).click();
  await page.keyboard.type("Read of [[tynda#si");
  const list = page.getByRole("listbox", { name: "Articles to link to" });
  await expect(list.getByRole("option", { name: "The siege" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" and [[Tynda#After]]");
  await expect(articleTextOn(page)).toHaveText("Read of The siege and After");
  await saveAs(page, "Begun", 1);

  await page.goto(`/w/${setting.slug}/a/tynda/edit`);
  await articleTextOn(page).getByText("The siege").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+Home");
  await page.keyboard.type("Winter quarters");
  await saveAs(page, "Retitled", 2);
  await page.goto(`/w/${setting.slug}/a/the-war`);
  await page.getByRole("link", { name: "The siege" }).click();
  await expect(page).toHaveURL(/\/a\/tynda#b-/);
  await expect(page.getByRole("heading", { name: "Winter quarters" })).toBeInViewport();
  await page.goto(`/w/${setting.slug}/a/the-war`);
  await expect(page.getByRole("link", { name: "After" })).toHaveAttribute("href", /#b-/);

  await page.goto(`/w/${setting.slug}/a/tynda/edit`);
  await articleTextOn(page).getByText("Winter quarters").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+Home");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await saveAs(page, "Gone", 3);
  await page.goto(`/w/${setting.slug}/a/the-war`);
  const lost = page.getByRole("link", { name: "The siege (the section is no longer there)" });
  await expect(lost).toHaveAttribute("href", `/w/${setting.slug}/a/tynda`);
  await page.goto(`/w/${setting.slug}/reports`);
  await page.getByRole("link", { name: /Links to missing sections/ }).click();
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "The war" })).toHaveCount(1);
});

test("the contents follow as one reads, on a phone behind a button; a heading's link is copied by keyboard", async ({
  page,
  context,
}) => {
  const setting = await aStoryWorld("public");
  await anArticleWith(setting, TEXT, "Tynda");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/w/${setting.slug}/a/tynda`);
  const contents = page.getByRole("navigation", { name: "Contents" });
  await expect(contents.getByRole("link")).toHaveText(["Ice", "The siege", "After"]);
  await contents.getByRole("link", { name: "The siege" }).click();
  await expect(contents.getByRole("link", { name: "The siege" })).toHaveAttribute("aria-current", "location");
  await expect(contents.getByRole("link", { name: "The siege" })).toBeInViewport();
  await expect(contents.locator("[aria-current]")).toHaveCount(1);
  const anchor = page.getByRole("link", { name: "Copy a link to “The siege”" });
  await anchor.focus();
  await expect(anchor).toHaveCSS("opacity", "1");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Link to this section copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(page.url()).toMatch(/#b-/);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.mouse.wheel(0, 200);
  await contents.getByText("Contents").click();
  await contents.getByRole("link", { name: "Ice" }).click();
  await expect(contents.getByRole("link", { name: "Ice" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Ice" })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
