import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { aCanonArticle, arranged } from "@/lib/canon/book/testing/a-book";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, link, note, p } from "@/lib/document/model/build";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

const LONG = "The ice groaned all night and nobody slept, and in the morning they went on. ".repeat(12);

/** A world with three canon articles, the first long and with a note and a source, and one that nobody decided on. */
async function aReadableWorld(visibility: "public" | "private" = "public"): Promise<Setting> {
  const setting = await aStoryWorld(visibility);
  await anArticleWith(setting, doc(p("They say it was set on fire.")), "The rumour");
  await aCanonArticle(setting, "The thaw", doc(p("In May the ice went out.")));
  const paragraphs = Array.from({ length: 12 }, (_, index) => p.id(`w${index}`, `Day ${index + 1}. ${LONG}`));
  const first = p.id(
    "first",
    claim("c1", "The bridge burned in April.", setting.citation),
    note("So the older people tell it."),
    " After it came ",
    link("the thaw", "article:the-thaw"),
    ", and ",
    link("a rumour", "article:the-rumour"),
    ".",
  );
  await aCanonArticle(setting, "The winter", doc(first, ...paragraphs));
  await aCanonArticle(setting, "The ferry", doc(p("Then they rowed.")));
  return setting;
}

const TWO_PARTS = {
  title: "A year on the river",
  parts: [
    { title: "Ice", chapters: [{ article: "the-winter", title: "How it froze" }] },
    { title: "Water", chapters: [{ article: "the-thaw" }, { article: "the-ferry" }] },
  ],
};

