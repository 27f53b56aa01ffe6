import { expect, type Locator, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { saveDraft } from "@/lib/articles/drafts/save-draft";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";

const LONG = "The carters who crossed the river on the ice kept a list of every sledge and of what it bore. ".repeat(4);

/** An article of ten paragraphs of several lines each. */
async function aLongArticle(setting: Setting): Promise<string> {
  const first = p("Before all else, ", claim("c1", "the bridge burned", setting.citation), `. ${LONG}`);
  return anArticleWith(setting, doc(first, ...Array.from({ length: 9 }, () => p(LONG))));
}

/** Opens the editor on a long article, and returns where it is. */
async function openLongArticle(page: Page, url: string): Promise<string> {
  const setting = await aStoryWorld();
  const slug = await aLongArticle(setting);
  await enterAs(page.context(), setting, "contributor", url);
  const path = `/w/${setting.slug}/a/${slug}/edit`;
  await page.goto(path);
  await expect(articleTextOn(page)).toBeFocused();
  return path;
}

/** How many lines of the text are wholly seen, between the tools and the bar with Save. */
async function linesSeen(page: Page): Promise<number> {
  const tools = await boxOf(page.getByRole("toolbar", { name: "Formatting" }));
  const bar = await boxOf(page.getByRole("region", { name: "Save" }));
  return articleTextOn(page).evaluate(
    (text, [top, bottom]) => {
      const ends: number[] = [];
      for (const paragraph of text.querySelectorAll("p")) {
        const words = document.createRange();
        words.selectNodeContents(paragraph);
        for (const line of words.getClientRects()) {
          const isNew = ends.every((end) => Math.abs(end - line.bottom) > 8);
          if (isNew && line.top >= (top ?? 0) && line.bottom <= (bottom ?? 0)) ends.push(line.bottom);
        }
      }
      return ends.length;
    },
    [tools.y + tools.height, bar.y],
  );
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("not on the screen");
  return box;
}

/** Whether a press in the middle of something reaches it. */
function isOnTop(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
}

test("who opens the editor can type at once, and sees twelve lines of the text on a laptop", async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1366, height: 650 });
  await openLongArticle(page, baseURL ?? "");
  expect(await linesSeen(page)).toBeGreaterThanOrEqual(12);
  await page.keyboard.type("Typed at once. ");
  await expect(articleTextOn(page)).toContainText("Typed at once. Before all else");
});

test("neither somebody else who edits the article nor another tab costs one of the twelve lines", async ({
  page,
  context,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1366, height: 650 });
  const setting = await aStoryWorld();
  const slug = await aLongArticle(setting);
  const fields = { title: "The list", kind: "event" as const, tags: [], aliases: [], summary: "" };
  const draft = { ...fields, article: slug, baseRevision: 1, doc: { ...doc(p("Begun by another.")) } };
  const mira = await aMember(db, setting, "contributor");
  await db.user.update({ where: { id: mira.actor.userId }, data: { name: "Mira" } });
  expect((await saveDraft({ ...mira, now: new Date() }, setting.slug, draft)).ok).toBe(true);
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
  await expect(articleTextOn(page)).toBeFocused();
  const foot = page.getByRole("region", { name: "Save" });
  await expect(foot.getByText("Mira is editing this article")).toBeVisible();
  expect(await linesSeen(page)).toBeGreaterThanOrEqual(12);

  const second = await context.newPage();
  await second.setViewportSize({ width: 1366, height: 650 });
  await second.goto(page.url());
  await expect(articleTextOn(second)).toBeFocused();
  await expect(second.getByText("Also open in another of your tabs")).toBeVisible();
  expect(await linesSeen(second)).toBeGreaterThanOrEqual(12);
});

test("six lines stay in sight above a phone's keyboard, and Save with them", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLongArticle(page, baseURL ?? "");
  expect(await linesSeen(page)).toBeGreaterThanOrEqual(12);
  await page.setViewportSize({ width: 390, height: 504 });
  await expect.poll(() => linesSeen(page)).toBeGreaterThanOrEqual(6);
  const save = page.getByRole("button", { name: "Save", exact: true });
  await expect(save).toBeInViewport({ ratio: 1 });
  expect(await isOnTop(save)).toBe(true);
});

