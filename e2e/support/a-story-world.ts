import { randomBytes } from "node:crypto";
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import type { Role } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { aMember, aWorld, type Setting } from "@/prisma/testing/a-world";
import { signInAs } from "./person";

/** A world of one story's own, with a short thread and a short reference. */
export function aStoryWorld(visibility: "public" | "private" = "public"): Promise<Setting> {
  return aWorld(db, `river-${randomBytes(4).toString("hex")}`, visibility);
}

/** Lets a browser act as the world's owner, or as a new member with another role. */
export async function enterAs(context: BrowserContext, setting: Setting, role: Role, url: string): Promise<void> {
  const actor = role === "owner" ? setting.context.actor : (await aMember(db, setting, role)).actor;
  await signInAs(context, actor, url);
}

/** The text of the article that is being edited. */
export function articleTextOn(page: Page): Locator {
  return page.getByRole("textbox", { name: "Article text" });
}

/** Selects words of the article's text as a person would with the keyboard: the whole line that the cursor is in. */
export async function selectLine(page: Page): Promise<void> {
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+Home");
}

/** Links the selected words to the passage that a search for `words` finds first. */
export async function linkSelection(page: Page, words: string, stance: string): Promise<void> {
  await page.getByRole("button", { name: "Link a claim" }).click();
  await page.getByLabel("Search passages").fill(words);
  await page.getByRole("list", { name: "Passages found" }).getByRole("button").first().click();
  await page.getByRole("radio", { name: stance }).click();
  await page
    .getByRole("region", { name: "Words and stance" })
    .getByRole("button", { name: "Link", exact: true })
    .click();
}

/** Saves with a summary and waits until the editor says which revision it became. */
export async function saveAs(page: Page, summary: string, revision: number): Promise<void> {
  await page.getByRole("textbox", { name: "Summary of this edit" }).fill(summary);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(new RegExp(`Saved as revision ${revision}\\b`)).first()).toBeVisible();
}
