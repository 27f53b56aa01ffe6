import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { defaultFields } from "@/lib/articles/facts/default-fields";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { createArticle } from "@/lib/articles/save/create-article";
import { doc, fact, factBox, link, p } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import type { Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";

/** A world with two towns in the west, one in the east, and a raid of April 1940 from one to the other. */
async function aMappedWorld(visibility: "public" | "private"): Promise<Setting> {
  const setting = await aStoryWorld(visibility);
  for (const kind of ["place", "operation"] as const) {
    const fields = (defaultFields()[kind] ?? []).map((field) => ({ ...field, options: [...field.options] }));
    value(await setKindFields(setting.context, setting.slug, kind, { fields }));
  }
  const write = async (title: string, kind: "place" | "operation", ...rows: readonly NodeJson[]) => {
    const input = { title, kind, tags: [], aliases: [], summary: "", doc: doc(factBox(...rows), p("There.")) };
    value(await createArticle(setting.context, setting.slug, input));
  };
  await write("Chita", "place", fact("coordinates", "52.03 N, 113.5 E"));
  await write("Irkutsk", "place", fact("coordinates", "52.29 N, 104.28 E"));
  await write("Khabarovsk", "place", fact("coordinates", "48.48 N, 135.07 E"));
  const route = fact("route", link("Irkutsk", "article:irkutsk"), " – ", link("Chita", "article:chita"));
  await write("The raid", "operation", fact("date", "3–5 April 1940"), route);
  return setting;
}

const map = (page: Page) => page.getByRole("application", { name: /^Map of/ });
const panel = (page: Page) => page.getByRole("region", { name: "The map" });
const articles = (page: Page) => page.getByRole("list", { name: "Articles on the map" }).locator("> li");

test("the map is gone through by keyboard, from mark to mark, and opens the article that is reached", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aMappedWorld("private");
  await enterAs(context, setting, "reader", baseURL ?? "");
  await page.goto(`/w/${setting.slug}`);
  await page.getByRole("link", { name: "Explore", exact: true }).click();
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await map(page).focus();
  await expect(panel(page)).toContainText("Choose a mark");
  await page.keyboard.press("Home");
  await expect(panel(page)).toContainText(/Chita.*52.03 N, 113.5 E/s);
  await page.keyboard.press("ArrowRight");
  await expect(panel(page)).toContainText(/Khabarovsk.*48.48 N/s);
  await page.keyboard.press("ArrowRight");
  await expect(panel(page)).toContainText("Khabarovsk");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  // The raid begins where Irkutsk lies: one mark stands for both.
  await expect(panel(page)).toContainText(/2 articles.*Irkutsk.*The raid.*Route/s);
  for (const key of ["+", "-", "0", "Shift+ArrowLeft"]) await page.keyboard.press(key);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toContainText("Choose a mark");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/a\/chita$/);
  const facts = page.getByRole("complementary", { name: "Facts" });
  await facts.getByRole("link", { name: "Map: 52.03 N, 113.5 E" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Map" })).toBeVisible();
});

test("the map is moved in time, narrowed down, and read as a list", async ({ page }) => {
  const { slug } = await aMappedWorld("public");
  await page.goto(`/w/${slug}/map`);
  await expect(articles(page)).toContainText([/Chita/, /Irkutsk/, /Khabarovsk/, /The raid.*Route, 3 April 1940/s]);
  const slider = page.getByRole("slider", { name: "Day" });
  await expect(map(page)).toHaveAccessibleName(/^Map of 4 articles/);
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(page.getByText("3 April 1940", { exact: true })).toBeVisible();
  await expect(map(page)).toHaveAccessibleName(/^Map of 4 articles/);
  await page.getByRole("button", { name: "Show the whole time" }).click();
  await page.getByLabel("Find on the map").selectOption({ label: "Khabarovsk" });
  await expect(panel(page)).toContainText("48.48 N, 135.07 E");
  await page.getByRole("textbox", { name: "As of" }).fill("1941");
  await page.keyboard.press("Enter");
  await expect(articles(page)).toHaveCount(3);
  await expect(map(page)).toHaveAccessibleName(/^Map of 3 articles/);
  await page.goto(`/w/${slug}/map?day=soon&kind=operation`);
  await expect(page.getByText("Enter a date such as 1940")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "As of" })).toHaveValue("soon");
  await expect(articles(page)).toHaveCount(1);
});

test("a mark is chosen with the pointer, after the map was zoomed", async ({ page }) => {
  const { slug } = await aMappedWorld("public");
  await page.goto(`/w/${slug}/map`);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Show all" }).click();
  await map(page).getByText("Khabarovsk", { exact: true }).last().click();
  await expect(panel(page)).toContainText("48.48 N, 135.07 E");
});

test("a private map is nobody else's, and a world without places says how to get some", async ({ page, request }) => {
  const { slug } = await aMappedWorld("private");
  for (const path of [`/w/${slug}/map`, `/api/v1/worlds/${slug}/map`])
    expect((await request.get(path)).status(), path).toBe(404);
  const empty = await aStoryWorld();
  await page.goto(`/w/${empty.slug}/map`);
  await expect(page.getByText("Nothing on the map yet")).toBeVisible();
  await expect(map(page)).toHaveCount(0);
});
