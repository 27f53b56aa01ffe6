import { expect, type Page } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { doc, p } from "@/lib/document/model/build";
import { passagePath } from "@/lib/sources/source";
import { anArticleWith } from "@/prisma/testing/a-world";

/** What the clipboard holds, by type. */
function clipboardOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
    return Object.fromEntries(await Promise.all(types));
  });
}

/** Selects the words of an element, as a reader would who drags over them. */
async function select(page: Page, words: string): Promise<void> {
  await page.mouse.move(10, 10);
  await page.getByText(words).first().click({ clickCount: 3 });
}

test("words of an article and of a thread are copied as a quotation with their source, by mouse and by keyboard", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const setting = await aStoryWorld("public");
  const slug = await anArticleWith(setting, doc(p.id("one", "It burned in April."), p.id("two", "Nobody saw it.")));
  const path = `/w/${setting.slug}/a/${slug}`;
  await page.goto(path);
  await select(page, "It burned in April.");
  const button = page.getByRole("button", { name: "Copy as quotation" });
  await button.click();
  await expect(page.getByText("Copied as a quotation")).toBeVisible();
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  const copied = await clipboardOf(page);
  expect(copied["text/plain"]).toBe(`“It burned in April.”\n— ${title}, ${baseURL}${path}#b-one`);
  expect(copied["text/html"]).toContain("<blockquote");
  expect(copied["text/html"]).toContain(`${path}#b-one`);
  expect(copied["web text/markdown"] ?? "> It burned in April.").toContain("> It burned in April.");

  await select(page, "Nobody saw it.");
  await expect(button).toBeVisible();
  await page.keyboard.press("Alt+q");
  await expect.poll(async () => (await clipboardOf(page))["text/plain"]).toContain("“Nobody saw it.”");
  await page.mouse.click(5, 5);
  await expect(button).toHaveCount(0);

  // Neither pointer nor focus has come yet, as with a finger held on a word.
  await page.goto(path);
  await page.getByText("It burned in April.").evaluate((block) => getSelection()?.selectAllChildren(block));
  await expect(button).toBeVisible();
  await page.keyboard.press("Alt+q");
  await expect.poll(async () => (await clipboardOf(page))["text/plain"]).toContain("“It burned in April.”");

  await page.goto(passagePath(setting.slug, setting.threadId, setting.citation.passage));
  const passage = page.locator(`[data-words="${setting.citation.passage}"]`);
  const words = (await passage.textContent()) ?? "";
  await passage.click({ clickCount: 3 });
  await page.getByRole("button", { name: "Copy as quotation" }).click();
  await expect.poll(async () => (await clipboardOf(page))["text/plain"]).toContain(`#p-${setting.citation.passage}`);
  expect((await clipboardOf(page))["text/plain"]).toContain(words.slice(0, 20));
});
