import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { defaultFields } from "@/lib/articles/facts/default-fields";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { createArticle } from "@/lib/articles/save/create-article";
import { doc, fact, factBox, p } from "@/lib/document/model/build";
import { aFile } from "@/prisma/testing/a-file";
import type { Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";

async function aWorldWithPictures(): Promise<Setting> {
  const setting = await aStoryWorld("public");
  for (const kind of ["place", "operation"] as const) {
    const fields = (defaultFields()[kind] ?? []).map((field) => ({ ...field, options: [...field.options] }));
    value(await setKindFields(setting.context, setting.slug, kind, { fields }));
  }
  await aFile(setting, { name: "ferry.png" });
  await aFile(setting, { name: "river.png" });
  for (const [title, kind, field] of [
    ["Chita", "place", "coordinates"],
    ["The raid", "operation", "route"],
  ] as const) {
    const text = doc(factBox(fact(field)), p("There."));
    const article = { title, kind, tags: [], aliases: [], summary: "", doc: text };
    value(await createArticle(setting.context, setting.slug, article));
  }
  return setting;
}

const dialog = (page: Page) => page.getByRole("dialog");
const backdrop = (page: Page) => dialog(page).getByRole("application", { name: /^Map to choose on/ });
const place = (page: Page) => dialog(page).getByRole("textbox", { name: "Chosen place" });
const rowsOf = (page: Page) => page.getByRole("list", { name: "Articles on the map" }).locator("> li");

async function save(page: Page, revision: number): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(new RegExp(`Saved as revision ${revision}\\b`)).first()).toBeVisible();
}

test("an editor makes a picture a map, puts articles on it by field, keys and pointer, and calls it otherwise", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  // Many pages, one after the other.
  test.setTimeout(150_000);
  const setting = await aWorldWithPictures();
  const world = `/w/${setting.slug}`;
  await enterAs(context, setting, "editor", baseURL ?? "");

  // A name that texts could not hold is refused, and what was typed stays.
  await page.goto(`${world}/map`);
  await page.getByRole("link", { name: "Choose maps" }).click();
  const fresh = page.getByRole("group", { name: "A new map" });
  await fresh.getByRole("textbox", { name: "Name" }).fill("River: lower");
  await fresh.getByRole("combobox", { name: "Picture" }).selectOption({ label: "river.png" });
  await page.getByRole("button", { name: "Save maps" }).click();
  await expect(page.getByText("A map’s name can hold no colon").first()).toBeVisible();
  await expect(fresh.getByRole("textbox", { name: "Name" })).toHaveValue("River: lower");
  await fresh.getByRole("textbox", { name: "Name" }).fill("Lower river");
  await page.getByRole("button", { name: "Save maps" }).click();
  await expect(page.getByRole("group", { name: "Map “Lower river”" })).toBeVisible();

  // By field, on the own map.
  await page.goto(`${world}/a/chita/edit`);
  await page.getByRole("button", { name: "Choose on a map" }).click();
  await dialog(page).getByRole("combobox", { name: "Map" }).selectOption({ label: "Lower river" });
  await dialog(page).getByRole("button", { name: "Put it in" }).click();
  await expect(dialog(page).getByText("Enter a place like 42 %, 31 %.")).toBeVisible();
  await place(page).fill("42 %, 31 %");
  await expect(backdrop(page)).toHaveAccessibleName(/42 %, 31 %/);
  // By keys from there: four pixels, then forty.
  await backdrop(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(place(page)).toHaveValue(/^4[2-9](\.\d)? %, [3-9]\d(\.\d)? %$/);
  await expect(place(page)).not.toHaveValue("42 %, 31 %");
  await place(page).fill("42 %, 31 %");
  await dialog(page).getByRole("button", { name: "Put it in" }).click();
  await expect(page.getByText("Lower river: 42 %, 31 %")).toBeVisible();
  await save(page, 2);

  // A line on the earth, by the pointer.
  await page.goto(`${world}/a/the-raid/edit`);
  await page.getByRole("button", { name: "Choose on a map: Route" }).click();
  await backdrop(page).click({ position: { x: 300, y: 150 } });
  await expect(place(page)).toHaveValue(/^\d+(\.\d+)? [NS], \d+(\.\d+)? [EW]$/);
  await dialog(page).getByRole("button", { name: "Add to the line" }).click();
  await expect(dialog(page).getByText(/^The line so far: \d/)).toBeVisible();
  await dialog(page).getByRole("button", { name: "Zoom in" }).click();
  await backdrop(page).click({ position: { x: 340, y: 170 } });
  await dialog(page).getByRole("button", { name: "Put it in" }).click();
  await save(page, 2);

  // Each stands on its own map, with the list beside it.
  await page.goto(`${world}/map`);
  await expect(rowsOf(page)).toContainText([/The raid.*Route/s]);
  await page.getByRole("combobox", { name: "Map", exact: true }).selectOption({ label: "Lower river" });
  await expect(page).toHaveURL(/on=lower-river/);
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText([/Chita.*42 %, 31 %/s]);
  await page.getByRole("application", { name: /^Map of 1 / }).focus();
  await page.keyboard.press("Home");
  await expect(page.getByRole("region", { name: "The map" })).toContainText(/Chita.*42 %, 31 %/s);

  // Called otherwise, it still has what names it; a reader chooses none.
  await page.goto(`${world}/map/pictures`);
  const named = page.getByRole("group", { name: "Map “Lower river”" });
  await named.getByRole("textbox", { name: "Name" }).fill("The mouth of the river");
  await page.getByRole("button", { name: "Save maps" }).click();
  await expect(page.getByRole("group", { name: "Map “The mouth of the river”" })).toBeVisible();
  const reader = await (await browser.newContext({ locale: "de-DE" })).newPage();
  await enterAs(reader.context(), setting, "reader", baseURL ?? "");
  await reader.goto(`${world}/a/chita`);
  await reader.getByRole("link", { name: "Karte: Lower river" }).click();
  await expect(reader.getByRole("combobox", { name: "Karte", exact: true })).toHaveValue("lower-river");
  await expect(reader.getByText("42 %, 31 %").first()).toBeVisible();
  await expect(reader.getByRole("link", { name: "Karten wählen" })).toBeHidden();
  await reader.goto(`${world}/map/pictures`);
  await expect(reader.getByText("Die Redaktion wählt die Karten")).toBeVisible();

  // No longer a map: the article keeps its words.
  await page.getByRole("checkbox", { name: "No longer a map" }).check();
  await page.getByRole("button", { name: "Save maps" }).click();
  await expect(page.getByRole("group", { name: "Map “The mouth of the river”" })).toBeHidden();
  await page.goto(`${world}/a/chita`);
  await expect(page.getByText("Lower river: 42 %, 31 %")).toBeVisible();
});
