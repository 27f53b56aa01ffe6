import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs, selectLine } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";

test("the passage that carries a sentence is suggested, and linked by keys with the words proposed", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article`);
  await page.getByRole("textbox", { name: "Title" }).fill("The closed line");
  await articleTextOn(page).click();
  await page.keyboard.type("Railway traffic could not use the crossing until fall.");
  await selectLine(page);
  await page.keyboard.press("Control+Shift+L");
  const suggested = page.getByRole("list", { name: "Suggested passages" });
  const first = suggested.getByRole("button").first();
  await expect(first).toContainText("No train crossed it before the autumn.");
  await expect(first.locator("mark").first()).toBeVisible();
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("7 of 7 words chosen")).toBeVisible();
  const step = page.getByRole("region", { name: "Words and stance" });
  await step.getByRole("button", { name: "Link", exact: true }).press("Enter");
  await saveAs(page, "Begun", 1);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/w/${setting.slug}/a/the-closed-line`);
  await expect(page.getByRole("complementary", { name: "Sources of claim 1" })).toContainText(
    "No train crossed it before the autumn.",
  );
});
