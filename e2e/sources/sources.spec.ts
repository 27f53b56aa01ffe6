import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { aPerson, signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { createWorld } from "@/lib/worlds/create-world";

const SAMPLE = "prisma/seed/sample";
const REAL = "../shared/sources";
const THREAD = `# The frozen river

## Anna

The bridge over the river burned in April.

No train crossed it before the autumn.

----------

## Boris

Anna said:

> No train crossed it before the autumn.

Who set it on fire?

----------
`;

async function aWorldOf(owner: Actor, visibility: "public" | "private" = "private"): Promise<string> {
  const slug = `sources-${owner.userId}`;
  await createWorld({ db, actor: owner, now: new Date() }, { slug, title: "The frozen river", visibility });
  return slug;
}

const versionsIn = (slug: string) => db.sourceVersion.count({ where: { source: { world: { slug } } } });
const lookAtIt = (page: Page) => page.getByRole("button", { name: "Preview" }).click();

async function importPasted(page: Page, slug: string, text: string): Promise<string> {
  await page.goto(`/w/${slug}/sources/import`);
  await page.getByLabel("Paste the text").fill(text);
  await lookAtIt(page);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page).toHaveURL(/\/sources\/\w{16}$/);
  return new URL(page.url()).pathname;
}

/** The real texts where they are at hand, else those of the sample world, and what a reader finds in them. */
function texts() {
  return existsSync(REAL)
    ? {
        thread: join(REAL, "thread-japanese-siberia.txt"),
        reference: join(REAL, "reference-kantokuen.txt"),
        found: { posts: 34, most: "Magnum 10", captions: 17 },
      }
    : { thread: join(SAMPLE, "thread.txt"), reference: join(SAMPLE, "reference.txt"), found: null };
}

test("a thread comes in as a file and a reference by paste, looked at before anything is written", async ({
  page,
  baseURL,
}) => {
  const owner = await aPerson("Tilda");
  const slug = await aWorldOf(owner);
  await signInAs(page.context(), owner, baseURL ?? "");
  const { thread, reference, found } = texts();
  await page.goto(`/w/${slug}/sources`);
  await expect(page.getByRole("heading", { name: "No sources yet" })).toBeVisible();
  await page.getByRole("link", { name: "Import the first source" }).click();
  await page.getByLabel("The text", { exact: true }).setInputFiles(thread);
  await page.getByLabel("Title").fill("The thread");
  await page.getByLabel("Address").fill("https://example.org/threads/1");
  await lookAtIt(page);
  await expect(page.getByRole("heading", { name: "What was found" })).toBeFocused();
  if (found) {
    await expect(page.getByText(`${found.posts} posts`, { exact: true })).toBeVisible();
    await expect(page.getByText(found.most)).toBeVisible();
  }
  expect(await versionsIn(slug)).toBe(0);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText("“The thread” is imported")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "The thread" })).toBeVisible();
  if (found) {
    await expect(page.getByRole("article")).toHaveCount(found.posts);
    await page.getByRole("article", { name: "Post 12 by" }).getByRole("link", { name: "Magnum, post 2" }).click();
    await expect(page).toHaveURL(/#post-2$/);
    await expect(page.getByRole("article", { name: "Post 2 by" })).toBeInViewport();
  }

  await page.goto(`/w/${slug}/sources/import`);
  await page.getByRole("radio", { name: /Reference/ }).click();
  await page.getByLabel("Paste the text").fill(readFileSync(reference, "utf8"));
  await lookAtIt(page);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Captions" })).toBeVisible();
  if (found) {
    const captions = page.getByRole("region", { name: "Captions" });
    await expect(captions.getByRole("listitem")).toHaveCount(found.captions);
  }
  await page.getByRole("navigation").getByRole("link", { name: "Sources" }).first().click();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(2);
  await expect(page.getByText(`by ${owner.name}`)).toHaveCount(2);
});

test("what cannot be imported is refused with file, line and reason, and what was pasted stays", async ({
  page,
  baseURL,
}) => {
  const owner = await aPerson("Ulf");
  const slug = await aWorldOf(owner);
  await signInAs(page.context(), owner, baseURL ?? "");
  await page.goto(`/w/${slug}/sources/import`);
  const file = page.getByLabel("The text", { exact: true });
  const binary = Buffer.from([0x89, 0x50, 0x4e, 0x0a, 0x00]);
  await file.setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: binary });
  await expect(page.getByText("photo.png, line 2")).toBeVisible();
  await expect(page.getByText("this is a binary file")).toBeVisible();
  const latin = Buffer.from([...Buffer.from("# T\n\n## Ann\n\nna"), 0xef, 0x76, 0x65]);
  await page.getByRole("button", { name: "Choose another" }).click();
  await file.setInputFiles({ name: "old.txt", mimeType: "text/plain", buffer: latin });
  await expect(page.getByText("old.txt, line 5")).toBeVisible();
  const large = Buffer.alloc(20 * 1024 * 1024 + 1, 0x61);
  await page.getByRole("button", { name: "Choose another" }).click();
  await file.setInputFiles({ name: "large.txt", mimeType: "text/plain", buffer: large });
  await expect(page.getByText("large.txt cannot be imported")).toBeVisible();

  await page.getByRole("button", { name: "Choose another" }).click();
  const reference = "A title\n\nA paragraph of no thread.\n";
  await page.getByLabel("Paste the text").fill(reference);
  await lookAtIt(page);
  await expect(page.getByText("The pasted text, line 1")).toBeVisible();
  await expect(page.getByLabel("Paste the text")).toHaveValue(reference);
  expect(await versionsIn(slug)).toBe(0);
  await page.getByRole("radio", { name: /Reference/ }).click();
  await lookAtIt(page);
  await page.getByRole("button", { name: "Back to the text" }).click();
  await expect(page.getByLabel("Paste the text")).toHaveValue(reference);
  expect(await versionsIn(slug)).toBe(0);
});

