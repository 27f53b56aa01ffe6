import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("words are given a date by the slash menu, changed, and dates in the prose are marked in one pass", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await anArticleWith(setting, doc(p("The bridge was built in 1904 and burned on 3 April 1940.")), "The bridge");
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/the-bridge/edit`);
  await articleTextOn(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" It stood again by ");
  await page.keyboard.type("/date");
  await expect(page.getByRole("option", { name: "Date" })).toBeVisible();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Date" });
  const field = dialog.getByRole("textbox");
  await field.fill("soon");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("This cannot be read as a date")).toBeVisible();
  await expect(field).toHaveValue("soon");
  await field.fill("early June 1942");
  await expect(dialog.getByText("1942-06-~01/1942-06-~10")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();

  await page.keyboard.press("Control+End");
  await page.keyboard.type(" ");
  await page.keyboard.type("/date");
  await expect(page.getByRole("option", { name: "Date" })).toBeVisible();
  await page.keyboard.press("Enter");
  await dialog.getByRole("checkbox", { name: /^1904/ }).uncheck();
  await dialog.getByRole("button", { name: "Mark 1 date" }).click();
  await saveAs(page, "Dates", 2);

  await page.goto(`/w/${setting.slug}/a/the-bridge`);
  const burned = page.getByText("3 April 1940", { exact: true });
  await expect(burned).toHaveAttribute("datetime", "1940-04-03");
  await burned.focus();
  await expect(burned).toBeFocused();
  await expect(page.getByText("early June 1942", { exact: true })).toHaveAttribute("data-meaning", "early June 1942");
  await expect(page.getByText("1904", { exact: true })).toHaveCount(0);
});
