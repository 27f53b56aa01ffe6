import { expect } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { articleList, claim, doc, h, link, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("an editor makes an article the start page; readers see it first, also anew, and no more once it lies in the trash", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld("public");
  const home = `/w/${setting.slug}`;
  await anArticleWith(setting, doc(p("It burned.")), "The bridge");
  const text = doc(
    p(
      claim("k1", "Everything begins at the river.", setting.citation),
      " Read ",
      link("the bridge", "article:the-bridge"),
      " first.",
    ),
    h(2, "Latest"),
    articleList({ sort: "changed", limit: 3 }),
  );
  const slug = await anArticleWith(setting, text, "Welcome");
  await enterAs(context, setting, "editor", baseURL ?? "");

  await page.goto(`${home}/a/${slug}`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Make it the start page" }).click();
  await expect(page.getByText("Readers of the world now see this article first")).toBeVisible();

  const stranger = await (await browser.newContext()).newPage();
  const first = stranger.getByRole("region", { name: "Welcome" });
  await expect(async () => {
    await stranger.goto(home);
    await expect(first.getByText("Everything begins at the river.")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(first.getByRole("link", { name: "The bridge", exact: true })).toBeVisible();
  await expect(first.getByRole("link", { name: "All 2 articles" })).toBeVisible();
  await expect(first.getByRole("link", { name: "Edit this page" })).toBeHidden();
  await expect(stranger.getByRole("heading", { name: "Where to start" })).toBeHidden();
  await expect(stranger.getByRole("heading", { name: "What is new" })).toBeVisible();

  // Members reach the editor from there, and what waits for them is still beside it.
  await page.goto(home);
  await page.getByRole("link", { name: "Edit this page" }).click();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("Welcome");

  // An owner chooses by name, first one that is not there.
  const other = await browser.newContext();
  await enterAs(other, setting, "owner", baseURL ?? "");
  const owner = await other.newPage();
  await owner.goto(`${home}/settings`);
  const field = owner.getByRole("textbox", { name: "Article" });
  await expect(field).toHaveValue("Welcome");
  await field.fill("Nowhere");
  await owner.getByRole("button", { name: "Save start page" }).click();
  await expect(owner.getByText("There is no article, or more than one, called “Nowhere”.").first()).toBeVisible();
  await expect(field).toHaveValue("Nowhere");
  await field.fill("The bridge");
  await owner.getByRole("button", { name: "Save start page" }).click();
  await expect(owner.getByText("Start page saved.")).toBeVisible();
  await expect(async () => {
    await stranger.goto(home);
    await expect(stranger.getByRole("region", { name: "The bridge" })).toBeVisible({ timeout: 500 });
  }).toPass();

  // In the trash nobody is shown it, and the settings say why.
  await page.goto(`${home}/a/the-bridge`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await expect(page.getByRole("menuitem", { name: "No longer the start page" })).toBeVisible();
  await page.getByRole("menuitem", { name: "Move to the trash…" }).click();
  await page.getByRole("button", { name: "Move to the trash" }).click();
  await expect(page.getByText("is in the trash").first()).toBeVisible();
  await expect(async () => {
    await stranger.goto(home);
    await expect(stranger.getByRole("region", { name: "The bridge" })).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect(stranger.getByRole("heading", { name: "Where to start" })).toBeVisible();
  await owner.goto(`${home}/settings`);
  await expect(owner.getByText("“The bridge” is in the trash")).toBeVisible();
});