test("a text of the other kind is offered as that, and the address says which form opens", async ({
  page,
  baseURL,
}) => {
  const owner = await aPerson("Wanda");
  const slug = await aWorldOf(owner);
  await signInAs(page.context(), owner, baseURL ?? "");
  await page.goto(`/w/${slug}/sources/import`);
  await expect(page.getByRole("radio", { name: /Thread/ })).toBeChecked();
  await page.getByLabel("Paste the text").fill("The mill\n\nIt stood on the river.\n");
  await lookAtIt(page);
  await expect(page.getByText("The pasted text, line 1")).toBeVisible();
  await page.getByRole("button", { name: "Read it as a reference" }).click();
  await expect(page.getByRole("heading", { name: "What was found" })).toBeVisible();
  await page.getByRole("button", { name: "Back to the text" }).click();
  await expect(page.getByRole("radio", { name: /Reference/ })).toBeChecked();
  await page.goto(`/w/${slug}/sources/import?kind=reference`);
  await expect(page.getByRole("radio", { name: /Reference/ })).toBeChecked();
  expect(await versionsIn(slug)).toBe(0);
});

test("a page of which most was left out can be read whole by a button", async ({ page, baseURL }) => {
  const owner = await aPerson("Xaver");
  const slug = await aWorldOf(owner);
  await signInAs(page.context(), owner, baseURL ?? "");
  await page.goto(`/w/${slug}/sources/import?kind=reference`);
  const sentence = "The weir of the lower town was built of oak, and each spring the ice took a part of it away. ";
  const side = Array.from(
    { length: 60 },
    (_, index) => `<li><a href="/${index}">Weirs of the province ${index}</a></li>`,
  );
  const text = `<html><title>Weirs</title><body><article><p>${sentence.repeat(3)}</p><p>${sentence}</p></article><div class="sidebar"><ul>${side.join("")}</ul></div></body></html>`;
  const file = page.getByLabel("The text", { exact: true });
  await file.setInputFiles({ name: "weirs.html", mimeType: "text/html", buffer: Buffer.from(text) });
  await lookAtIt(page);
  await expect(page.getByText("Much of the page was left out")).toBeVisible();
  await page.getByRole("button", { name: "Read it as: All text of a web page" }).click();
  await expect(page.getByText("60 list items")).toBeVisible();
  await expect(page.getByText("Much of the page was left out")).toBeHidden();
});

test("the address of a passage holds when the thread is imported again", async ({ page, baseURL }) => {
  const owner = await aPerson("Vera");
  const slug = await aWorldOf(owner, "public");
  await signInAs(page.context(), owner, baseURL ?? "");
  const path = await importPasted(page, slug, THREAD);
  const question = page.locator("[id^=p-]", { hasText: "Who set it on fire?" });
  const address = await question.getByRole("link", { name: "Link to this passage" }).getAttribute("href");

  await page.goto(`${path}/import`);
  const before = Array.from({ length: 120 }, (_none, index) => `## Cid\n\nRemark ${index}.\n\n----------\n\n`);
  await page.getByLabel("Paste the text").fill(THREAD.replace("## Boris", `${before.join("")}## Boris`));
  await lookAtIt(page);
  await page.getByRole("button", { name: "Import as version 2" }).click();
  await expect(page.getByRole("heading", { name: "Version 2 is imported" })).toBeVisible();
  await expect(page.getByText("120 passages")).toBeVisible();

  await page.context().clearCookies();
  await page.goto(address ?? "");
  await expect(page).toHaveURL(/page=3#p-/);
  await expect(question).toBeInViewport();
  await expect(question).toHaveAttribute("data-target");
  await page.getByRole("link", { name: "Anna, post 1" }).click();
  await expect(page).toHaveURL(new RegExp(`${path}#post-1$`));
  await expect(page.getByRole("article", { name: "Post 1 by" })).toBeInViewport();
  await page.getByLabel("Go to post").fill("122");
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await expect(page).toHaveURL(/page=3#post-122$/);
  await page.getByRole("button", { name: "Version 2 of 2" }).click();
  await page.getByRole("menuitem", { name: /Version 1/ }).click();
  await expect(page.getByText("You are reading version 1, not the newest")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("who may not import is told whom to ask, or sent to sign in", async ({ page, baseURL }) => {
  const slug = await aWorldOf(await aPerson("Wim"), "public");
  await page.goto(`/w/${slug}/sources`);
  await expect(page.getByRole("heading", { name: "No sources yet" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Import/ })).toHaveCount(0);
  await page.goto(`/w/${slug}/sources/import`);
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
  await signInAs(page.context(), await aPerson("Xenia"), baseURL ?? "");
  await page.goto(`/w/${slug}/sources/import`);
  await expect(page.getByText("you need to be a contributor in this world")).toBeVisible();
});
