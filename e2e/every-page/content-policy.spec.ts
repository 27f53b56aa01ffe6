import { expect, type Page } from "@playwright/test";
import { shownPages } from "@/e2e/support/pages";
import { openShown, WIDTHS } from "@/e2e/support/shown-page";
import { test } from "@/e2e/support/test";

/** As many as there are workers: each takes every n-th page. */
const SHARES = 2;

declare global {
  interface Window {
    /** What the policy refused on this page. */
    refused?: string[];
    intruderRan?: boolean;
  }
}

test.describe.configure({ mode: "parallel" });
test.use({ trace: "off" });

for (let share = 0; share < SHARES; share += 1) {
  test(`every page works within its Content-Security-Policy, and an inline script that somebody slips in does not run, ${share + 1} of ${SHARES}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const found: string[] = [];
    const pages = (await shownPages()).filter((_page, index) => index % SHARES === share);
    for (const shown of pages) {
      const page = await openShown(browser, baseURL ?? "", shown, shown.onlyAt ?? WIDTHS[0], watchPolicy);
      found.push(...(await refusedOn(page)).map((what) => `${shown.name}: ${what}`));
      expect(await slipIn(page), `an inline script on ${shown.name}`).toEqual({ ran: false, refused: 1 });
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
}

/** Notes what the policy refuses from the first byte on. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      window.refused?.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
}

function refusedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => window.refused ?? ["nothing was watched"]);
}

async function slipIn(page: Page): Promise<{ ran: boolean; refused: number }> {
  const before = (await refusedOn(page)).length;
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.intruderRan = true";
    document.body.append(script);
  });
  await expect.poll(async () => (await refusedOn(page)).length).toBeGreaterThan(before);
  const ran = await page.evaluate(() => window.intruderRan === true);
  return { ran, refused: (await refusedOn(page)).length - before };
}

test("what broke and what was refused before Next is asked keep to the same policy", async ({ page }) => {
  const policies: (string | undefined)[] = [];
  for (const path of ["/", "/nowhere", "/w/%ff", "/api/v1/worlds/%ff", "/_next/static/nothing.js"]) {
    const answer = await page.request.get(path);
    policies.push(answer.headers()["content-security-policy"]?.replaceAll(/ '(?:nonce|sha256)-[^']*'/g, ""));
  }
  expect(new Set(policies).size).toBe(1);
  expect(policies[0]).toContain("form-action 'self'");
  expect(/script-src ([^;]*)/.exec(policies[0] ?? "")?.[1]).not.toContain("unsafe");
});

test("a page that is answered before Next is asked is shown whole, and leads on without scripts", async ({ page }) => {
  await watchPolicy(page);
  const answer = await page.goto("/_global-error");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  expect(await refusedOn(page)).toEqual([]);
  await page.getByRole("link", { name: "All worlds" }).click();
  await expect(page).toHaveURL(/\/$/);
});
