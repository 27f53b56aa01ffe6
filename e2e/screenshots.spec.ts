import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { PAGES, type ShownPage } from "@/e2e/pages";
import { signInAs } from "@/e2e/person";
import { actorByEmail } from "@/lib/auth/read";
import { db } from "@/lib/db";

/** Where the pictures go; the few of the README go where it finds them. */
const FOLDER = "screenshots";
const README_FOLDER = "docs/images";
const README_PAGES: readonly ShownPage[] = [
  { name: "article", path: "/w/japanese-siberia/a/offensive-toward-tynda" },
  { name: "compare", path: "/w/japanese-siberia/a/offensive-toward-tynda/compare?from=11&to=12" },
  { name: "canon", path: "/w/japanese-siberia/canon" },
];
const EDITED: ShownPage = { name: "editor", path: "/w/japanese-siberia/a/operation-pike/edit", signedIn: true };

test.use({ trace: "off" });
test.describe.configure({ mode: "parallel" });

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 390]) {
    test(`every page, ${colorScheme}, ${width} pixels wide`, async ({ browser, baseURL }) => {
      test.skip(process.env.SCREENSHOTS === "readme");
      test.setTimeout(300_000);
      for (const shown of PAGES) {
        const page = await opened(browser, baseURL ?? "", shown, { width, height: 900, colorScheme });
        const path = join(FOLDER, `${shown.name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
        await page.context().close();
      }
    });
  }
}

test("the pictures of the README", async ({ browser, baseURL }) => {
  test.skip(process.env.SCREENSHOTS !== "readme");
  const look = { width: 1200, height: 800, colorScheme: "light" } as const;
  for (const shown of README_PAGES) {
    const page = await opened(browser, baseURL ?? "", shown, look);
    await page.screenshot({ path: join(README_FOLDER, `${shown.name}.png`) });
    await page.context().close();
  }
  const page = await opened(browser, baseURL ?? "", EDITED, look);
  await page.getByRole("textbox", { name: "Text of the article" }).getByText("It was never flown").click();
  await page.screenshot({ path: join(README_FOLDER, "editor.png") });
  await page.context().close();
});

type Look = { readonly width: number; readonly height: number; readonly colorScheme: "light" | "dark" };

async function opened(browser: Browser, url: string, shown: ShownPage, look: Look): Promise<Page> {
  const { width, height, colorScheme } = look;
  const context = await browser.newContext({ colorScheme, viewport: { width, height } });
  const owner = shown.signedIn ? await actorByEmail(db, "owner@example.org") : null;
  if (owner) await signInAs(context, owner, url);
  const page = await context.newPage();
  await page.goto(shown.path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("status", { name: /Loading|Opening/ })).toHaveCount(0);
  return page;
}
