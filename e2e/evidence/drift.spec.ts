import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { claim, doc, p } from "@/lib/document/model/build";
import { importVersion } from "@/lib/sources/import/import-version";
import { citeFrom } from "@/prisma/seed/cite-from";
import { anArticleWith, type Setting, THREAD } from "@/prisma/testing/a-world";

const LATER = THREAD.replace("burned in April", "burned late in April")
  .replace("No train crossed it before the autumn.\n\n---", "No train crossed it before the second winter.\n\n---")
  .replace("Who set it on fire?", "Nobody asks.");

/** A world with an article of four citations, one of them from the reference. */
async function aCitedWorld(): Promise<Setting & { article: string }> {
  const setting = await aStoryWorld();
  const from = citeFrom(setting.passages);
  const article = await anArticleWith(
    setting,
    doc(
      p.id("a", claim("c1", "The bridge burned.", setting.citation)),
      p.id(
        "b",
        claim("c2", "No train crossed it.", from("supports", "thread", "No train crossed it before the autumn")),
      ),
      p.id("c", claim("c3", "Who did it is asked.", from("supports", "thread", "Who set it on fire?"))),
      p.id("d", claim("c4", "It stood in our history.", from("departs", "reference", "stood until the war"))),
    ),
  );
  return { ...setting, article };
}

const entry = (page: Page, words: string) => page.getByRole("listitem", { name: words });
const left = (page: Page, words: string) =>
  expect(page.getByRole("region", { name: "Status of the citations" }).getByRole("status")).toContainText(words);

test("a newer version leads to the queue, which is worked through by keyboard", async ({ page, context, baseURL }) => {
  const setting = await aCitedWorld();
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/sources/${setting.threadId}/import`);
  await page.getByLabel("Paste the text").fill(LATER);
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("button", { name: "Import as version 2" }).click();
  await page.getByRole("link", { name: "Look at the 3 again" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Needs review" })).toBeVisible();
  await left(page, "3 citations need review");
  const bridge = entry(page, "The bridge burned.");
  await expect(bridge).toContainText("Edited");
  await expect(bridge.locator("ins")).toContainText("late");

  await bridge.getByRole("button", { name: "Confirm" }).focus();
  await page.keyboard.press("Enter");
  await expect(bridge).toContainText("Confirmed.");
  await left(page, "2 citations need review. 1 of 3 on this page done.");

  // The focus has gone on to the next, where other words are chosen: the first three of the passage.
  const train = entry(page, "No train crossed it.");
  await expect(train.getByRole("button", { name: "Confirm" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Choose other words" });
  await dialog.getByRole("listbox", { name: "Words of the passage" }).focus();
  await page.keyboard.press("Home");
  for (let word = 0; word < 2; word += 1) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(train).toContainText("Corrected.");

  const question = entry(page, "Who did it is asked.");
  await expect(question).toContainText("Neither the words nor their passage are in");
  await expect(question.getByRole("button", { name: "Choose other words" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const asked = page.getByRole("alertdialog", { name: "Drop this citation?" });
  await asked.getByRole("button", { name: "Drop this citation" }).press("Enter");
  await expect(question).toContainText("Dropped.");
  await expect(page.getByText("Nothing left to review.")).toBeVisible();
  await left(page, "0 citations need review");
  await expect(page.getByRole("region", { name: "Status of the citations" })).toContainText("Total2");

  await page.goto(`/w/${setting.slug}/a/${setting.article}/history`);
  await expect(page.getByText("Citation corrected: “No train crossed”").first()).toBeVisible();
  await expect(page.getByText("Citation dropped: “Who set it on fire?”").first()).toBeVisible();
  await page.goto(`/w/${setting.slug}/drift`);
  await expect(page.getByRole("heading", { name: "Nothing needs review" })).toBeVisible();
});

test("a lost citation finds its place in another passage by search", async ({ page, context, baseURL }) => {
  const setting = await aCitedWorld();
  await importVersion(setting.context, setting.slug, setting.threadId, { text: LATER });
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/drift?grade=lost`);
  await expect(page.getByRole("button", { name: "Drop this citation" })).toHaveCount(1);
  await entry(page, "Who did it is asked.").getByRole("button", { name: "Choose other words" }).click();
  const dialog = page.getByRole("dialog", { name: "Choose other words" });
  await dialog.getByLabel("Search passages").fill("nobody asks");
  await dialog.getByRole("list", { name: "Passages found" }).getByRole("button").first().click();
  await dialog.getByRole("button", { name: "Cite these words" }).click();
  await expect(entry(page, "Who did it is asked.")).toContainText("Corrected.");
});

test("who may not link claims reads the queue and is told who may", async ({ page, context, baseURL }) => {
  const setting = await aCitedWorld();
  await importVersion(setting.context, setting.slug, setting.threadId, { text: LATER });
  await page.goto(`/w/${setting.slug}/drift`);
  await expect(entry(page, "The bridge burned.")).toBeVisible();
  await expect(page.getByText("you need to be a contributor")).toBeVisible();
  await expect(page.getByRole("button", { name: "Confirm" })).toHaveCount(0);
  await enterAs(context, setting, "reader", baseURL ?? "");
  await page.goto(`/w/${setting.slug}`);
  await page.getByRole("link", { name: "3 citations need review" }).click();
  await expect(page).toHaveURL(/\/drift$/);
  await expect(page.getByRole("button", { name: "Drop this citation" })).toHaveCount(0);
});
