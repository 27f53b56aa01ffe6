import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { doc, fact, factBox, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("a live list is written by its filter, follows what is saved elsewhere, is changed, and leads to all that it finds", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld("public");
  const home = `/w/${setting.slug}`;
  const date = { label: "Date", type: "date" as const, inverse: "", options: [], help: "" };
  await setKindFields(setting.context, setting.slug, "event", { fields: [date] });
  const raid = (title: string, when: string) =>
    anArticleWith(setting, doc(factBox(fact("date", when)), p(`${title} failed.`)), title);
  await raid("Raid of spring", "3 April 1940");
  await raid("Raid of autumn", "October 1940");
  await raid("Raid of later", "1942");
  await enterAs(context, setting, "contributor", baseURL ?? "");

  await page.goto(`${home}/new-article`);
  await page.getByRole("textbox", { name: "Title" }).fill("Raids of the year");
  await articleTextOn(page).click();
  await page.keyboard.type("What was tried:");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/live");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Insert a live list" });
  await dialog.getByRole("combobox", { name: "Kind" }).selectOption("event");
  await dialog.getByRole("combobox", { name: "Field", exact: true }).selectOption("Date");
  await dialog.getByRole("textbox", { name: "Field says" }).fill("1940");
  await dialog.getByRole("combobox", { name: "Sorted by" }).selectOption("Date, last to first");
  await dialog.getByRole("checkbox", { name: "Date" }).check();
  // What cannot be is said, and nothing is lost.
  await dialog.getByRole("textbox", { name: "At most" }).fill("1000");
  await dialog.getByRole("button", { name: "Insert list" }).click();
  await expect(dialog.getByText("Enter a number from 1 to 100.")).toBeVisible();
  await expect(dialog.getByRole("textbox", { name: "Field says" })).toHaveValue("1940");
  await dialog.getByRole("textbox", { name: "At most" }).fill("1");
  await dialog.getByRole("button", { name: "Insert list" }).click();
  await expect(dialog).toBeHidden();
  const text = articleTextOn(page);
  await expect(text.getByText("Live list: Event articles, Date 1940, by Date, last first; at most 1")).toBeVisible();
  await expect(text.getByText("Raid of autumn · October 1940")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Saved as revision 1\b/).first()).toBeVisible();

  // Somebody without an account reads it, and again after others have written.
  const stranger = await (await browser.newContext()).newPage();
  const path = `${home}/a/raids-of-the-year`;
  await stranger.goto(path);
  const read = stranger.getByRole("main");
  await expect(read.getByRole("link", { name: "Raid of autumn" })).toBeVisible();
  await expect(read.getByText("October 1940")).toBeVisible();
  await raid("Raid of winter", "December 1940");
  await expect(async () => {
    await stranger.goto(path);
    await expect(read.getByRole("link", { name: "Raid of winter" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(read.getByRole("link", { name: "Raid of autumn" })).toBeHidden();
  await read.getByRole("link", { name: "All 3 articles" }).click();
  await expect(stranger.getByRole("heading", { name: "Articles", level: 1 })).toBeVisible();
  await expect(stranger.getByRole("rowheader")).toHaveText([/Raid of winter/, /Raid of autumn/, /Raid of spring/]);

  // It is changed by its button and by the keyboard: as a table, of what there is none of.
  await page.goto(`${path}/edit`);
  await text.getByRole("button", { name: "Change this list" }).click();
  const change = page.getByRole("dialog", { name: "Change the live list" });
  await expect(change.getByRole("combobox", { name: "Kind" })).toHaveValue("event");
  await change.getByRole("radio", { name: "Table" }).check();
  await change.getByRole("textbox", { name: "At most" }).fill("20");
  await change.getByRole("button", { name: "Change list" }).click();
  await expect(change).toBeHidden();
  await expect(text.getByText("Raid of spring · 3 April 1940")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Saved as revision 2\b/).first()).toBeVisible();
  await page.goto(path);
  const table = page.getByRole("main").getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Article", "Date", "Canon"]);
  await expect(table.getByRole("rowheader")).toHaveText(["Raid of winter", "Raid of autumn", "Raid of spring"]);

  await page.goto(`${path}/edit`);
  await text.getByText("Live list: Event articles").click();
  await page.keyboard.press("Enter");
  await change.getByRole("textbox", { name: "Field says" }).fill("1975");
  await change.getByRole("button", { name: "Change list" }).click();
  await expect(text.getByText("No articles belong here yet.")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Saved as revision 3\b/).first()).toBeVisible();
  await page.goto(path);
  await expect(page.getByText("No articles yet that belong here.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the list of articles" })).toHaveAttribute(
    "href",
    `${home}/articles?kind=event&field=date&value=1975&sort=fieldDescending`,
  );
  // What a revision said is told as a filter: what it found then nobody knows.
  await page.goto(`${path}/history/1`);
  await expect(page.getByText("Live list: Event articles, Date 1940, by Date, last first; at most 1")).toBeVisible();
});
