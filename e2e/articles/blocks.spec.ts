import { expect, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { claim, doc, h, li, p, ul } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

const TEXT = doc(
  h(2, "Ice"),
  p(claim("k1", "The river froze early."), " Nobody crossed."),
  ul(li("One"), li("Two"), li("Three")),
);

const lines = (page: Page) => articleTextOn(page).locator("h2, p").allTextContents();

test("a block moves by keyboard with its claim, is copied, turned into something else and deleted, and undone", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, TEXT, "The river");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
  await articleTextOn(page).getByText("Nobody crossed").click();
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect
    .poll(() => lines(page))
    .toEqual(["The river froze early. Nobody crossed.", "Ice", "One", "Two", "Three"]);
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await articleTextOn(page).getByText("Two").click();
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await expect.poll(async () => (await lines(page)).slice(2)).toEqual(["One", "Three", "Two"]);
  await saveAs(page, "Moved", 2);

  await page.goto(`/w/${setting.slug}/a/${slug}/compare?from=1&to=2`);
  await expect(page.getByRole("main").getByText(/moved/i).first()).toBeVisible();
  await expect(page.getByText(/claim.* (gone|removed|added)/i)).toHaveCount(0);

  await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
  await articleTextOn(page).getByText("Ice").click();
  await expect(page.getByRole("button", { name: "Style: Heading", exact: true })).toBeVisible();
  await page.keyboard.press("Alt+F10");
  const menu = page.getByRole("button", { name: "This block", exact: true });
  await menu.click();
  await page.getByRole("menuitem", { name: "Subheading" }).click();
  await expect(articleTextOn(page).getByRole("heading", { level: 3, name: "Ice" })).toBeVisible();
  await menu.click();
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await expect(articleTextOn(page).getByRole("heading", { level: 3, name: "Ice" })).toHaveCount(2);
  await menu.click();
  await page.getByRole("menuitem", { name: "Delete this block" }).click();
  await expect(articleTextOn(page).getByRole("heading", { name: "Ice" })).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(articleTextOn(page).getByRole("heading", { name: "Ice" })).toHaveCount(2);
});

test("the handle beside a block opens its menu, and drags the block elsewhere with its id", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, TEXT, "The river");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
  const text = articleTextOn(page);
  const handle = page.getByRole("button", { name: "Move this block, or open its menu" });
  await text.getByText("Nobody crossed").hover();
  await handle.click();
  await page.getByRole("menuitem", { name: "Copy link to this block" }).click();
  await expect(page.getByText("Link to this block copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`/w/${setting.slug}/a/${slug}#b-`);

  await text.getByText("Nobody crossed").hover();
  const heading = await text.getByRole("heading", { name: "Ice" }).boundingBox();
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move((heading?.x ?? 0) + 1, (heading?.y ?? 0) + 12, { steps: 8 });
  await page.mouse.move((heading?.x ?? 0) + 1, (heading?.y ?? 0) + 2, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => (await lines(page))[0]).toBe("The river froze early. Nobody crossed.");
  await saveAs(page, "Dragged", 2);
  await page.goto(copied);
  await expect(page.locator(`[id="${new URL(copied).hash.slice(1)}"]`)).toHaveText(/The river froze early/);
});

test("on a phone the menu of formatting has what can be done to a block", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, TEXT, "The river");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
  await articleTextOn(page).getByText("Nobody crossed").click();
  await page.getByRole("button", { name: "More formatting" }).click();
  await page.getByRole("menuitem", { name: "Move up" }).click();
  await expect.poll(async () => (await lines(page))[0]).toBe("The river froze early. Nobody crossed.");
});
