import { expect, test } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/a-story-world";
import { doc, p } from "@/lib/document/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("an editor decides on canon with a reason and a passage, and it is found by browsing", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")), "The bridge");
  await anArticleWith(setting, doc(p("The river froze.")), "The river");
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon`);
  await page.getByRole("radio", { name: /^Canon/ }).click();
  await page.getByRole("radio", { name: /Author.s word/ }).click();
  await page.getByRole("textbox", { name: "Why" }).fill("The author tells it in the first post.");
  await page.getByRole("combobox", { name: /Passages that say so/ }).fill("burned in April");
  await page.getByRole("option").first().click();
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("Decided. It stands in the log.")).toBeVisible();

  await page.goto(`/w/${setting.slug}/canon?status=canon`);
  const list = page.getByRole("list", { name: "Articles and their canon status" });
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await expect(list).toContainText("The author tells it in the first post.");
  await page.goto(`/w/${setting.slug}/canon/log`);
  await expect(page.getByText("burned in April").first()).toBeVisible();
});

test("who may not decide is told who may", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")));
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon`);
  await expect(page.getByText("you need to be an editor")).toBeVisible();
  await expect(page.getByRole("button", { name: "Decide", exact: true })).toHaveCount(0);
});
