import { expect, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";

/** Opens a new article, the cursor in its empty text; returns its world's address. */
async function openNew(page: Page, url: string): Promise<string> {
  const setting = await aStoryWorld();
  await enterAs(page.context(), setting, "contributor", url);
  await page.goto(`/w/${setting.slug}/new-article?title=The%20ford`);
  await expect(articleTextOn(page)).toBeFocused();
  return `/w/${setting.slug}`;
}

const AUTOMATIC = [
  { typed: "- ", made: "ul", what: "a list" },
  { typed: "1. ", made: "ol", what: "a numbered list" },
  { typed: "## ", made: "h3", what: "a heading" },
  { typed: "> ", made: "blockquote", what: "a quotation" },
  { typed: "**cold**", made: "strong", what: "bold words" },
  { typed: "[[Salt Road]]", made: "a", what: "a link to an article" },
  { typed: "[map](https://example.org)", made: "a", what: "a link" },
] as const;

test("what became a list, heading, quotation or link by itself is given back by Ctrl+Z and by Backspace, and left alone", async ({
  page,
  baseURL,
}) => {
  await openNew(page, baseURL ?? "");
  const text = articleTextOn(page);
  for (const { typed, made, what } of AUTOMATIC) {
    for (const key of ["Control+Z", "Backspace"]) {
      await page.keyboard.type(typed);
      await expect(text.locator(made), what).toHaveCount(1);
      await page.keyboard.press(key);
      await expect(text.locator(made), `${what}, ${key}`).toHaveCount(0);
      await page.keyboard.type("x 1905");
      await expect(text, `${what}, ${key}`).toHaveText(`${typed}x 1905`);
      await expect(text.locator(made)).toHaveCount(0);
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
    }
  }
});

test("Undo in the browser's menu gives back what was typed, too, once and again, and then undoes as ever", async ({
  page,
  baseURL,
}) => {
  await openNew(page, baseURL ?? "");
  const text = articleTextOn(page);
  for (const { typed, made, what } of AUTOMATIC) {
    await page.keyboard.type(typed);
    await expect(text.locator(made), what).toHaveCount(1);
    await undoByMenu(page);
    await expect(text.locator(made), what).toHaveCount(0);
    await page.keyboard.type("x 1905");
    await expect(text, what).toHaveText(`${typed}x 1905`);
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
  }
  await page.keyboard.type("Nobody crossed.");
  await undoByMenu(page);
  await expect(text).not.toContainText("Nobody crossed.");
});

/** What a browser tells a text when somebody chooses Undo in its menu. */
async function undoByMenu(page: Page): Promise<void> {
  await articleTextOn(page).evaluate((element) =>
    element.dispatchEvent(new InputEvent("beforeinput", { inputType: "historyUndo", bubbles: true, cancelable: true })),
  );
}

test("the button Undo gives back what was typed, too, and the next one goes on from there", async ({
  page,
  baseURL,
}) => {
  await openNew(page, baseURL ?? "");
  const text = articleTextOn(page);
  await page.keyboard.type("3) ");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type("- ");
  await expect(text.locator("ul")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(text.locator("ul")).toHaveCount(0);
  await expect(text.locator("p")).toHaveText(/^-\s$/);
  await page.keyboard.press("Control+Z");
  await expect(text.locator("ul")).toHaveCount(0);
});

test("#, ## and ### make three levels of headings in order", async ({ page, baseURL }) => {
  const world = await openNew(page, baseURL ?? "");
  await page.keyboard.type("# Plan\n## Aim\n### Forces\nThe rest.");
  for (const [level, name] of [
    [2, "Plan"],
    [3, "Aim"],
    [4, "Forces"],
  ] as const) {
    await expect(articleTextOn(page).getByRole("heading", { level, name })).toBeVisible();
  }
  await saveAs(page, "Begun", 1);
  await page.goto(`${world}/a/the-ford`);
  await expect(page.getByRole("main").getByRole("heading", { level: 4, name: "Forces" })).toBeVisible();
});

test("words typed after a link are no part of it, by keyboard or by an input method", async ({ page, baseURL }) => {
  await openNew(page, baseURL ?? "");
  const text = articleTextOn(page);
  await page.keyboard.type("The [map](https://example.org/map)");
  await page.keyboard.type("s of 1905.");
  await expect(text.getByRole("link")).toHaveText("map");
  await expect(text).toHaveText("The maps of 1905.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("[[Salt Road]]");
  const input = await page.context().newCDPSession(page);
  await input.send("Input.imeSetComposition", { text: "かわ", selectionStart: 2, selectionEnd: 2 });
  await input.send("Input.insertText", { text: "川" });
  await expect(text).toContainText("Salt Road川");
  await expect(text.getByRole("link", { name: "Salt Road" })).toHaveText("Salt Road");
});

test("[words](address) becomes a link when it is typed to its end, with what is bold in it", async ({
  page,
  baseURL,
}) => {
  await openNew(page, baseURL ?? "");
  const text = articleTextOn(page);
  await page.keyboard.type("See [the **old** map](https://example.org/a_(b)) and [1](below).");
  await expect(text).toHaveText("See the old map and [1](below).");
  await expect(text.getByRole("link")).toHaveCount(1);
  await expect(text.getByRole("link")).toHaveAttribute("href", "https://example.org/a_(b)");
  await expect(text.getByRole("link").locator("strong")).toHaveText("old");
});
