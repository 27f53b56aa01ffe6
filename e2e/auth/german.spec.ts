import { type BrowserContext, expect, type Page } from "@playwright/test";
import { englishOn } from "@/e2e/support/english-on-page";
import { aPerson, PASSWORD } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";

const WORLD = "/w/japanese-siberia";
const ARTICLE = `${WORLD}/a/offensive-toward-tynda`;

/** What a reader meets, each page with words that it shows in German. */
const PAGES: readonly (readonly [path: string, words: string])[] = [
  ["/", "Einig werden, was in Ihrer Welt wahr ist"],
  [WORLD, "Was neu ist"],
  [ARTICLE, "Aussagen und ihre Quellen"],
  [`${ARTICLE}/history`, "Version 12"],
  [`${ARTICLE}/history/3`, "Version 3"],
  [`${ARTICLE}/compare?from=11&to=12`, "Version 12"],
  [`${ARTICLE}/canon`, "Kanon"],
  [`${ARTICLE}/attribution`, "Versionen"],
  [`${WORLD}/articles`, "Artikel"],
  [`${WORLD}/canon`, "Kanon"],
  [`${WORLD}/canon/log`, "Entscheidungsprotokoll"],
  [`${WORLD}/search?q=railway`, "Suche"],
  [`${WORLD}/tags`, "Schlagwörter"],
  ["/sign-in", "Noch kein Konto?"],
  ["/sign-up", "Schon ein Konto?"],
  ["/nothing-has-this-address", "Hier ist nichts"],
];

/** Whether a page is in a language, as it says itself and as its frame does. */
async function expectIn(page: Page, language: "de" | "en"): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  const skip = language === "de" ? "Zum Inhalt springen" : "Skip to the content";
  await expect(page.getByRole("link", { name: skip })).toBeAttached();
  const other = language === "de" ? "Skip to the content" : "Zum Inhalt springen";
  await expect(page.getByRole("link", { name: other })).toHaveCount(0);
}

async function choose(page: Page, language: "Deutsch" | "English"): Promise<void> {
  await page
    .getByRole("form", { name: /^(Language|Sprache)$/ })
    .getByRole("button", { name: language })
    .click();
}

async function signIn(context: BrowserContext, page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  const german = (await page.locator("html").getAttribute("lang")) === "de";
  await page
    .getByLabel("E-Mail")
    .or(page.getByLabel("E-mail", { exact: true }))
    .first()
    .fill(email);
  await page.getByLabel(german ? "Passwort" : "Password", { exact: true }).fill(PASSWORD);
  await page
    .getByRole("main")
    .getByRole("button", { name: german ? "Anmelden" : "Sign in", exact: true })
    .click();
  await expect(page).not.toHaveURL(/sign-in/);
  expect((await context.cookies()).length).toBeGreaterThan(1);
}

test("a reader with a German browser reads German, and one with an English browser English, in turn", async ({
  browser,
  baseURL,
}) => {
  const german = await (await browser.newContext({ locale: "de-AT" })).newPage();
  const english = await (await browser.newContext({ locale: "en-GB" })).newPage();
  const found: Record<string, string[]> = {};
  for (const [path, words] of PAGES) {
    for (let turn = 0; turn < 2; turn++) {
      await german.goto(`${baseURL}${path}`);
      await expectIn(german, "de");
      await expect(german.getByText(words).first()).toBeAttached();
      await english.goto(`${baseURL}${path}`);
      await expectIn(english, "en");
    }
    const left = await englishOn(german);
    if (left.length > 0) found[path] = left;
  }
  expect(found, "English that is left on German pages").toEqual({});
});

test("who chooses German at the foot of a page has it on all pages, without scripts too, and comes back", async ({
  browser,
  baseURL,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ locale: "en-GB", javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${baseURL}${ARTICLE}?coverage=on`);
    await expectIn(page, "en");
    await choose(page, "Deutsch");
    await expect(page).toHaveURL(`${baseURL}${ARTICLE}?coverage=on`);
    await expectIn(page, "de");
    await page.getByRole("navigation", { name: "Japanese Siberia" }).getByRole("link", { name: "Kanon" }).click();
    await expect(page).toHaveURL(/\/canon$/);
    await expectIn(page, "de");
    await choose(page, "English");
    await expect(page).toHaveURL(/\/canon$/);
    await expectIn(page, "en");
  }
});

test("an account keeps its language and brings it to the next browser; another reader goes on in English", async ({
  browser,
  baseURL,
}) => {
  const { email } = await aPerson("Grete");
  const first = await browser.newContext({ locale: "en-GB", baseURL: baseURL ?? "" });
  const page = await first.newPage();
  await signIn(first, page, email);
  await page.goto("/account");
  await page.getByRole("main").getByRole("form", { name: "Language" }).getByRole("button", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { name: "Konto", level: 1 })).toBeVisible();

  const second = await browser.newContext({ locale: "en-GB", baseURL: baseURL ?? "" });
  const elsewhere = await second.newPage();
  await elsewhere.goto(ARTICLE);
  await expectIn(elsewhere, "en");
  await signIn(second, elsewhere, email);
  await elsewhere.goto(ARTICLE);
  await expectIn(elsewhere, "de");
  await expect(elsewhere.getByRole("button", { name: "Ihr Menü, Grete" })).toBeVisible();

  const other = await (await browser.newContext({ locale: "en-GB", baseURL: baseURL ?? "" })).newPage();
  await other.goto(ARTICLE);
  await expectIn(other, "en");

  await elsewhere.goto("/account");
  await elsewhere.getByRole("button", { name: "Wie der Browser" }).click();
  await expect(elsewhere.getByRole("heading", { name: "Account", level: 1 })).toBeVisible();
});
