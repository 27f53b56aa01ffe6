import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { savedRiverThread } from "@/lib/sources/testing/a-saved-thread";
import { articleTextOn, selectLine } from "./a-story-world";

/** The sources of the first claim, as a phone shows them. */
export async function openPopover(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Claim 1: its sources" }).click();
  await expect(page.getByRole("dialog", { name: "Sources of claim 1" })).toBeVisible();
}

/** What is told of the article's first words: who wrote them and when. */
export async function openOrigin(page: Page): Promise<void> {
  await page.locator("[data-stretch]").first().click();
  await expect(page.getByRole("dialog", { name: /^Written by/ })).toBeVisible();
}

/** The question before an older revision comes back. */
export async function openRestore(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Restore revision/ }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
}

/** The second step of linking a claim: the words of a passage and a stance. */
export async function openClaimPanel(page: Page): Promise<void> {
  await articleTextOn(page).click();
  await page.keyboard.press("Control+Home");
  await selectLine(page);
  await page.getByRole("button", { name: "Link a claim" }).click();
  await page.getByLabel("Search passages").fill("railway");
  await page.getByRole("list", { name: "Passages found" }).getByRole("button").first().click();
  await expect(page.getByRole("region", { name: "Words and stance" })).toBeVisible();
}

/** What was found in a text, before it is imported. */
export async function previewImport(page: Page): Promise<void> {
  await page.getByLabel("Paste the text").fill(readFileSync("prisma/seed/sample/thread.txt", "utf8"));
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("heading", { name: "What was found" })).toBeVisible();
}

/** The step after: what was found in saved pages of a forum, and what was left out. */
export async function previewPages(page: Page): Promise<void> {
  const files = savedRiverThread().map(({ name, text }) => ({
    name,
    mimeType: "text/html",
    buffer: Buffer.from(text),
  }));
  await page.getByLabel("The text", { exact: true }).setInputFiles(files);
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByText("signatures 1")).toBeVisible();
}

/** A text that is refused, with its line and why. */
export async function refuseImport(page: Page): Promise<void> {
  await page.getByLabel("Paste the text").fill("A title\n\nA paragraph of no thread.\n");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByText("The pasted text, line 1")).toBeVisible();
}

/** A sheet of the editor that a key opens. */
export function openByKey(key: string, title: RegExp): (page: Page) => Promise<void> {
  return async (page) => {
    await articleTextOn(page).click();
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog", { name: title })).toBeVisible();
  };
}

/** A sentence of a walk with the passages that are suggested for it. */
export async function waitForPassages(page: Page): Promise<void> {
  await expect(page.getByRole("list", { name: "Suggested passages" })).toBeVisible();
}

/** The same with the words of a passage to choose from. */
export async function selectText(page: Page): Promise<void> {
  await waitForPassages(page);
  await page.getByRole("button", { name: /Choose its words/ }).click();
  await expect(page.getByRole("listbox", { name: "Words of the passage" })).toBeVisible();
}

/** Why a post is what it is, and the form to say otherwise. */
export async function openPostKind(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Post \d+ is: Story/ })
    .last()
    .click();
  await expect(page.getByRole("form", { name: /^What post \d+ is/ })).toBeVisible();
}

/** How a question stands, and the form to say otherwise. */
export async function openMark(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Mark: / })
    .first()
    .click();
  await expect(page.getByRole("form", { name: /^Status of / })).toBeVisible();
}

/** A passage on its way to an article. */
export async function openSend(page: Page): Promise<void> {
  const send = page.getByRole("button", { name: "Cite words of this passage in an article" }).first();
  await send.focus();
  await send.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Cite in an article" });
  await dialog.getByRole("combobox", { name: "Article" }).fill("bridge");
  // Until the search has answered only the title that was typed is offered, for a new article.
  await page.getByRole("listbox").last().getByRole("option").filter({ hasNotText: "Not written yet" }).first().click();
  await expect(dialog.getByRole("combobox", { name: "Place" })).toBeVisible();
}
