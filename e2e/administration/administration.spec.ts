import { randomBytes } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { personOfSample } from "@/e2e/support/pages";
import { aPerson, PASSWORD, signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/base/ids";
import { db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith } from "@/prisma/testing/a-world";

/** A page in a browser of somebody's own, who is signed in there. */
async function pageOf(browser: Browser, actor: Actor | null, url: string): Promise<Page> {
  const context = await browser.newContext();
  if (actor) await signInAs(context, actor, url);
  return context.newPage();
}

test("forty-five worlds come in pages, and are found by words of their titles", async ({ page }) => {
  const word = `q${randomBytes(4).toString("hex")}`;
  const { userId: createdById } = await aPerson("Zora");
  const numbers = Array.from({ length: 45 }, (_none, index) => String(index + 1).padStart(2, "0"));
  await db.world.createMany({
    data: numbers.map((number) => ({
      id: newId<"World">(),
      slug: `${word}-${number}`,
      title: `${word} world ${number}`,
      description: "Rails and rivers. ".repeat(100),
      visibility: "public" as const,
      createdById,
      createdAt: new Date(),
    })),
  });
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Search worlds by title" }).fill(`WORLD ${word}`);
  await page.keyboard.press("Enter");
  await expect(page.getByText("45 worlds with")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(24);
  await page.getByRole("link", { name: "Page 2" }).click();
  await expect(page.getByRole("article")).toHaveCount(21);
  await expect(page.getByRole("link", { name: "Page 2" })).toHaveAttribute("aria-current", "page");
  await page.getByRole("link", { name: `${word} world 45` }).click();
  await expect(page.getByRole("heading", { level: 1, name: `${word} world 45` })).toBeVisible();
  await page.goto(`/?q=${word}&page=9999`);
  await expect(page.getByRole("article")).toHaveCount(21);
  await db.world.deleteMany({ where: { slug: { startsWith: `${word}-` } } });
});

test("a person who is signed in is suspended, reads why at the next click, and signs in again when it is lifted", async ({
  page,
  browser,
  baseURL,
}) => {
  const url = baseURL ?? "";
  const setting = await aStoryWorld();
  const article = await anArticleWith(setting, doc(p("The bridge burned.")));
  const member = await aMember(db, setting, "contributor");
  const [{ email }] = [member.actor];
  const theirs = await pageOf(browser, member.actor, url);
  await theirs.goto(`/w/${setting.slug}/a/${article}`);
  await expect(theirs.getByRole("link", { name: "Edit", exact: true })).toBeVisible();

  await signInAs(page.context(), await personOfSample("owner"), url);
  await page.goto("/");
  await page.getByRole("button", { name: /^Your menu/ }).click();
  await page.getByRole("menuitem", { name: "Site administration" }).click();
  await page.getByRole("navigation", { name: "Site administration" }).getByRole("link", { name: "Accounts" }).click();
  await page.getByLabel("Name or e-mail").fill(email);
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page.getByText("1 account", { exact: true })).toBeVisible();
  await page.getByRole("table").getByRole("link", { name: "contributor" }).click();
  await page.getByRole("button", { name: "Suspend this account" }).click();
  await expect(page.getByText("Say why").first()).toBeVisible();
  await page.getByLabel("Reason").fill("Advertising in articles");
  await page.getByRole("button", { name: "Suspend this account" }).click();
  await expect(page.getByText("Suspended", { exact: true }).first()).toBeVisible();

  await theirs.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(theirs.getByRole("heading", { name: "You cannot sign in or write at the moment" })).toBeVisible();
  await expect(theirs.getByText("Advertising in articles.")).toBeVisible();
  await theirs.getByRole("link", { name: "Read as a visitor" }).click();
  await expect(theirs.getByRole("link", { name: "Account suspended" })).toBeVisible();

  await page.getByLabel("Reason").fill("They promised to stop");
  await page.getByRole("button", { name: "Lift the suspension" }).click();
  await expect(page.getByRole("button", { name: "Suspend this account" })).toBeVisible();
  await expect(page.getByText("They promised to stop")).toBeVisible();
  await theirs.goto(`/w/${setting.slug}/a/${article}/edit`);
  await expect(theirs).toHaveURL(/\/sign-in/);
  await theirs.context().close();
});

test("who signs in with the password of a suspended account reads the reason; a wrong password tells nothing", async ({
  page,
}) => {
  const { userId, email } = await aPerson("Sven");
  const suspended = { suspendedAt: new Date(), suspendedReason: "Somebody else used it" };
  await db.user.update({ where: { id: userId }, data: suspended });
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not this one");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("The e-mail address or the password is wrong.")).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("The reason: Somebody else used it.")).toBeVisible();
});

test("a world is taken down while a member reads it, and put back", async ({ page, browser, baseURL }) => {
  const url = baseURL ?? "";
  const setting = await aStoryWorld();
  await anArticleWith(setting, doc(p("The bridge burned.")));
  const member = await pageOf(browser, (await aMember(db, setting, "editor")).actor, url);
  const stranger = await pageOf(browser, null, url);
  await member.goto(`/w/${setting.slug}`);

  await signInAs(page.context(), await personOfSample("owner"), url);
  await page.goto(`/admin/worlds/${setting.slug}`);
  await page.getByLabel("Reason", { exact: true }).fill("It advertised pills");
  await page.getByRole("button", { name: "Take this world down" }).click();
  await expect(page.getByText("Taken down", { exact: true }).first()).toBeVisible();

  const rooms = member.getByRole("navigation", { name: "The frozen river" });
  await rooms.getByRole("link", { name: "Articles" }).click();
  await expect(member.getByText("The reason: It advertised pills.")).toBeVisible();
  await expect(member.getByRole("heading", { level: 1, name: "The frozen river" })).toBeVisible();
  await stranger.goto(`/w/${setting.slug}`);
  await expect(stranger.getByRole("heading", { name: /There is nothing at this address/ })).toBeVisible();
  expect((await stranger.request.get(`/w/${setting.slug}/feed.atom`)).status()).toBe(404);
  await page.getByRole("link", { name: `/w/${setting.slug}` }).click();
  await expect(page.getByText("Taken down: only you can read this world")).toBeVisible();

  await page.goBack();
  await page.getByLabel("Reason", { exact: true }).fill("Cleaned up");
  await page.getByRole("button", { name: "Put this world back" }).click();
  await expect(page.getByRole("button", { name: "Take this world down" })).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByRole("heading", { level: 1, name: "The frozen river" })).toBeVisible();
  await page.goto("/admin/log");
  await expect(page.getByRole("listitem").filter({ hasText: `Put back a world: ${setting.slug}` })).toContainText(
    "Cleaned up",
  );
  for (const other of [member, stranger]) await other.context().close();
});