test("a keyboard that lies over the page instead of pushing it up leaves the same room", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLongArticle(page, baseURL ?? "");
  await page.evaluate(() => {
    const screen = window.visualViewport as VisualViewport;
    Object.defineProperty(screen, "height", { value: 504 });
    screen.dispatchEvent(new Event("resize"));
  });
  const save = page.getByRole("button", { name: "Save", exact: true });
  await expect.poll(async () => ((await boxOf(save)).y ?? 0) + (await boxOf(save)).height).toBeLessThanOrEqual(504);
  await expect.poll(() => linesSeen(page)).toBeGreaterThanOrEqual(6);
});

test("the tools stand in one row, and stay at the top of the screen while the text is scrolled", async ({
  page,
  baseURL,
}) => {
  await openLongArticle(page, baseURL ?? "");
  const tools = page.getByRole("toolbar", { name: "Formatting" });
  for (const width of [1440, 1000, 700, 390]) {
    await page.setViewportSize({ width, height: 800 });
    expect((await boxOf(tools)).height).toBeLessThan(52);
    await page.mouse.move(width / 2, 500);
    await page.mouse.wheel(0, 900);
    await expect.poll(async () => (await boxOf(tools)).y).toBeLessThan(8);
    await page.evaluate(() => window.scrollTo(0, 0));
  }
});

test("neither a notice nor the bar below covers what is pressed to save and to link", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLongArticle(page, baseURL ?? "");
  const save = page.getByRole("button", { name: "Save", exact: true });
  await page.keyboard.press("Control+A");
  await page.getByRole("button", { name: "Link a claim" }).click();
  await expect(page.getByText("Nothing to link here")).toBeVisible();
  await expect.poll(() => isOnTop(save)).toBe(true);
  expect(await isOnTop(page.getByRole("textbox", { name: "Summary of this edit" }))).toBe(true);
  // At the end of the page the bar stands higher than at the foot of the screen.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => isOnTop(save)).toBe(true);
  await page.evaluate(() => window.scrollTo(0, 0));

  await articleTextOn(page).getByText("The carters").nth(1).click();
  await page.getByRole("button", { name: "Link a claim" }).click();
  await page.getByLabel("Search passages").fill("burned in April");
  await page.getByRole("list", { name: "Passages found" }).getByRole("button").first().click();
  const link = page.getByRole("button", { name: "Link", exact: true }).last();
  const bar = await boxOf(page.getByRole("region", { name: "Save" }));
  // The panel begins at its top once its words are there, which may come after the first try.
  await expect(async () => {
    await link.scrollIntoViewIfNeeded();
    const box = await boxOf(link);
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y);
  }).toPass();
});

test("the details of an article are folded beside its title, and told there in short", async ({ page, baseURL }) => {
  const path = await openLongArticle(page, baseURL ?? "");
  const details = page.getByRole("button", { name: /^Details/ });
  await expect(details).toHaveText(/Event · no tags/);
  await expect(page.getByRole("combobox", { name: "Tags" })).toBeHidden();
  await details.click();
  await page.getByRole("combobox", { name: "Tags" }).fill("ice");
  await page.keyboard.press("Enter");
  await expect(details).toHaveText(/Event · ice/);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Saved as revision 2\b/).first()).toBeVisible();
  await page.goto(path);
  await expect(details).toHaveText(/Event · ice/);
});

test("an article that has no title yet begins with that, and an opened one shows all of its claims", async ({
  page,
  baseURL,
}) => {
  const path = await openLongArticle(page, baseURL ?? "");
  await expect(page.getByRole("region", { name: "Claims of this article" })).toBeVisible();
  await page.goto(path.replace(/\/a\/.*/, "/new-article"));
  await expect(page.getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.keyboard.type("The burned bridge");
  await page.keyboard.press("Enter");
  await expect(articleTextOn(page)).toBeFocused();
});

test("a claim is widened by keys and narrowed by the pointer, from its own card", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLongArticle(page, baseURL ?? "");
  const claimed = articleTextOn(page).locator("[data-claim]");
  await claimed.click();
  const card = page.getByRole("region", { name: "This claim" });
  const form = card.getByRole("region", { name: "Words of the claim" });
  await card.getByRole("button", { name: "Change its words" }).click();
  await form.getByRole("listbox").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await form.getByRole("button", { name: "Use these words" }).click();
  await expect(claimed).toHaveText("the bridge burned. The");
  await card.getByRole("button", { name: "Change its words" }).click();
  await form.getByRole("option", { name: "bridge" }).first().click();
  await form.getByRole("button", { name: "Use these words" }).click();
  await expect(claimed).toHaveText("bridge");
  await expect(card.getByRole("list", { name: "Sources of this claim" }).getByRole("listitem")).toHaveCount(1);
});
