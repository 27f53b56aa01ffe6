import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { db } from "@/lib/db";
import { savedRiverThread } from "@/lib/sources/testing/a-saved-thread";
import { MEDIAWIKI_PAGE } from "@/lib/sources/testing/mediawiki-page";

type Named = { readonly name: string; readonly text: string };

const asFiles = (files: readonly Named[]) =>
  files.map(({ name, text }) => ({ name, mimeType: "text/html", buffer: Buffer.from(text) }));
const chooser = (page: Page) => page.getByLabel("The text", { exact: true });
const lookAtIt = (page: Page) => page.getByRole("button", { name: "Preview" }).click();

test("two overlapping pages of a forum thread come in as one thread, and a newer page leads to the same posts", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld("private");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/sources/import`);
  await chooser(page).setInputFiles(asFiles(savedRiverThread().reverse()));
  await expect(page.getByText("river-page-2.html")).toBeVisible();
  await lookAtIt(page);
  await expect(page.getByRole("heading", { name: "What was found" })).toBeFocused();
  await expect(page.getByText("5 posts; 1 of them on more than one page, taken once")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Read as" })).toContainText("Saved pages of a XenForo thread");
  await expect(page.getByText("signatures 1")).toBeVisible();
  await expect(page.getByText("Post 1234 of the forum is quoted")).toBeVisible();
  expect(await db.source.count({ where: { worldId: setting.worldId } })).toBe(2);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The frozen river" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(5);
  const third = page.getByRole("article", { name: "Post 3 by" });
  await expect(third.getByRole("link", { name: "The burned bridge" })).toHaveAttribute(
    "href",
    "https://pictures.example.org/bridge.png",
  );
  await expect(third.getByText("Spoiler: The culprit")).toBeVisible();
  const first = page.getByRole("article", { name: "Post 1 by" });
  await expect(first.getByText("1 May 1999, 12:00 UTC")).toBeVisible();
  await expect(first.getByText("No. 9001 in the forum")).toBeVisible();
  const source = new URL(page.url()).pathname.split("/").at(-1);
  const told = await page.request.get(`/api/v1/worlds/${setting.slug}/sources/${source}/posts`);
  expect((await told.json()).items[0]).toMatchObject({ postedAt: "1999-05-01T12:00:00.000Z", externalId: "9001" });
  await page.getByRole("article", { name: "Post 2 by" }).getByRole("link", { name: "Anna, post 1" }).click();
  await expect(page).toHaveURL(/#post-1$/);

  await page.getByRole("link", { name: "Import a newer version" }).click();
  await chooser(page).setInputFiles(asFiles(savedRiverThread()));
  await lookAtIt(page);
  await page.getByRole("button", { name: "Import as version 2" }).click();
  await expect(page.getByRole("heading", { name: "Version 2 is imported" })).toBeVisible();
  const posts = await db.post.findMany({
    where: { version: { source: { worldId: setting.worldId } }, externalId: { not: null } },
  });
  expect(new Set(posts.map(({ id }) => id)).size).toBe(5);
  expect(posts).toHaveLength(10);
});

test("a saved article of a wiki comes in as a reference, and can be read as something else before", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld("private");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/sources/import`);
  await chooser(page).setInputFiles(asFiles([{ name: "ice.html", text: MEDIAWIKI_PAGE }]));
  await lookAtIt(page);
  await expect(page.getByText("ice.html, line 1")).toBeVisible();
  await expect(page.getByText("Import it as a reference")).toBeVisible();
  await page.getByRole("radio", { name: /Reference/ }).click();
  await lookAtIt(page);
  const readAs = page.getByRole("combobox", { name: "Read as" });
  await expect(readAs).toContainText("MediaWiki");
  await expect(page.getByText("infoboxes 1")).toBeVisible();
  await readAs.click();
  await page.getByRole("option", { name: "Main text of a web page" }).click();
  await expect(page.getByText("infoboxes 1")).toBeHidden();
  await readAs.click();
  await page.getByRole("option", { name: /MediaWiki/ }).click();
  await expect(page.getByText("infoboxes 1")).toBeVisible();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ice railway of the Nara" })).toBeVisible();
  await expect(page.getByRole("link", { name: "The line in 1921" })).toBeVisible();
});

test("a page in an old encoding is read as it declares, and one that cannot be read is refused by name", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld("private");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/sources/import`);
  await page.getByRole("radio", { name: /Reference/ }).click();
  const head = '<html><head><meta charset="windows-1252"><title>Ferry</title></head><body><p>';
  const buffer = Buffer.concat([
    Buffer.from(`${head}The na`),
    Buffer.from([0xef]),
    Buffer.from("ve ferryman.</p></body></html>"),
  ]);
  await chooser(page).setInputFiles({ name: "old.html", mimeType: "text/html", buffer });
  await lookAtIt(page);
  await expect(page.getByText("The naïve ferryman.")).toBeVisible();
  await page.getByRole("button", { name: "Back to the text" }).click();
  await page.getByRole("button", { name: "Choose another" }).click();
  await chooser(page).setInputFiles({
    name: "a.mhtml",
    mimeType: "text/html",
    buffer: Buffer.from("From: <Saved by Blink>\n"),
  });
  await expect(page.getByText("a.mhtml, line 1")).toBeVisible();
  await expect(page.getByText("a web archive (MHTML)")).toBeVisible();
});
