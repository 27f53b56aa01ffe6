import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { doc, link, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("a red link shows what waits for it, and leads to the article whatever that is called in the end", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await anArticleWith(setting, doc(p("Salt came by the ", link("Salt Road", "article:salt-road"), " alone.")), "Salt");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/salt`);
  await page.getByRole("link", { name: "Salt Road (not written yet)" }).click();
  await expect(page.getByText("1 article links to this one already")).toBeVisible();
  await expect(page.getByText("Salt came by the Salt Road alone.")).toBeVisible();
  const title = page.getByRole("textbox", { name: "Title" });
  await expect(title).toHaveValue("Salt Road");
  await title.fill("Road of the salt carriers");
  await articleTextOn(page).click();
  await page.keyboard.type("It was paved.");
  await saveAs(page, "Begun", 1);
  await page.goto(`/w/${setting.slug}/a/salt`);
  await page.getByRole("main").getByRole("link", { name: "Salt Road", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Road of the salt carriers" })).toBeVisible();
  await expect(page.getByText("Salt came by the Salt Road alone.")).toBeVisible();
});

test("a changed address leads on, and a merge joins two articles and is taken back from the trash", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const world = `/w/${setting.slug}`;
  await anArticleWith(setting, doc(p("Of stone.")), "The stone bridge");
  await anArticleWith(setting, doc(p("Over the river.")), "The river bridge");
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(`${world}/a/the-stone-bridge`);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Change the address…" }).click();
  await page.getByRole("textbox", { name: "Address" }).fill("Bridge of Stone");
  await page.getByRole("button", { name: "Change the address" }).click();
  await expect(page).toHaveURL(/\/a\/bridge-of-stone$/);
  await page.goto(`${world}/a/the-stone-bridge`);
  await expect(page).toHaveURL(/\/a\/bridge-of-stone\?from=the-stone-bridge$/);
  await expect(page.getByText("Redirected from “The stone bridge”")).toBeVisible();

  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Merge into another article…" }).click();
  await page.getByRole("combobox", { name: "Into" }).fill("river");
  await page.getByRole("option", { name: "The river bridge" }).click();
  await page.getByRole("button", { name: "Merge the articles" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The river bridge" })).toBeVisible();
  await expect(page.getByText("Of stone.")).toBeVisible();
  await page.goto(`${world}/a/the-stone-bridge`);
  await expect(page).toHaveURL(/\/a\/the-river-bridge\?from=the-stone-bridge$/);
  await page.getByRole("link", { name: "Its history" }).click();
  await expect(page.getByText("Merged into “The river bridge”")).toBeVisible();
  await page
    .getByRole("button", { name: /Restore/ })
    .first()
    .click();
  await expect(page.getByText("Merged into “The river bridge”")).toHaveCount(0);
  await page.goto(`${world}/a/bridge-of-stone`);
  await expect(page.getByRole("heading", { level: 1, name: "The stone bridge" })).toBeVisible();
});
