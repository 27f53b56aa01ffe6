import { type BrowserContext, expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { INJECTIONS, MEANT_AS_TEXT } from "@/lib/sources/testing/injections";
import { xenforoPage } from "@/lib/sources/testing/xenforo-pages";
import { anArticleWith } from "@/prisma/testing/a-world";

const CASES = Object.entries(INJECTIONS);

/** What ran, was asked, or was fetched because of an imported page: nothing may. */
async function watched(context: BrowserContext, page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on("dialog", (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/Content.Security.Policy|__shot|evil/.test(message.text())) seen.push(`the console: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen.push(`an error: ${error.message}`));
  context.on("request", (request) => {
    if (/evil\.example|pictures\.example|forum\.example/.test(request.url())) seen.push(`a request: ${request.url()}`);
  });
  return seen;
}

/** What stands in the shown page that could run: handlers, addresses of scripts, frames, the flag that the cases set. */
async function dangerIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ("__shot" in window) found.push("the flag is set");
    for (const element of document.querySelectorAll("main *")) {
      if (/^(script|iframe|object|embed|style|base|meta|frame|applet)$/i.test(element.tagName))
        found.push(element.tagName);
      for (const { name, value } of element.attributes) {
        if (name.startsWith("on")) found.push(`${element.tagName} ${name}`);
        if (/^(href|src|action|formaction|data)$/.test(name) && /^\s*(javascript|vbscript|data):/i.test(value))
          found.push(`${name}=${value}`);
      }
    }
    return found;
  });
}

test(`nothing of ${CASES.length} ways to inject a script runs or stays, from the preview to an article that cites it`, async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const setting = await aStoryWorld("private");
  await enterAs(context, setting, "owner", baseURL ?? "");
  const seen = await watched(context, page);
  const check = async () => {
    await page.waitForLoadState("networkidle");
    expect(await dangerIn(page)).toEqual([]);
    expect(seen).toEqual([]);
  };
  // Each in a file of its own: some swallow the rest of their page.
  const files = CASES.map(([name, body], index) => ({
    name: `page-${index}.html`,
    mimeType: "text/html",
    buffer: Buffer.from(
      xenforoPage({
        title: "The injected thread",
        thread: 66,
        page: index + 1,
        posts: [
          {
            id: index + 1,
            place: index + 1,
            author: "Mallory",
            at: 1000 + index,
            body: `Case: ${name}.<br><br>${body}`,
          },
        ],
      }),
    ),
  }));
  await page.goto(`/w/${setting.slug}/sources/import`);
  await page.getByLabel("The text", { exact: true }).setInputFiles(files);
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByText(`${CASES.length} posts`, { exact: true })).toBeVisible();
  await check();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The injected thread" })).toBeVisible();
  const source = await db.source.findFirstOrThrow({
    where: { worldId: setting.worldId, title: "The injected thread" },
  });
  for (const number of [1, 60, CASES.length]) {
    await page.goto(`/w/${setting.slug}/sources/${source.id}?post=${number}`);
    await expect(page.getByRole("article").getByText(`Case: ${CASES[number - 1]?.[0]}.`)).toBeVisible();
    await check();
  }

  const passages = await db.passage.findMany({
    where: { version: { sourceId: source.id } },
    orderBy: { order: "asc" },
  });
  const told = passages.filter(({ text }) => text.startsWith("Case: "));
  expect(told.map(({ text }) => text)).toEqual(CASES.map(([name]) => `Case: ${name}.`));
  for (const { text, address, spoiler, author, quotedAuthor, marks, post } of passages) {
    const [name = ""] = CASES[(post ?? 0) - 1] ?? [];
    if (!MEANT_AS_TEXT.test(name)) expect(text, name).not.toMatch(/__shot|javascript:|onerror/i);
    expect(address ?? "https://", name).toMatch(/^https?:\/\//);
    expect([spoiler, author, quotedAuthor, marks], name).toEqual([null, "Mallory", null, []]);
  }
  const posts = await db.post.findMany({ where: { version: { sourceId: source.id } } });
  for (const post of posts) expect(JSON.stringify(post)).not.toContain("<");

  const cited = passages.find(({ text }) => text.includes("<script>"));
  if (!cited) throw new Error("No case leaves a tag as words");
  const citation = {
    ...setting.citation,
    source: source.id,
    passage: cited.id,
    passageHash: cited.hash,
    quote: cited.text,
    start: 0,
    prefix: "",
    suffix: "",
  };
  const article = await anArticleWith(setting, doc(p(claim("c1", cited.text, citation))), "On tags");
  await page.goto(`/w/${setting.slug}/a/${article}`);
  await expect(page.getByText(cited.text).first()).toBeVisible();
  await check();
  await page.goto(`/w/${setting.slug}/sources/${source.id}/p/${cited.id}`);
  await expect(page.getByText(cited.text).first()).toBeVisible();
  await check();
  for (const words of ["script", "click here", "Case picture"]) {
    await page.goto(`/w/${setting.slug}/search?q=${encodeURIComponent(words)}`);
    await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
    await check();
  }
});

test("nothing of them runs in a web page that is imported as a reference", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld("private");
  await enterAs(context, setting, "owner", baseURL ?? "");
  const seen = await watched(context, page);
  const harmless = CASES.map(([name, body]) => `<section><p>Case: ${name}.</p><div>${body}</div></section>`);
  const swallowing = /never closed|plain text|comment that ends|that turns into|frames/;
  const body = harmless.filter((each) => !swallowing.test(each)).join("\n");
  await page.goto(`/w/${setting.slug}/sources/import`);
  await page.getByRole("radio", { name: /Reference/ }).click();
  await page
    .getByLabel("Paste the text")
    .fill(`<!doctype html><html><head><title>Cases</title></head><body><main>${body}</main></body></html>`);
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("heading", { name: "What was found" })).toBeVisible();
  expect(await dangerIn(page)).toEqual([]);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Cases" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await dangerIn(page)).toEqual([]);
  expect(seen).toEqual([]);
});
