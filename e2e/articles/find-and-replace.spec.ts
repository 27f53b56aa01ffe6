import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { claim, doc, h, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

const TEXT = doc(
  h(2, "The Lena"),
  p(claim("k1", "The Lena froze on 3 April."), " Nobody crossed the lena then."),
  p("Lenas are boats."),
);

test("words are found and replaced by keyboard, one after the other or all at once, and undone in one step", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, TEXT, "The river");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
  const text = articleTextOn(page);
  await text.click();
  await page.keyboard.press("Control+f");
  const panel = page.getByRole("search", { name: "Find and replace" });
  await page.keyboard.type("lena");
  await expect(panel.getByRole("status")).toHaveText("4 matches, in 1 claim");
  await panel.getByRole("button", { name: "Match case" }).click();
  await expect(panel.getByRole("status")).toHaveText("1 match");
  await panel.getByRole("button", { name: "Match case" }).click();
  await panel.getByRole("button", { name: "Whole words" }).click();
  await expect(panel.getByRole("status")).toHaveText("3 matches, in 1 claim");
  await panel.getByRole("textbox", { name: "Find" }).press("Enter");
  await panel.getByRole("textbox", { name: "Find" }).press("Enter");
  await expect(panel.getByRole("status")).toHaveText(/^[123] of 3 matches/);

  await panel.getByRole("textbox", { name: "Replace with" }).fill("Amur");
  await panel.getByRole("button", { name: "Replace all" }).click();
  await expect(panel.getByRole("status")).toHaveText(
    "Replaced 3 matches. 1 claim now has other words: check the sources.",
  );
  await expect(text).toHaveText("The AmurThe Amur froze on 3 April. Nobody crossed the Amur then.Lenas are boats.");
  await expect(text.locator("[data-claim]")).toHaveText("The Amur froze on 3 April.");
  await panel.getByRole("textbox", { name: "Replace with" }).press("Escape");
  await expect(panel).toBeHidden();
  await expect(text).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(text).toHaveText("The LenaThe Lena froze on 3 April. Nobody crossed the lena then.Lenas are boats.");

  await page.keyboard.press("Control+h");
  await panel.getByRole("textbox", { name: "Find" }).fill("zeppelin");
  await expect(panel.getByRole("status")).toHaveText("Not in the text.");
  await expect(panel.getByRole("button", { name: "Replace all" })).toBeDisabled();
  await panel.getByRole("textbox", { name: "Find" }).fill("boats");
  await panel.getByRole("textbox", { name: "Replace with" }).fill("ships");
  await panel.getByRole("textbox", { name: "Replace with" }).press("Enter");
  await panel.getByRole("textbox", { name: "Replace with" }).press("Enter");
  await expect(panel.getByRole("status")).toHaveText("Replaced 1 match.");
  await expect(text).toContainText("Lenas are ships.");
});

test("on a phone it is found in the menu of formatting, and the field has the focus", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, TEXT, "The river");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
  await page.getByRole("button", { name: "More formatting" }).click();
  await page.getByRole("menuitem", { name: "Find and replace" }).click();
  await expect(page.getByRole("textbox", { name: "Find", exact: true })).toBeFocused();
  await page.keyboard.type("Lena");
  await expect(page.getByRole("search").getByRole("status")).toContainText("4 matches");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
