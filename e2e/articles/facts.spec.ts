import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, linkSelection, selectLine } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("an owner defines fields, a fact is written, cited and decided on by a second person, and both articles show the relation", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const home = `/w/${setting.slug}`;
  const tynda = await anArticleWith(setting, doc(p("A town on the line.")), "Tynda");
  await enterAs(context, setting, "owner", baseURL ?? "");

  await page.goto(`${home}/settings`);
  await page.getByRole("link", { name: "Define fields" }).click();
  await page.getByRole("button", { name: /^Use date, place/ }).click();
  await page.getByRole("textbox", { name: "Help" }).first().fill("The day on which it began");
  await page.getByRole("button", { name: "Remove Caused by" }).click();
  await page.getByRole("button", { name: "Save fields" }).click();
  await expect(page.getByText("Fields saved.")).toBeVisible();
  // A second time, with what cannot be saved: nothing typed is lost, and nothing says that it was taken.
  await page.getByRole("button", { name: "Add a field" }).click();
  await page.getByRole("textbox", { name: "Help" }).last().fill("Nobody gave it a name");
  await page.getByRole("button", { name: "Save fields" }).click();
  await expect(page.getByText("A field needs a label.").first()).toBeVisible();
  await expect(page.getByText("Fields saved.")).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Help" }).last()).toHaveValue("Nobody gave it a name");

  await page.goto(`${home}/new-article`);
  await page.getByRole("textbox", { name: "Title" }).fill("The raid");
  const box = articleTextOn(page).getByRole("complementary", { name: "Facts" });
  const field = box.getByRole("combobox", { name: "Field" });
  await expect(field).toHaveCount(6);
  const words = box.locator("[data-value]");
  await expect(words.first()).toHaveAttribute("data-prompt", "The day on which it began");
  await words.first().click();
  await page.keyboard.type("soon");
  await expect(box.getByText("Not a date that we understand")).toBeVisible();
  await page.keyboard.press("Shift+Home");
  await page.keyboard.type("3 April 1940");
  await expect(box.getByText("Not a date that we understand")).toBeHidden();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Tynd");
  await expect(page.getByRole("option", { name: /Tynda/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(words.nth(1).getByRole("link", { name: "Tynda" })).toBeVisible();
  await words.first().click();
  await selectLine(page);
  await linkSelection(page, "burned", "Supports");
  await box.getByRole("button", { name: "Remove Sides" }).click();
  await expect(field).toHaveCount(5);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Saved as revision 1\b/).first()).toBeVisible();

  const other = await browser.newContext();
  await enterAs(other, setting, "editor", baseURL ?? "");
  const reading = await other.newPage();
  await reading.goto(`${home}/a/the-raid/canon`);
  await reading.getByRole("combobox", { name: "Decide on" }).click();
  await reading.getByRole("option", { name: /3 April 1940/ }).click();
  await reading.getByRole("radio", { name: /^Non-canon/ }).check();
  await reading.getByRole("textbox", { name: "Why" }).fill("The author said May later.");
  await reading.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(reading.getByText("Decided and added to the log.")).toBeVisible();
  await reading.goto(`${home}/a/the-raid`);
  const facts = reading.getByRole("complementary", { name: "Facts" });
  await expect(facts).toContainText("Date3 April 1940");
  await expect(facts).toContainText("Non-canon");
  await expect(facts).not.toContainText("Outcome");
  await facts.getByRole("link", { name: "Tynda" }).click();
  await expect(reading).toHaveURL(new RegExp(`/a/${tynda}$`));
  await expect(reading.getByRole("complementary", { name: "Facts" })).toContainText("Events hereThe raid");

  await reading.goto(`${home}/articles?kind=event`);
  const table = reading.getByRole("table", { name: "Articles" });
  await table.getByRole("link", { name: "Date" }).click();
  await expect(table.getByRole("columnheader", { name: "Date" })).toHaveAttribute("aria-sort", "ascending");
  await expect(table.getByRole("row").nth(1)).toContainText("3 April 1940");
  await reading.getByRole("combobox", { name: "Field", exact: true }).selectOption("Date");
  await reading.getByRole("textbox", { name: "Field says" }).fill("1941");
  await reading.keyboard.press("Enter");
  await expect(reading.getByText("No articles match these filters")).toBeVisible();
});