const contents = (page: Page) => page.getByRole("navigation", { name: "Contents" });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test("an editor arranges a book by keyboard, is told what readers will not see, and mends what was refused", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aReadableWorld();
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/canon`);
  await page.getByRole("link", { name: "Book", exact: true }).click();
  await expect(page.getByText("No book yet")).toBeVisible();
  await page.getByRole("link", { name: "Arrange the book" }).click();
  const form = page.getByRole("form", { name: "Book" });
  await form.getByRole("textbox", { name: "Title", exact: true }).fill("A year on the river");
  await form.getByRole("textbox", { name: /^By/ }).fill("Anna");
  for (const article of ["The thaw", "The winter", "Nowhere"]) {
    await form.getByRole("button", { name: "Add a chapter" }).click();
    await form.getByRole("combobox", { name: "Article" }).last().fill(article);
  }
  await form.getByRole("button", { name: "Add a part" }).click();
  await form.getByRole("textbox", { name: "Part", exact: true }).fill("Ice");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Alt+ArrowUp");
  await form.getByRole("combobox", { name: "Article" }).nth(1).press("Alt+ArrowUp");
  await form.getByRole("button", { name: "Save book" }).click();
  await expect(form.getByRole("alert")).toContainText("called “Nowhere”");
  const wrong = form.getByRole("combobox", { name: "Article" }).last();
  await expect(wrong).toHaveValue("Nowhere");
  await wrong.fill("the-rumour");
  await form.getByRole("button", { name: "Save book" }).click();
  await expect(heading(page, "A year on the river")).toBeVisible();
  await expect(contents(page).getByRole("heading", { name: "Ice" })).toBeVisible();
  await expect(contents(page).getByRole("link")).toHaveText(["The winter", "The thaw"]);
  await expect(page.getByText("One chapter is not shown to readers")).toBeVisible();
  await expect(page.getByText("The rumour: nobody has decided that it is canon")).toBeVisible();
  await context.clearCookies();
  await page.reload();
  await expect(contents(page).getByRole("link")).toHaveText(["The winter", "The thaw"]);
  await expect(page.getByText("The rumour")).toHaveCount(0);
});

test("a reader turns pages by the arrow keys, comes back to where they stopped, and sees what they have read", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aReadableWorld();
  await arranged(setting, TWO_PARTS);
  await enterAs(context, setting, "reader", baseURL ?? "");
  await page.goto(`/w/${setting.slug}`);
  await page.getByRole("link", { name: "A year on the river" }).click();
  await page.getByRole("link", { name: "Begin reading" }).click();
  await expect(heading(page, "How it froze")).toBeVisible();
  await expect(page.getByRole("region", { name: "Sources" })).toContainText("burned in April");
  await expect(page.getByText("So the older people tell it.").first()).toBeAttached();
  await expect(page.getByRole("link", { name: "a rumour" })).toHaveCount(0);
  await page.getByRole("link", { name: "the thaw", exact: true }).click();
  await expect(heading(page, "The thaw")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(heading(page, "The ferry")).toBeVisible();
  await expect(page.getByText("The end")).toBeVisible();
  const keeping = page.waitForResponse((response) => response.url().endsWith("/book/place") && response.ok());
  await keeping;
  await page.keyboard.press("ArrowLeft");
  await expect(heading(page, "The thaw")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(heading(page, "How it froze")).toBeVisible();
  const place = page.waitForResponse(
    (response) => response.url().endsWith("/book/place") && (response.request().postData() ?? "").includes('"w'),
  );
  await page.getByText("Day 7.").scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 300);
  await place;
  await page.goto(`/w/${setting.slug}/book`);
  await expect(page.getByRole("status").filter({ hasText: "read" })).toHaveText("1 of 3 read");
  await page.getByRole("link", { name: "Continue: How it froze" }).click();
  await expect(heading(page, "How it froze")).toBeAttached();
  await expect(page).toHaveURL(/#b-w\d+$/);
  await expect(page.getByText("Day 7.")).toBeInViewport();
});

test("whoever has no account is led back by their browser, and reads without scripts too", async ({ page }) => {
  const setting = await aReadableWorld();
  await arranged(setting, TWO_PARTS);
  await page.goto(`/w/${setting.slug}/book/read/the-ferry`);
  await expect(heading(page, "The ferry")).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith("canonry.book."))))
    .toBe(true);
  await page.goto(`/w/${setting.slug}/book`);
  await expect(page.getByRole("link", { name: "Continue: The ferry" })).toBeVisible();
  await expect(page.getByText("1 of 3 read")).toBeVisible();
});

test("the book goes on paper with its title, its contents and each chapter on a page of its own", async ({ page }) => {
  const setting = await aReadableWorld();
  await arranged(setting, TWO_PARTS);
  await page.goto(`/w/${setting.slug}/book`);
  await page.getByRole("link", { name: "Print version" }).click();
  const book = page.getByRole("article", { name: "A year on the river" });
  await expect(book).toBeVisible();
  await expect(page.getByRole("button", { name: "Print", exact: true })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print", exact: true })).toBeHidden();
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(book.getByRole("region", { name: "Contents" }).getByRole("listitem")).toHaveText([
    "How it froze",
    "The thaw",
    "The ferry",
  ]);
  const chapters = ["How it froze", "The thaw", "The ferry"].map((name) => book.getByRole("region", { name }));
  for (const chapter of chapters) {
    await expect(chapter).toBeVisible();
    expect(await chapter.evaluate((element) => getComputedStyle(element).breakBefore)).toBe("page");
  }
  await expect(book).toContainText("Day 12.");
  await expect(book).toContainText("So the older people tell it.");
  const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
});

test("the EPUB is a file of the same book, and strangers get nothing of a private one", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aReadableWorld("private");
  await arranged(setting, TWO_PARTS);
  const path = `/w/${setting.slug}/book`;
  for (const each of [path, `${path}/read/the-winter`, `${path}/print`]) {
    expect([each, (await page.goto(each))?.status()]).toEqual([each, 404]);
  }
  expect((await page.request.get(`/api/v1/worlds/${setting.slug}/book/epub`)).status()).toBe(404);
  await enterAs(context, setting, "reader", baseURL ?? "");
  await page.goto(path);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download EPUB" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${setting.slug}.epub`);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(30, 58).toString()).toBe("mimetypeapplication/epub+zip");
  expect(bytes.length).toBeGreaterThan(3_000);
});

test("an article that loses canon drops out for its readers, and its address says why", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aReadableWorld();
  await arranged(setting, TWO_PARTS);
  await page.goto(`/w/${setting.slug}/book`);
  await expect(contents(page).getByRole("link")).toHaveText(["How it froze", "The thaw", "The ferry"]);
  const decided = await decideCanon(setting.context, setting.slug, {
    article: "the-thaw",
    to: "non-canon",
    rule: "owner",
    reason: "It never thawed.",
  });
  expect(decided.ok).toBe(true);
  await page.reload();
  await expect(contents(page).getByRole("link")).toHaveText(["How it froze", "The ferry"]);
  await page.goto(`/w/${setting.slug}/book/read/the-winter`);
  await page.keyboard.press("ArrowRight");
  await expect(heading(page, "The ferry")).toBeVisible();
  await page.goto(`/w/${setting.slug}/book/read/the-thaw`);
  await expect(page.getByText("Not in the book at present")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Read the article" }).click();
  await expect(heading(page, "The thaw")).toBeVisible();
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/book`);
  await expect(page.getByText("The thaw: it was decided not to be canon")).toBeVisible();
});
