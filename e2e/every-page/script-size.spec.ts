import { type Browser, expect, type Page, type Request } from "@playwright/test";
import { articleTextOn } from "@/e2e/support/a-story-world";
import { personOfSample } from "@/e2e/support/pages";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import type { Actor } from "@/lib/auth/actor";

const ARTICLE = "/w/japanese-siberia/a/offensive-toward-tynda";
/** It shows a sentence: what it loads, every page of the build loads. */
const EMPTY = "/nothing-has-this-address";
/** Compressed bytes of scripts that a reader of an article may load beyond that. */
const ALLOWED = 40_000;
/** A word that stands in the editor's code, whoever bundles it. */
const EDITOR = "ProseMirror";

type Script = { readonly bytes: number; readonly source: string };

/** The scripts that a browser without any loads for a page until nothing happens any more, by address, in the size in which they were sent. */
async function scriptsOf(
  browser: Browser,
  address: string,
  reader?: Actor,
  isWhole: (page: Page) => Promise<void> = async () => {},
): Promise<Map<string, Script>> {
  const context = await browser.newContext();
  if (reader) await signInAs(context, reader, new URL(address).origin);
  const page = await context.newPage();
  const finished: Request[] = [];
  page.on("requestfinished", (request) => finished.push(request));
  await page.goto(address);
  await isWhole(page);
  await page.waitForLoadState("networkidle");
  const scripts = new Map<string, Script>();
  for (const request of finished.filter((each) => new URL(each.url()).pathname.endsWith(".js"))) {
    const { responseBodySize: bytes } = await request.sizes();
    scripts.set(request.url(), { bytes, source: (await (await request.response())?.text()) ?? "" });
  }
  await context.close();
  return scripts;
}

for (const reader of ["somebody", "a reader who has signed in"] as const) {
  test(`an article loads none of the editor, and little more than an empty page, for ${reader}`, async ({
    browser,
    baseURL,
  }) => {
    const person = reader === "somebody" ? undefined : await personOfSample("reader");
    const empty = await scriptsOf(browser, `${baseURL}${EMPTY}`, person);
    const article = await scriptsOf(browser, `${baseURL}${ARTICLE}`, person);
    expect(empty.size).toBeGreaterThan(2);
    expect([...article].filter(([, { source }]) => source.includes(EDITOR)).map(([url]) => url)).toEqual([]);
    const beyond = [...article].filter(([url]) => !empty.has(url)).reduce((sum, [, { bytes }]) => sum + bytes, 0);
    console.log(`Scripts of an article beyond an empty page: ${beyond} bytes`);
    expect(beyond).toBeGreaterThan(1_000);
    expect(beyond).toBeLessThanOrEqual(ALLOWED);
  });
}

test("the same words are found in the editor's scripts", async ({ browser, baseURL }) => {
  const canType = (page: Page) => expect(articleTextOn(page)).toBeVisible();
  const editor = await scriptsOf(browser, `${baseURL}${ARTICLE}/edit`, await personOfSample("editor"), canType);
  expect([...editor.values()].some(({ source }) => source.includes(EDITOR))).toBe(true);
});
