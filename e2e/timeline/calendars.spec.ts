import { expect } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("an owner defines a calendar after a mistake; the timeline says its days in it, and the editor reads them", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await anArticleWith(
    setting,
    doc(p.id("a", claim("k1", "The bridge burned on 3 April 1940.", setting.citation))),
    "Bridge",
  );
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/settings`);
  await page.getByRole("link", { name: "Define calendars" }).click();
  await expect(page.getByText("No calendars yet")).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Reckoning of the rivers");
  await page.getByLabel("First day of year 1").fill("21 March 1204");
  await page.getByLabel("Months").fill("Thaw\nFrost 165/166");
  await page.getByLabel("Leap years").fill("4, -128");
  await page.getByLabel("Days of the week").fill("Millday\nRestday");
  await page.getByLabel("Day of the week of that first day").fill("restday");
  await page.getByLabel("Eras").fill("1 of the Old Bridge\n700 of the New Bridge");
  await page.getByLabel("Name of the years before").fill("before the Bridge");
  await page.getByRole("button", { name: "Add calendar" }).click();
  await expect(page.getByLabel("Months")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Eras")).toHaveValue("1 of the Old Bridge\n700 of the New Bridge");
  await page.getByLabel("Months").fill("Thaw 200\nFrost 165/166");
  await page.getByRole("button", { name: "Add calendar" }).click();
  await expect(page.getByRole("heading", { name: "Reckoning of the rivers" })).toBeVisible();
  await expect(page.getByText(/21 June 1940 is \w+day, \d+ Thaw 38 of the New Bridge in this calendar/)).toBeVisible();

  await page.goto(`/w/${setting.slug}/timeline`);
  const list = page.getByRole("list", { name: "Events in order of time" });
  const words = await list.getByText(/Thaw 38 of the New Bridge/).textContent();
  await page.goto(`/w/${setting.slug}/new-article`);
  const text = page.getByRole("textbox", { name: "Article text" });
  await text.click();
  await page.keyboard.type("/date");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(words ?? "");
  await expect(dialog.getByText("1940-04-03")).toBeVisible();
  await dialog.getByRole("textbox").fill("Frost 1 before the Bridge");
  await expect(dialog.getByText(/1203/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(text).toContainText("Frost 1 before the Bridge");

  await page.goto(`/w/${setting.slug}/settings/calendars`);
  await page.getByRole("button", { name: "Remove the calendar Reckoning of the rivers" }).click();
  await expect(page.getByText("No calendars yet")).toBeVisible();
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/settings/calendars`);
  await expect(page.getByText("Only owners can define calendars")).toBeVisible();
  await page.goto(`/w/${setting.slug}/timeline`);
  await expect(page.getByRole("list", { name: "Events in order of time" })).not.toContainText("New Bridge");
});
