import { type Browser, expect, type Page } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";

/** A world with an article, and a browser in which a reader of it is signed in. */
async function aPlace(browser: Browser, url: string) {
  const setting = await aStoryWorld("private");
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")), "The bridge");
  const { actor } = await aMember(db, setting, "reader");
  const context = await browser.newContext();
  await signInAs(context, actor, url);
  return { setting, slug, path: `/w/${setting.slug}/a/${slug}`, page: await context.newPage() };
}

/** What the owner of the world does meanwhile. */
async function saved(setting: Setting, slug: string, baseRevision: number, words: string): Promise<void> {
  const input = { baseRevision, doc: doc(p(words)), summary: words };
  const result = await saveArticle({ ...setting.context, now: new Date() }, setting.slug, slug, input);
  expect(result).toMatchObject({ ok: true });
}

const bell = (page: Page, label: string) => page.getByRole("banner").getByRole("link", { name: label, exact: true });

async function chooseInMenu(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).press("Enter");
  await page.getByRole("menuitem", { name: item }).press("Enter");
}

test("somebody watches an article by keyboard, is told of what another saved and why, and is done with it by reading it", async ({
  browser,
  baseURL,
}) => {
  const { setting, slug, path, page } = await aPlace(browser, baseURL ?? "");
  await page.goto(path);
  await expect(bell(page, "Notifications")).toBeVisible();
  await chooseInMenu(page, "Watch this article");
  await expect(page.getByText("You watch this article: what others do appears behind the bell")).toBeVisible();

  await saved(setting, slug, 1, "It smouldered.");
  await saved(setting, slug, 2, "It collapsed.");
  await page.goto(`/w/${setting.slug}`);
  await bell(page, "Notifications, 2 unread").click();
  await expect(page).toHaveURL(/\/notifications$/);
  const group = page.getByRole("region", { name: "The bridge" });
  await expect(group.getByText("2 unread")).toBeVisible();
  await expect(group.getByText("You watch “The bridge”.")).toBeVisible();
  await expect(group.getByText("It collapsed.")).toBeVisible();

  await group.getByRole("button", { name: "Mark as read" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Nothing unread" })).toBeVisible();
  await expect(bell(page, "Notifications")).toBeVisible();
  await page.getByRole("navigation", { name: "Which notifications" }).getByRole("link", { name: "All" }).click();
  await expect(group.getByText("It smouldered.")).toBeVisible();
  await expect(group.getByText(/unread/)).toHaveCount(0);

  await saved(setting, slug, 3, "It was rebuilt.");
  await page.goto("/notifications");
  await group.getByRole("button", { name: "Stop watching" }).click();
  await expect(page.getByText("You no longer watch this")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Nothing unread" })).toBeVisible();
  await page.goto(path);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await expect(page.getByRole("menuitem", { name: "Watch this article" })).toBeVisible();
});

test("a source, a tag and a whole world are watched from their own pages, and left again", async ({
  browser,
  baseURL,
}) => {
  const { setting, slug, page } = await aPlace(browser, baseURL ?? "");
  const places = [
    [`/w/${setting.slug}/changes`, "this world"],
    [`/w/${setting.slug}/sources/${setting.threadId}`, "this source"],
    [`/w/${setting.slug}/articles?tag=fires`, "the tag “fires”"],
  ] as const;
  for (const [address, what] of places) {
    await page.goto(address);
    await page.getByRole("button", { name: `Watch ${what}` }).click();
    await expect(page.getByRole("button", { name: `Stop watching ${what}` })).toBeVisible();
  }
  await saved(setting, slug, 1, "It smouldered.");
  await page.goto("/notifications");
  await expect(page.getByText("You watch everything in this world.")).toBeVisible();
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await expect(page.getByRole("heading", { name: "Nothing unread" })).toBeVisible();
  for (const [address, what] of places) {
    await page.goto(address);
    await page.getByRole("button", { name: `Stop watching ${what}` }).click();
    await expect(page.getByRole("button", { name: `Watch ${what}` })).toBeVisible();
  }
});

test("a claim is watched from its sources, told of by the revision that changes it alone, and ended in the list of all that is watched", async ({
  browser,
  baseURL,
}) => {
  const { setting, page } = await aPlace(browser, baseURL ?? "");
  const rest = (words: string) => p.id("b", words);
  const burned = (words: string) => p.id("a", claim("c1", words, setting.citation));
  const mill = await anArticleWith(setting, doc(burned("The mill burned."), rest("It was old.")), "The mill");
  const path = `/w/${setting.slug}/a/${mill}`;
  await page.goto(path);
  await page.getByText("The mill burned.", { exact: true }).click();
  await page.getByRole("button", { name: "Watch this claim" }).press("Enter");
  await expect(page.getByRole("button", { name: "Stop watching this claim" })).toBeVisible();
  await page.reload();
  await page.getByText("The mill burned.", { exact: true }).click();
  await expect(page.getByRole("button", { name: "Stop watching this claim" })).toBeVisible();

  const save = async (baseRevision: number, text: ReturnType<typeof doc>) => {
    const input = { baseRevision, doc: text, summary: `Save ${baseRevision + 1}` };
    const saved = await saveArticle({ ...setting.context, now: new Date() }, setting.slug, mill, input);
    expect(saved).toMatchObject({ ok: true });
  };
  await save(1, doc(burned("The mill burned."), rest("It was very old.")));
  await page.goto("/notifications");
  await expect(page.getByRole("heading", { name: "Nothing unread" })).toBeVisible();
  await save(2, doc(burned("The mill burned in spring."), rest("It was very old.")));
  await page.reload();
  const group = page.getByRole("region", { name: "The mill" });
  await expect(group.getByText("You watch a claim in “The mill”.")).toBeVisible();
  await expect(group.getByText("Save 3")).toBeVisible();

  await page.getByRole("link", { name: "Settings", exact: true }).click();
  const watched = page.getByRole("region", { name: /^What you watch in/ });
  await expect(watched.getByRole("link", { name: "The mill burned in spring." })).toHaveAttribute(
    "href",
    `${path}#claim-c1`,
  );
  await watched.getByRole("button", { name: "Stop watching" }).press("Enter");
  await expect(page.getByText("Nothing so far.")).toBeVisible();
  await page.goto(path);
  await page.getByText("The mill burned in spring.", { exact: true }).click();
  await expect(page.getByRole("button", { name: "Watch this claim" })).toBeVisible();
});

test("a visitor has no bell, and is asked to sign in", async ({ page }) => {
  const setting = await aStoryWorld();
  await page.goto(`/w/${setting.slug}/changes`);
  await expect(page.getByRole("heading", { name: "Changes" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Watch/ })).toHaveCount(0);
  await page.goto("/notifications");
  await expect(page).toHaveURL(/\/sign-in\?/);
});
