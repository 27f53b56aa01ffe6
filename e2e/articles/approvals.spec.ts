import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { decideCanon } from "@/lib/canon/decide-canon";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";

test("an editor watches the changes: what is new, by whom, in a row; they approve it and mark it as seen", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const [liv, ravi] = [await aMember(db, setting, "contributor"), await aMember(db, setting, "editor")];
  const bridge = await anArticleWith(setting, text(setting, "It burned in spring."));
  for (const [index, words] of ["It burned in March.", "It burned in April."].entries()) {
    await save(later(liv, index), setting, bridge, index + 1, words);
  }
  await anArticleWith({ ...setting, context: later(setting.context, 3) }, doc(p("It froze.")), "The river");
  const gone = await anArticleWith({ ...setting, context: later(liv, 4) }, doc(p("No.")), "The ferry");
  await trashArticle(setting.context, setting.slug, gone, {});
  await signInAs(context, ravi.actor, baseURL ?? "");

  await page.goto(`/w/${setting.slug}`);
  const rooms = page.getByRole("navigation", { name: "The frozen river" });
  await rooms.getByRole("link", { name: "Changes 3 new" }).click();
  await expect(page.getByText(/^3 new since/)).toBeVisible();
  const entries = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /what changed|read it/ }) });
  await expect(entries).toHaveCount(3);
  await expect(page.getByText("The ferry")).toHaveCount(0);
  const row = entries.filter({ hasText: "Revisions 2 to 3" });
  await expect(row).toContainText("New");
  await row.getByText("2 saves in a row").click();
  await expect(row.getByRole("listitem").filter({ hasText: "Revision 2" })).toContainText("It burned in March.");

  await page.getByText("Filter by person, article or kind").click();
  await page.getByRole("combobox", { name: "Person" }).fill("contrib");
  await page.getByRole("option", { name: "contributor" }).click();
  await expect(page).toHaveURL(/by=/);
  await page.getByRole("checkbox", { name: /Unreviewed/ }).click();
  await expect(page).toHaveURL(/by=.*unapproved=true/);
  await expect(entries).toHaveCount(1);
  await entries.getByRole("button", { name: "Approve The bridge up to revision 3" }).click();
  await expect(page.getByRole("heading", { name: "No changes match these filters" })).toBeVisible();

  await page.getByRole("navigation", { name: "Which changes" }).getByRole("link", { name: "Everything" }).click();
  await expect(row).toContainText("Approved");
  await page.getByRole("button", { name: "Mark all as seen" }).click();
  await expect(page.getByText(/^Nothing new since/)).toBeVisible();
  await expect(rooms.getByRole("link", { name: "Changes", exact: true })).toBeVisible();
  await expect(row).not.toContainText("New");

  await row.getByRole("link", { name: "contributor" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "contributor" })).toBeVisible();
  await expect(page.getByText("2 revisions")).toBeVisible();
  await page.goto(`/w/${setting.slug}/a/${bridge}/history`);
  await expect(page.getByText("Approved up to here")).toBeVisible();
});

