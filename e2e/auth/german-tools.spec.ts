import { type BrowserContext, expect, type Page } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { englishOn } from "@/e2e/support/english-on-page";
import { shownPages } from "@/e2e/support/pages";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { doc, p, table } from "@/lib/document/model/build";
import { LANGUAGE_COOKIE } from "@/lib/language/language";
import { anArticleWith } from "@/prisma/testing/a-world";

async function speakGerman(context: BrowserContext, url: string): Promise<void> {
  await context.addCookies([{ name: LANGUAGE_COOKIE, value: "de", url }]);
}

async function expectNoEnglish(page: Page, where: string): Promise<void> {
  expect.soft(await englishOn(page), `English that is left: ${where}`).toEqual([]);
}

test("English in a page is found, whether the catalogue has it or not; what people wrote and German is not taken for it", async ({
  page,
}) => {
  const texts = [
    "Choose when you get e-mail and how",
    "3 claims added, the rest wording",
    "An article needs a title.",
    "Restored revision 3",
    "Der Fahrplan der Bahn, und was daraus wurde",
    "Schlagwort „The end of the war“ umbenannt",
  ];
  await page.setContent(texts.map((text) => `<p>${text}</p>`).join(""));
  expect(await englishOn(page)).toEqual([
    "Choose when you get e-mail and how",
    "3 claims added, the rest wording",
    "An article needs a title.",
    "Restored revision 3",
  ]);
});

test("every page speaks German to whoever chose it: timeline, map, graph, proposals, sourcing, administration, settings", async ({
  browser,
  baseURL: given,
}) => {
  test.setTimeout(480_000);
  const baseURL = given ?? "";
  const pages = await shownPages();
  const readers = Map.groupBy(pages, ({ as }) => as?.userId ?? "");
  for (const [, theirs] of readers) {
    const context = await browser.newContext({ locale: "en-GB", baseURL });
    await speakGerman(context, baseURL);
    const [first] = theirs;
    if (first?.as) await signInAs(context, first.as, baseURL);
    const page = await context.newPage();
    for (const { name, path } of theirs) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", "de");
      await expectNoEnglish(page, name);
    }
    await context.close();
  }
});

test("the editor speaks German: its text, every menu and dialog, finding, the help and what is typed after a slash", async ({
  browser,
  baseURL: given,
}) => {
  test.setTimeout(180_000);
  const baseURL = given ?? "";
  const setting = await aStoryWorld("private");
  const slug = await anArticleWith(setting, doc(p("Wagen warten."), table([["Wagen"], ["Erster"]])), "Der Fahrplan");
  const context = await browser.newContext({ locale: "de-DE", baseURL });
  await signInAs(context, setting.context.actor, baseURL);
  const page = await context.newPage();
  await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
  const text = page.getByRole("textbox", { name: "Text des Artikels" });
  await expect(text).toBeVisible();
  await expectNoEnglish(page, "the editor");
  await text.getByText("Erster").click();
  await expectNoEnglish(page, "the editor in a table");
  await openEveryMenu(page);
  await openDialogs(page);
});

/** Opens each menu of the editor, one after the other. */
async function openEveryMenu(page: Page): Promise<void> {
  const menus = page.getByRole("main").getByRole("button", { expanded: false });
  const count = await menus.count();
  expect(count).toBeGreaterThan(3);
  for (let index = 0; index < count; index++) {
    const menu = menus.nth(index);
    if (!(await menu.isVisible())) continue;
    await menu.click();
    await expectNoEnglish(page, `the menu ${index + 1}`);
    await page.keyboard.press("Escape");
  }
}

/** What opens from the keyboard, and from the list after a slash. */
async function openDialogs(page: Page): Promise<void> {
  const text = page.getByRole("textbox", { name: "Text des Artikels" });
  await text.getByText("Wagen warten.").click();
  await page.keyboard.press("ControlOrMeta+f");
  await expect(page.getByRole("search").getByRole("textbox", { name: "Suchen", exact: true })).toBeVisible();
  await expectNoEnglish(page, "find and replace");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+/");
  await expect(page.getByRole("dialog", { name: "Tastaturhilfe" })).toBeVisible();
  await expectNoEnglish(page, "the help");
  await page.keyboard.press("Escape");
  for (const [typed, dialog] of [
    ["Bild", "Bild einfügen"],
    ["Live", "Live-Liste einfügen"],
  ] as const) {
    await text.getByText("Wagen warten.").click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/");
    await expect(page.getByRole("listbox", { name: "Was eingefügt wird" })).toBeVisible();
    await expectNoEnglish(page, "what can be inserted");
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: dialog })).toBeVisible();
    await expectNoEnglish(page, dialog);
    await page.keyboard.press("Escape");
  }
}
