import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { shownPages } from "@/e2e/support/pages";
import { lookAt, openShown, SCHEMES, type ShownPage, WIDTHS } from "@/e2e/support/shown-page";
import { test } from "@/e2e/support/test";

/** As many as there are workers: each takes every n-th page. */
const SHARES = 2;
/** By lamp nothing changes but the colours. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** How often a page that still comes to life is looked at, and how long between. */
const TRIES = 5;
const PAUSE_MS = 1_000;

test.describe.configure({ mode: "parallel" });
test.use({ trace: "off" });

for (let share = 0; share < SHARES; share += 1) {
  test(`axe finds nothing on any page, narrow or wide, light or dark, ${share + 1} of ${SHARES}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(1_200_000);
    const found: string[] = [];
    const pages = (await shownPages()).filter((_page, index) => index % SHARES === share);
    for (const shown of pages) {
      const page = await openShown(browser, baseURL ?? "", shown, shown.onlyAt ?? WIDTHS[0]);
      found.push(...(await wrongAt(page, shown)));
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
}

/**
 * What axe finds once the page has come to life: the server's markup gets the names of its controls a moment later, on a busy
 * machine a long one. What is wrong stays wrong.
 */
async function settledViolations(page: Page, coloursOnly: boolean) {
  for (let tries = 1; ; tries += 1) {
    // Our pages have no frames: without looking for them, and for what is right, it takes a third of the time.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
    const { violations } = await (coloursOnly ? axe.withRules(OF_COLOURS) : axe).analyze();
    if (violations.length === 0 || tries === TRIES) return violations;
    await page.waitForTimeout(PAUSE_MS);
  }
}

async function wrongAt(page: Page, { name, onlyAt }: ShownPage): Promise<string[]> {
  const found: string[] = [];
  for (const width of onlyAt ? [onlyAt] : WIDTHS) {
    for (const scheme of SCHEMES) {
      await lookAt(page, width, scheme);
      const violations = await settledViolations(page, scheme === "dark");
      const where = `${name}, ${width}, ${scheme}`;
      found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${where}: ${id}: ${node.target}`)));
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wider > 0) found.push(`${name}: ${wider} pixels wider than a screen of ${width}`);
  }
  return found;
}
