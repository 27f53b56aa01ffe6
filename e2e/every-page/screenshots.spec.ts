import { join } from "node:path";
import { expect } from "@playwright/test";
import { personOfSample, shownPages } from "@/e2e/support/pages";
import { lookAt, openShown, SCHEMES, type ShownPage, WIDTHS } from "@/e2e/support/shown-page";
import { test } from "@/e2e/support/test";

/** Where the pictures go; the few of the README go where it finds them. */
const FOLDER = "screenshots";
const README_FOLDER = "docs/images";
const README_PAGES: readonly ShownPage[] = [
  { name: "article", path: "/w/japanese-siberia/a/offensive-toward-tynda" },
  {
    name: "compare",
    path: "/w/japanese-siberia/a/offensive-toward-tynda/compare?from=11&to=12",
    // What changed, below the head of the article.
    interact: (page) =>
      page.getByRole("heading", { name: "From revision 11 to 12" }).evaluate((heading) => heading.scrollIntoView()),
  },
  { name: "canon", path: "/w/japanese-siberia/canon" },
];
const EDITED = "/w/japanese-siberia/a/operation-pike/edit";
/** As many as there are workers: each takes every n-th page. */
const SHARES = 2;

test.use({ trace: "off" });
test.describe.configure({ mode: "parallel" });

for (let share = 0; share < SHARES; share += 1) {
  test(`every page, ${share + 1} of ${SHARES}`, async ({ browser, baseURL }) => {
    test.skip(process.env.SCREENSHOTS === "readme");
    test.setTimeout(900_000);
    const pages = (await shownPages()).filter((_page, index) => index % SHARES === share);
    for (const shown of pages) {
      // What was done on a page cannot be done twice: it is the same page at both widths. The others are opened anew.
      let page = await openShown(browser, baseURL ?? "", shown, shown.onlyAt ?? WIDTHS[0]);
      for (const [index, width] of (shown.onlyAt ? [shown.onlyAt] : WIDTHS).entries()) {
        if (index > 0 && !shown.interact) {
          await page.context().close();
          page = await openShown(browser, baseURL ?? "", shown, width);
        }
        for (const scheme of SCHEMES) {
          await lookAt(page, width, scheme);
          const path = join(FOLDER, `${shown.name}-${width}-${scheme}.png`);
          await page.screenshot({ path, fullPage: !shown.overlaid });
        }
      }
      await page.context().close();
    }
  });
}

test("the pictures of the README", async ({ browser, baseURL }) => {
  test.skip(process.env.SCREENSHOTS !== "readme");
  for (const shown of README_PAGES) {
    const page = await openShown(browser, baseURL ?? "", shown, 1200);
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.screenshot({ path: join(README_FOLDER, `${shown.name}.png`) });
    await page.context().close();
  }
  const edited = { name: "editor", path: EDITED, as: await personOfSample("owner") };
  const page = await openShown(browser, baseURL ?? "", edited, 1200);
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.getByRole("textbox", { name: "Article text" }).getByText("It was never flown").click();
  await expect(page.getByRole("region", { name: "This claim" })).toBeVisible();
  await page.screenshot({ path: join(README_FOLDER, "editor.png") });
  await page.context().close();
});
