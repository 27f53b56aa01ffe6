import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";

test("formulas are written with the keyboard, read without a script, changed and compared; prices stay words", async ({
  page,
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await enterAs(page.context(), setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article?title=The%20sums`);
  const text = articleTextOn(page);
  await expect(text).toBeFocused();
  await page.keyboard.type("It needs /formula");
  await expect(page.getByRole("option", { name: "Formula" })).toBeVisible();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Formula" });
  const source = dialog.getByLabel("Formula in TeX");
  await expect(source).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByText("Write the formula first.")).toBeVisible();
  await page.keyboard.type("\\frac{n}{");
  const preview = dialog.getByRole("region", { name: "Preview" });
  await expect(preview).toContainText("This formula cannot be drawn");
  await page.keyboard.type("2}");
  await expect(preview.locator("math")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(text).toBeFocused();
  await page.keyboard.type(" days, so $d_1$ costs $5 or $6.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/math");
  await expect(page.getByRole("option", { name: "Formula" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("radio", { name: "On a line of its own" })).toBeChecked();
  await expect(source).toBeFocused();
  await page.keyboard.type("a^2 + b^2 = c^2");
  await dialog.getByRole("button", { name: "Insert formula" }).click();
  await expect(text.getByRole("img", { name: "Formula: a^2 + b^2 = c^2" }).locator("math")).toBeVisible();
  await saveAs(page, "Begun", 1);

  // Back over the words behind it: the formula is selected, and Enter opens it.
  await text.getByRole("img", { name: "Formula: d_1" }).click();
  const change = page.getByRole("dialog", { name: "Change the formula" });
  await expect(change.getByLabel("Formula in TeX")).toHaveValue("d_1");
  await page.keyboard.press("Escape");
  await expect(change).toBeHidden();
  await expect(text).toBeFocused();
  await page.keyboard.press("Enter");
  await change.getByLabel("Formula in TeX").fill("d_2");
  await change.getByRole("button", { name: "Change formula" }).click();
  await expect(text.getByRole("img", { name: "Formula: d_2" })).toBeVisible();
  await expect(text).toBeFocused();
  await page.keyboard.press("Control+Z");
  await expect(text.getByRole("img", { name: "Formula: d_1" })).toBeVisible();
  await page.keyboard.press("Control+Shift+Z");
  await saveAs(page, "Another day", 2);

  const scriptless = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    storageState: await page.context().storageState(),
  });
  const reader = await scriptless.newPage();
  await reader.goto(`${baseURL}/w/${setting.slug}/a/the-sums`);
  await expect(reader.locator("math")).toHaveCount(3);
  await expect(reader.locator("math mfrac")).toBeVisible();
  await expect(reader.getByText("costs $5 or $6.")).toBeVisible();
  await scriptless.close();

  await page.goto(`/w/${setting.slug}/a/the-sums/compare?from=1&to=2`);
  await expect(page.locator("del")).toContainText("d_1");
  await expect(page.locator("ins")).toContainText("d_2");
});
