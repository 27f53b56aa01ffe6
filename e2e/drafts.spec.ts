import { expect, test } from "@playwright/test";
import { aStoryWorld, enterAs, textOf } from "@/e2e/a-story-world";
import { doc, p } from "@/lib/document/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("what was typed is offered back after a reload, and leaving asks", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")));
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
  await textOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" And nobody saw it.");
  await expect(page.getByText(/Draft kept \d/)).toBeVisible();
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await page.getByRole("button", { name: "Continue with the draft" }).click();
  await expect(textOf(page)).toContainText("And nobody saw it.");

  await context.setOffline(true);
  await textOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Not even the guard.");
  await expect(page.getByText("Offline: kept on this device, will be sent")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/Draft kept \d/)).toBeVisible({ timeout: 30_000 });

  await page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "Read" }).click();
  await page
    .getByRole("alertdialog", { name: "Leave without saving?" })
    .or(page.getByRole("dialog", { name: "Leave without saving?" }))
    .getByRole("button", { name: "Keep the draft and leave" })
    .click();
  await expect(page).toHaveURL(new RegExp(`/a/${slug}$`));
  await expect(page.getByText("Not even the guard.")).toHaveCount(0);
});
