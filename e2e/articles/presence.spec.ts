import { type Browser, expect, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import type { Role } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";

/** A little longer than between two questions of an editor who else is there, ms. */
const PERIOD = 31_000;

/** A private world with an article, and a browser in which a contributor called Mira is signed in. */
async function aPlace(browser: Browser, url: string) {
  const setting = await aStoryWorld("private");
  const slug = await anArticleWith(setting, doc(p("The bridge burned."), p("Nobody saw it.")), "The bridge");
  const member = await aMember(db, setting, "contributor");
  await db.user.update({ where: { id: member.actor.userId }, data: { name: "Mira" } });
  const context = await browser.newContext();
  await signInAs(context, member.actor, url);
  const mira = await context.newPage();
  return { setting, path: `/w/${setting.slug}/a/${slug}`, mira, miraId: member.actor.userId };
}

async function aPageOf(browser: Browser, setting: Setting, role: Role, url: string): Promise<Page> {
  const context = await browser.newContext();
  await enterAs(context, setting, role, url);
  const page = await context.newPage();
  await page.clock.install();
  return page;
}

/** Types, and waits until the draft is on the server. */
async function write(page: Page, path: string, words: string): Promise<void> {
  await page.goto(`${path}/edit`);
  await articleTextOn(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
  await expect(page.getByText(/Draft kept \d/)).toBeVisible();
}

const isEditing = (page: Page) => page.getByText("Mira is editing this article");

test("who edits an article is named to others where they would begin, until it is saved", async ({
  browser,
  baseURL,
}) => {
  const url = baseURL ?? "";
  const { setting, path, mira } = await aPlace(browser, url);
  const otto = await aPageOf(browser, setting, "editor", url);
  const reader = await aPageOf(browser, setting, "reader", url);
  await otto.goto(path);
  await expect(otto.getByText("Nobody saw it.")).toBeVisible();
  await expect(isEditing(otto)).toHaveCount(0);

  await write(mira, path, " Not even Boris.");
  await otto.reload();
  await expect(otto.getByText("Mira is editing this article (last change just now)")).toBeVisible();
  await otto.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(articleTextOn(otto)).toBeFocused();
  await expect(isEditing(otto).first()).toBeVisible();
  await expect(otto.getByText("Changes to different paragraphs are merged when you save")).toBeVisible();
  await reader.goto(path);
  await expect(reader.getByText("Nobody saw it.")).toBeVisible();
  await expect(isEditing(reader)).toHaveCount(0);
  const own = await mira.context().newPage();
  await own.goto(path);
  await expect(own.getByText("Nobody saw it.")).toBeVisible();
  await expect(isEditing(own)).toHaveCount(0);

  await saveAs(mira, "Boris", 2);
  await otto.clock.runFor(PERIOD);
  await expect(otto.getByText("Mira has stopped editing this article")).toBeVisible();
  await otto.goto(path);
  await expect(otto.getByText("Not even Boris.")).toBeVisible();
  await expect(isEditing(otto)).toHaveCount(0);
});

test("who begins later is named in the foot of the editor, which moves neither text nor cursor, and is forgotten after silence", async ({
  browser,
  baseURL,
}) => {
  const url = baseURL ?? "";
  const { setting, path, mira, miraId } = await aPlace(browser, url);
  const otto = await aPageOf(browser, setting, "contributor", url);
  await otto.goto(`${path}/edit`);
  await expect(articleTextOn(otto)).toBeFocused();
  await otto.keyboard.type("Here ");
  const before = await articleTextOn(otto).boundingBox();
  await write(mira, path, " Not even Boris.");
  const foot = otto.getByRole("region", { name: "Save" });
  await expect(foot.getByText("Mira is editing this article")).toHaveCount(0);
  await otto.clock.runFor(PERIOD);
  await expect(foot.getByText("Mira is editing this article")).toBeVisible();
  expect(await articleTextOn(otto).boundingBox()).toEqual(before);
  await otto.keyboard.type("is: ");
  await expect(articleTextOn(otto)).toContainText("Here is: The bridge burned.");

  await db.draft.updateMany({ where: { userId: miraId }, data: { savedAt: new Date(Date.now() - 11 * 60_000) } });
  await otto.clock.runFor(PERIOD);
  await expect(foot.getByText("Mira is editing this article")).toBeHidden();
});

test("two tabs of one person tell each other, and the first neither loses the cursor nor moves its text", async ({
  browser,
  baseURL,
}) => {
  const { path, mira: first } = await aPlace(browser, baseURL ?? "");
  await first.goto(`${path}/edit`);
  await expect(articleTextOn(first)).toBeFocused();
  await first.keyboard.type("One ");
  const before = await articleTextOn(first).boundingBox();
  const told = first.getByText("Also open in another of your tabs");
  await expect(told).toBeHidden();

  const second = await first.context().newPage();
  await second.goto(`${path}/edit`);
  await expect(second.getByText("You have this article open in another tab")).toBeVisible();
  await expect(second.getByText("Also open in another of your tabs")).toBeHidden();
  await expect(told).toBeVisible();
  await expect(first.getByText("You have this article open in another tab")).toHaveCount(0);
  await expect(articleTextOn(first)).toBeFocused();
  expect(await articleTextOn(first).boundingBox()).toEqual(before);
  await first.keyboard.type("two ");
  await expect(articleTextOn(first)).toContainText("One two The bridge burned.");

  await second.close();
  await expect(told).toBeHidden();
});
