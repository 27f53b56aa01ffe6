import { type Browser, expect, type Page, test } from "@playwright/test";
import { aStoryWorld, enterAs, saveAs, textOf } from "@/e2e/a-story-world";
import { doc, p } from "@/lib/document/build";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

test("two who write at once are merged where they can be, and asked where they cannot", async ({
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p.id("a", "The first part."), p.id("b", "The second part.")));
  const edit = `/w/${setting.slug}/a/${slug}/edit`;
  const anna = await aWriter(browser, setting, baseURL ?? "");
  const boris = await aWriter(browser, setting, baseURL ?? "");
  await Promise.all([anna.goto(edit), boris.goto(edit)]);
  await writeAfter(anna, "The first part.", " Anna was here.");
  await writeAfter(boris, "The second part.", " Boris was here.");
  await saveAs(anna, "Anna", 2);
  await saveAs(boris, "Boris", 3);
  await expect(textOf(boris)).toContainText("Anna was here.");
  await expect(textOf(boris)).toContainText("Boris was here.");

  // Anna still stands on revision 2 and changes the part that Boris changed.
  await writeAfter(anna, "The second part.", " Anna disagrees.");
  await anna.getByRole("button", { name: "Save", exact: true }).click();
  await expect(anna.getByRole("heading", { name: /changed by two people/ })).toBeVisible();
  await expect(anna.getByText("Boris was here.").first()).toBeVisible();
  await expect(anna.getByText("Anna disagrees.").first()).toBeVisible();
  await anna.getByRole("radio", { name: "Both, theirs first" }).click();
  await anna.getByRole("button", { name: "Save this" }).click();
  await expect(anna.getByText(/Saved as revision 4\b/).first()).toBeVisible();
  await anna.goto(`/w/${setting.slug}/a/${slug}`);
  await expect(anna.getByText("Boris was here.")).toBeVisible();
  await expect(anna.getByText("Anna disagrees.")).toBeVisible();
});

async function aWriter(browser: Browser, setting: Setting, url: string): Promise<Page> {
  const context = await browser.newContext();
  await enterAs(context, setting, "contributor", url);
  return context.newPage();
}

async function writeAfter(page: Page, line: string, words: string): Promise<void> {
  await textOf(page).getByText(line).click();
  await page.keyboard.press("End");
  await page.keyboard.type(words);
}
