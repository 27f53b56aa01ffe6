import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const WORLD = "/w/japanese-siberia";

/** Pages of the sample world that a visitor reads. */
const PAGES = [
  "/",
  WORLD,
  `${WORLD}/articles`,
  `${WORLD}/claims`,
  `${WORLD}/canon`,
  `${WORLD}/canon/log`,
  `${WORLD}/ledger`,
  `${WORLD}/sources`,
  `${WORLD}/changes`,
  `${WORLD}/search?q=railway`,
  `${WORLD}/a/offensive-toward-tynda`,
  `${WORLD}/a/offensive-toward-tynda/history`,
  `${WORLD}/a/offensive-toward-tynda/compare?from=1&to=12`,
  `${WORLD}/a/offensive-toward-tynda/canon`,
  "/sign-in",
  "/sign-up",
];

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the pages that a visitor reads, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(path, { waitUntil: "networkidle" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`));
      expect({ path, found }).toEqual({ path, found: [] });
    }
    await context.close();
  });
}