test("an owner deletes a world by its address, and restores it", async ({ page, baseURL }) => {
  const setting = await aStoryWorld();
  await enterAs(page.context(), setting, "owner", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/settings`);
  const field = page.getByLabel(/to delete it$/);
  await field.fill("another-river");
  await page.getByRole("button", { name: "Delete this world", exact: true }).click();
  await expect(page.getByText(`Type “${setting.slug}” to delete this world.`).first()).toBeVisible();
  await field.fill(setting.slug);
  await page.getByRole("button", { name: "Delete this world", exact: true }).click();
  await expect(page.getByText("One of its owners deleted this world")).toBeVisible();
  await page.getByRole("link", { name: "My worlds" }).first().click();
  await page.getByRole("link", { name: "The frozen river" }).click();
  await page.getByRole("button", { name: "Restore this world" }).click();
  await expect(page).toHaveURL(new RegExp(`/w/${setting.slug}$`));
  await expect(page.getByRole("heading", { level: 1, name: "The frozen river" })).toBeVisible();
});

test("whoever writes into a full world reads how full it is and whom to ask, and loses nothing", async ({
  page,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const article = await anArticleWith(setting, doc(p("The bridge burned.")));
  await enterAs(page.context(), setting, "owner", baseURL ?? "");
  await db.worldUse.update({ where: { worldId: setting.worldId }, data: { bytes: 500_000_000 } });
  await page.goto(`/w/${setting.slug}/settings`);
  await expect(page.getByText("500 MB of 500 MB")).toBeVisible();
  await page.goto(`/w/${setting.slug}/a/${article}/edit`);
  await articleTextOn(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Nobody crossed it.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/This world holds 500 MB of the 500 MB allowed/).first()).toBeVisible();
  await expect(articleTextOn(page)).toContainText("Nobody crossed it.");
  await expect(page.getByText(/Draft kept/)).toBeVisible();
  await db.worldUse.update({ where: { worldId: setting.worldId }, data: { bytes: 1_000 } });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Saved as revision 2/).first()).toBeVisible();
});

test("the administration is there for the owner of the installation alone", async ({ page, baseURL }) => {
  await page.goto("/admin/accounts");
  await expect(page).toHaveURL(/\/sign-in/);
  await signInAs(page.context(), await personOfSample("editor"), baseURL ?? "");
  for (const path of ["/admin", "/admin/accounts", "/admin/worlds", "/admin/log"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: /There is nothing at this address/ })).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Site administration" })).toHaveCount(0);
  }
});
