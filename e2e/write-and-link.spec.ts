import { expect, test } from "@playwright/test";
import { aStoryWorld, enterAs, linkSelection, saveAs, selectLine, textOf } from "@/e2e/a-story-world";

test("a contributor writes an article and links its claims to a post and to a paragraph", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article`);
  await page.getByRole("textbox", { name: "Title" }).fill("The burned bridge");
  await textOf(page).click();
  await page.keyboard.type("The bridge burned in spring.");
  await selectLine(page);
  await linkSelection(page, "burned in April", "Supports");
  await textOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("It was standing until the peace.");
  await selectLine(page);
  await linkSelection(page, "stood until the war", "Departs");
  await saveAs(page, "Begun", 1);

  await page.goto(`/w/${setting.slug}/a/the-burned-bridge`);
  await expect(page.getByRole("complementary", { name: "Sources of claim 1" })).toContainText("burned in April");
  await expect(page.getByRole("complementary", { name: "Sources of claim 2" })).toContainText("Departs");
  await page.getByRole("complementary", { name: "Sources of claim 1" }).getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`/sources/${setting.threadId}`));
  await expect(page.getByText("The bridge over the river burned in April.")).toBeVisible();
});
