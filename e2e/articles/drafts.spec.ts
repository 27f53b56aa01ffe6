import { type BrowserContext, expect, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith } from "@/prisma/testing/a-world";

/** A contributor's editor on an article of one paragraph; returns where it is read. */
async function openEditor(page: Page, context: BrowserContext, url: string): Promise<string> {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")));
  await enterAs(context, setting, "contributor", url);
  const path = `/w/${setting.slug}/a/${slug}`;
  await page.goto(`${path}/edit`);
  return path;
}

async function typeAtTheEnd(page: Page, words: string): Promise<void> {
  await articleTextOn(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

const draftKeptNotice = (page: Page) => page.getByText(/Draft kept \d/);

test("what was typed is offered back after a reload, which asks first", async ({ page, context, baseURL }) => {
  const path = await openEditor(page, context, baseURL ?? "");
  await typeAtTheEnd(page, " And nobody saw it.");
  await expect(draftKeptNotice(page)).toBeVisible();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await page.getByRole("button", { name: "Continue with the draft" }).click();
  await expect(articleTextOn(page)).toContainText("And nobody saw it.");
  await saveAs(page, "The witnesses", 2);
  await page.goto(`${path}/edit`);
  await expect(articleTextOn(page)).toContainText("And nobody saw it.");
  await expect(page.getByRole("button", { name: "Continue with the draft" })).toHaveCount(0);
});

test("what was typed in a browser that crashed is offered in another one", async ({ browser, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")));
  const writer = await aMember(db, setting, "contributor");
  const open = async () => {
    const context = await browser.newContext();
    await signInAs(context, writer.actor, baseURL ?? "");
    const page = await context.newPage();
    await page.goto(`/w/${setting.slug}/a/${slug}/edit`);
    return page;
  };
  const first = await open();
  await typeAtTheEnd(first, " And nobody saw it.");
  await expect(draftKeptNotice(first)).toBeVisible();
  await first.context().close();
  const second = await open();
  await expect(second.getByText(/You have unsaved work from/)).toBeVisible();
  await second.getByRole("button", { name: "Show the difference" }).click();
  await expect(second.getByRole("dialog")).toContainText("And nobody saw it.");
  await second.getByRole("button", { name: "Close" }).click();
  await second.getByRole("button", { name: "Discard the draft" }).click();
  await second.getByRole("button", { name: "Yes, discard it" }).click();
  await expect(second.getByText(/You have unsaved work from/)).toHaveCount(0);
  await expect(articleTextOn(second)).toHaveText("The bridge burned.");
  expect(await db.draft.count({ where: { userId: writer.actor.userId } })).toBe(0);
  await second.context().close();
});

test("without a network the text is kept on the device, and sent and saved when it is back", async ({
  page,
  context,
  baseURL,
}) => {
  await openEditor(page, context, baseURL ?? "");
  await expect(articleTextOn(page)).toBeEditable();
  await context.setOffline(true);
  await typeAtTheEnd(page, " Not even the guard.");
  await expect(page.getByText("Offline: kept on this device until it can be sent")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Not saved: the server cannot be reached")).toBeVisible();
  await expect(articleTextOn(page)).toContainText("Not even the guard.");
  await context.setOffline(false);
  await expect(draftKeptNotice(page)).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(/Saved as revision 2\b/).first()).toBeVisible();
});

test("leaving with unsaved work asks, by a link and by the way back", async ({ page, context, baseURL }) => {
  const path = await openEditor(page, context, baseURL ?? "");
  await page.goto(path);
  const tabs = page.getByRole("navigation", { name: "This article" });
  await tabs.getByRole("link", { name: "Edit" }).click();
  await typeAtTheEnd(page, " Not even the guard.");
  const asked = page.getByRole("dialog", { name: "Leave without saving?" });
  await page.goBack();
  await expect(asked).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(asked).toBeHidden();
  await expect(articleTextOn(page)).toContainText("Not even the guard.");
  await tabs.getByRole("link", { name: "Read" }).click();
  await asked.getByRole("button", { name: "Keep the draft and leave" }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.getByText("The bridge burned.")).toBeVisible();
  await expect(page.getByText("Not even the guard.")).toHaveCount(0);
});