test("a reader returns and compares what changed since they last read, canon, title and tags too", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const liv = await aMember(db, setting, "contributor");
  const bridge = await anArticleWith(setting, text(setting, "It burned in spring."));
  const path = `/w/${setting.slug}/a/${bridge}`;
  await enterAs(context, setting, "reader", baseURL ?? "");
  const remembered = page.waitForResponse((response) => response.url().endsWith("/read-marker"));
  await page.goto(path);
  await expect(page.getByText(/since you last read/)).toHaveCount(0);
  expect((await remembered).status()).toBe(200);

  await save(later(liv, 1), setting, bridge, 1, "It burned in April.");
  await save(later(liv, 2), setting, bridge, 2, "It burned in April.", { title: "The old bridge", tags: ["siberia"] });
  const reason = "The author tells it.";
  const evidence = [setting.citation.passage];
  const rule = "source" as const;
  await decideCanon(later(setting.context, 3), setting.slug, { article: bridge, to: "canon", rule, reason, evidence });
  await page.reload();
  await expect(page.getByText("2 changes since you last read")).toBeVisible();
  await page.getByRole("link", { name: "Compare since you last read" }).click();
  await expect(page.getByRole("heading", { name: "From revision 1 to 3" })).toBeVisible();
  await expect(page.getByText(/canon status changed from proposed to canon/i)).toBeVisible();
  await expect(page.getByRole("region", { name: "The canon" })).toContainText("The author tells it.");
  const fields = page.getByRole("region", { name: "The article" });
  await expect(fields.getByRole("deletion")).toHaveText("The bridge");
  await expect(fields.getByRole("insertion").filter({ hasText: "siberia" })).toBeVisible();

  await page.keyboard.press("n");
  await expect(page.getByRole("status").filter({ hasText: "1 of" })).toBeVisible();
  await page.goto(`${path}/compare?since=read`);
  await expect(page.getByRole("heading", { name: "From revision 1 to 3" })).toBeVisible();
  await page.goto(`${path}/compare?since=approved`);
  await expect(page).toHaveURL(new RegExp(`${path}/history$`));
});

