import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";

test("links to articles are made while typing, from a list or by typing them to their end", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article`);
  await page.getByRole("textbox", { name: "Title" }).fill("Harbour council");
  await articleTextOn(page).click();
  await page.keyboard.type("It met.");
  await saveAs(page, "Begun", 1);

  await page.goto(`/w/${setting.slug}/new-article`);
  await page.getByRole("textbox", { name: "Title" }).fill("The spring meeting");
  await articleTextOn(page).click();
  await page.keyboard.type("Called by the [[harb");
  const list = page.getByRole("listbox", { name: "Articles to link to" });
  await expect(list.getByRole("option", { name: "Harbour council" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option", { name: "Not written yet" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(list).toBeHidden();
  await page.keyboard.type(", and the [[Salt Road|road east]] was open. It cost [[");
  await expect(list.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await page.keyboard.type("40 roubles.");
  await expect(articleTextOn(page)).toHaveText(
    "Called by the Harbour council, and the road east was open. It cost [[40 roubles.",
  );
  await saveAs(page, "Begun", 1);

  await page.goto(`/w/${setting.slug}/a/the-spring-meeting`);
  await expect(page.getByRole("link", { name: "road east" })).toHaveAttribute("href", /title=salt%20road/);
  await page.getByRole("main").getByRole("link", { name: "Harbour council" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Harbour council" })).toBeVisible();
});
