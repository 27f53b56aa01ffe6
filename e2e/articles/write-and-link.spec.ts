import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, linkSelection, saveAs, selectLine } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";

test("a contributor writes an article and links its claims to a post and to a paragraph", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article`);
  await page.getByRole("textbox", { name: "Title" }).fill("The burned bridge");
  await articleTextOn(page).click();
  await page.keyboard.type("The bridge burned in spring.");
  await selectLine(page);
  await linkSelection(page, "burned in April", "Supports");
  await articleTextOn(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("It was standing until the peace.");
  await selectLine(page);
  await linkSelection(page, "stood until the war", "Departs");
  await saveAs(page, "Begun", 1);

  const path = `/w/${setting.slug}/a/the-burned-bridge`;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(path);
  const margin = (claim: number) => page.getByRole("complementary", { name: `Sources of claim ${claim}` });
  await expect(margin(1)).toContainText("burned in April");
  await expect(margin(1)).toContainText("Supports");
  await expect(margin(2)).toContainText("Departs");
  await margin(2).getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`/sources/${setting.referenceId}\\?claim=[\\w-]+#p-`));
  await expect(page.getByText("In our history the bridge stood until the war was over.")).toBeInViewport();

  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(path);
  await expect(margin(1)).toBeHidden();
  await page.getByRole("link", { name: "Claim 1: its sources" }).click();
  const popover = page.getByRole("dialog", { name: "Sources of claim 1" });
  await expect(popover).toContainText("burned in April");
  await popover.getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`/sources/${setting.threadId}\\?claim=[\\w-]+#p-`));
  await expect(page.getByRole("article").getByText("The bridge over the river burned in April.")).toBeInViewport();
  await expect(page.getByRole("article").locator("mark")).toHaveText("The bridge over the river burned in April.");
  const back = page.getByRole("link", { name: "Back to the claim in “The burned bridge”" });
  await expect(back).toHaveAttribute("href", new RegExp(`${path}#claim-`));

  await page.getByRole("button", { name: "1 claim", exact: true }).first().click();
  const citing = page.getByRole("dialog", { name: "One claim cites this passage" });
  await expect(citing).toContainText("The bridge burned in spring.");
  await citing.getByRole("link", { name: "The burned bridge" }).click();
  await expect(page).toHaveURL(new RegExp(`${path}#claim-`));
});