test("an editor protects an article, and a contributor is led to propose instead", async ({ browser, baseURL }) => {
  const setting = await aStoryWorld();
  const bridge = await anArticleWith(setting, text(setting, "It burned in spring."));
  const path = `/w/${setting.slug}/a/${bridge}`;
  const mine = await browser.newContext();
  await enterAs(mine, setting, "editor", baseURL ?? "");
  const page = await mine.newPage();
  await page.goto(path);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Protect…" }).click();
  const dialog = page.getByRole("dialog", { name: "Who can edit this article" });
  await expect(dialog.getByRole("radio", { name: /Owners only/ })).toHaveCount(0);
  await dialog.getByRole("button", { name: "Protect it" }).click();
  await expect(dialog.getByText("Say why: the reason is kept in the log.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Why" }).fill("The month went to and fro.");
  await dialog.getByRole("button", { name: "Protect it" }).click();
  await expect(dialog).toBeHidden();
  await page.goto(`${path}/history`);
  await expect(page.getByRole("region", { name: "Protection" })).toContainText("The month went to and fro.");
  await mine.close();

  const theirs = await browser.newContext();
  await enterAs(theirs, setting, "contributor", baseURL ?? "");
  const other = await theirs.newPage();
  await other.goto(path);
  await expect(other.getByRole("link", { name: "Protected: Editors only. See why" })).toBeVisible();
  await other.goto(`${path}/edit`);
  await expect(other.getByText(/This article is protected: only editors and owners change it/)).toBeVisible();
  await expect(other.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
  await articleTextOn(other).getByText("It burned in spring.").click();
  await other.keyboard.press("End");
  await other.keyboard.type(" Everybody knows.");
  await other.getByRole("button", { name: "Propose…" }).click();
  await other.getByRole("textbox", { name: "Title: what will change" }).fill("Who knows");
  await other.getByRole("dialog").getByRole("button", { name: "Propose", exact: true }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Who knows" })).toBeVisible();
  await theirs.close();
});

test("a world, an article and a person are followed by feed; a private world by a key that can be revoked", async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const bridge = await anArticleWith(setting, text(setting, "It burned in <spring> & summer."), "Ice & fire");
  const world = `/w/${setting.slug}`;
  const liv = await aMember(db, setting, "contributor");
  await save(later(liv, 1), setting, bridge, 1, "It burned in April.");
  await page.goto(`${world}/changes`);
  const alternate = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  await expect(alternate).toHaveAttribute("href", new RegExp(`${world}/feed.atom$`));
  await page.getByRole("link", { name: "Follow this world by feed" }).waitFor();
  for (const [path, entries] of [
    [`${world}/feed.atom`, 4],
    [`${world}/a/${bridge}/feed.atom`, 2],
    [`${world}/people/${liv.actor.userId}/feed.atom`, 1],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.headers()["content-type"]).toContain("application/atom+xml");
    const read = await page.evaluate(readFeed, await answer.text());
    expect([path, read.entries.length, read.wrong]).toEqual([path, entries, []]);
    expect(read.entries[0]).toMatchObject({ title: "Ice & fire, revision 2", author: "contributor" });
    expect(read.entries[0]?.link).toBe(`${baseURL}${world}/a/${bridge}/compare?from=1&to=2`);
    const again = await request.get(path, { headers: { "if-none-match": answer.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
    const since = await request.get(path, {
      headers: { "if-modified-since": answer.headers()["last-modified"] ?? "" },
    });
    expect(since.status()).toBe(304);
  }

  const hidden = await aStoryWorld("private");
  await signInAs(context, hidden.context.actor, baseURL ?? "");
  const feed = `/w/${hidden.slug}/feed.atom`;
  expect((await request.get(feed)).status()).toBe(404);
  expect((await context.request.get(feed)).status()).toBe(404);
  await page.goto("/account");
  await page.getByRole("textbox", { name: "Name of the new feed key" }).fill("my reader");
  await page.getByRole("button", { name: "Create key" }).click();
  const address = await page.getByRole("textbox", { name: "Changes in The frozen river" }).inputValue();
  expect((await request.get(address)).status()).toBe(200);
  const key = new URL(address).searchParams.get("key") ?? "";
  const asToken = await request.get(`/api/v1/worlds/${hidden.slug}`, { headers: { authorization: `Bearer ${key}` } });
  expect(asToken.status()).toBe(401);
  await page.getByRole("button", { name: "Revoke the feed key my reader" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke the feed key" }).click();
  await expect(page.getByText("The feed key “my reader” is revoked")).toBeVisible();
  expect((await request.get(address)).status()).toBe(401);
});

/** What a program that reads feeds makes of one, and what RFC 4287 wants of it that is not there. Runs in the browser. */
function readFeed(xml: string) {
  const feed = new DOMParser().parseFromString(xml, "application/xml");
  const textIn = (parent: Element | Document, name: string) => parent.getElementsByTagName(name)[0]?.textContent ?? "";
  const isTime = (words: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(words);
  const entries = [...feed.getElementsByTagName("entry")].map((entry) => {
    const title = new DOMParser().parseFromString(textIn(entry, "title"), "text/html").body.textContent;
    const link = entry.getElementsByTagName("link")[0]?.getAttribute("href");
    return { id: textIn(entry, "id"), title, author: textIn(entry, "name"), updated: textIn(entry, "updated"), link };
  });
  const wrong = [
    feed.documentElement.namespaceURI === "http://www.w3.org/2005/Atom" ? "" : "namespace",
    textIn(feed, "id").startsWith("tag:") && textIn(feed, "title") !== "" ? "" : "id and title",
    feed.querySelector('feed > link[rel="self"]') ? "" : "self",
    isTime(textIn(feed, "updated")) && entries.every(({ updated }) => isTime(updated)) ? "" : "times",
    new Set(entries.map(({ id }) => id)).size === entries.length ? "" : "ids",
    entries.every(({ author, title, link }) => author !== "" && title !== "" && link) ? "" : "author, title, link",
  ].filter(Boolean);
  return { entries, wrong };
}

function text(setting: Setting, words: string) {
  return doc(p.id("a", claim("c1", words, setting.citation)));
}

/** The same person some minutes after the world was made. */
function later(actionContext: ActionContext, minutes: number): ActionContext {
  return { ...actionContext, now: new Date(Date.UTC(2026, 2, 1, 11, minutes)) };
}

async function save(
  actionContext: ActionContext,
  setting: Setting,
  slug: string,
  base: number,
  words: string,
  more: object = {},
) {
  const input = { baseRevision: base, summary: `Summary of ${words}`, doc: { ...text(setting, words) }, ...more };
  const saved = await saveArticle(actionContext, setting.slug, slug, input);
  if (!saved.ok) throw new Error(saved.failure.detail);
}
