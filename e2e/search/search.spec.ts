import { expect, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

const palette = (page: Page) => page.getByRole("dialog", { name: "Search or go to" });
const field = (page: Page) => palette(page).getByRole("combobox", { name: "Search this world" });

/** Presses keys until the page has come to life and the palette is open. */
async function opens(page: Page, keys: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(keys);
    await expect(field(page)).toBeFocused({ timeout: 1_500 });
  }).toPass();
}

test("the key / leads to the search, and a hit leads to the passage in its place", async ({ page }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p(claim("c1", "The bridge burned in spring.", setting.citation))));
  await page.goto(`/w/${setting.slug}/a/${slug}`);
  await opens(page, "/");
  await field(page).fill("burned");
  await expect(palette(page).getByRole("option").first()).toHaveText(/All results for “burned”/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=burned$/);
  await expect(palette(page)).toBeHidden();
  const hits = page.getByRole("main").getByRole("listitem");
  await expect(hits.filter({ hasText: "burned in spring" })).toHaveCount(2);
  await page
    .getByRole("navigation", { name: "Kinds of results" })
    .getByRole("link", { name: /^Passages/ })
    .click();
  await expect(page).toHaveURL(/in=passages/);
  await expect(hits).toHaveCount(1);
  await hits.getByRole("link").first().click();
  await expect(page.getByRole("article").getByText("The bridge over the river burned in April.")).toBeInViewport();
});

test("Ctrl+K leads to what one may do, and to an article by the beginning of its name", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await anArticleWith(setting, doc(p("Text.")), "Tenryū");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
      window.refused?.push(violatedDirective);
    });
  });
  await page.goto(`/w/${setting.slug}`);
  await opens(page, "Control+k");
  const options = palette(page).getByRole("option");
  await expect(options.filter({ hasText: "Import a source" })).toBeVisible();
  await expect(options.filter({ hasText: "Settings" })).toHaveCount(0);
  await page.keyboard.type("tenr");
  await expect(options.first()).toHaveText(/Tenryū/);
  expect(await page.evaluate(() => window.refused)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await opens(page, "Control+k");
  await expect(field(page), "what was typed comes back, selected").toHaveValue("tenr");
  await page.keyboard.type("new art");
  await expect(options.first()).toHaveText(/New article/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/new-article$/);
});

test("the palette is found with the pointer, and arrows lead through what it shows", async ({ page }) => {
  const setting = await aStoryWorld();
  await anArticleWith(setting, doc(p("It was cold.")), "Kantokuen");
  await page.goto(`/w/${setting.slug}`);
  await page.waitForLoadState("networkidle");
  const loaded: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && loaded.push(request.url()));
  await page.getByRole("button", { name: "Search or go to" }).click();
  await expect(field(page)).toBeFocused();
  expect(loaded.length, "the palette is loaded when it is first opened").toBeGreaterThan(0);
  await field(page).fill("Kantokuan");
  await expect(palette(page).getByText("Close matches")).toBeVisible();
  const all = palette(page).getByRole("option");
  await expect(all.filter({ hasText: "New article" })).toHaveCount(0);
  await expect(all.first()).toHaveText(/Kantokuen/);
  await page.keyboard.press("ArrowDown");
  await expect(all.nth(1)).toHaveAttribute("data-highlighted", "");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Kantokuen" })).toBeVisible();
});

test("what was typed before comes back, and / and a click go on from it as in any field", async ({ page }) => {
  const setting = await aStoryWorld();
  await page.goto(`/w/${setting.slug}`);
  await opens(page, "/");
  await page.keyboard.type("bur");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await page.getByRole("searchbox", { name: "Search this world" }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type("ned");
  await expect(field(page)).toHaveValue("burned");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await page.getByRole("main").click({ position: { x: 1, y: 1 } });
  await opens(page, "/");
  await page.keyboard.type("bridge");
  await expect(field(page)).toHaveValue("bridge");
});

test("without scripts the box is a form", async ({ browser, baseURL }) => {
  const setting = await aStoryWorld();
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" })).newPage();
  await page.goto(`/w/${setting.slug}`);
  await page.getByLabel("Search this world").fill("burned");
  await page.getByLabel("Search this world").press("Enter");
  await expect(page).toHaveURL(/\/search\?q=burned$/);
  await expect(page.getByRole("main").getByRole("listitem").first()).toContainText("burned");
  await page.context().close();
});

test("hits are narrowed by tag, status, source and author, and the address says so", async ({ page }) => {
  const setting = await aStoryWorld();
  await anArticleWith(setting, doc(p("The bridge burned.")));
  await page.goto(`/w/${setting.slug}/search?q=bridge`);
  const hits = page.getByRole("main").getByRole("listitem");
  await expect(hits.filter({ hasText: "Article" })).toHaveCount(1);
  await page.getByLabel("Author").fill("anna");
  await page.getByLabel("Author").press("Enter");
  await expect(page).toHaveURL(/author=anna/);
  await expect(hits).toHaveCount(1);
  await expect(hits).toContainText("post 1 by Anna");
});

test("a / that is written stays where it is written", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/new-article`);
  await page.getByRole("textbox", { name: "Title" }).fill("1939");
  await page.getByRole("textbox", { name: "Title" }).press("End");
  await page.keyboard.type("/40");
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("1939/40");
  await articleTextOn(page).click();
  await page.keyboard.type("Winter 1939/40");
  await expect(articleTextOn(page)).toHaveText("Winter 1939/40");
});
