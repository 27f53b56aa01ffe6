import { expect, type Page } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { personOfSample } from "@/e2e/support/pages";
import { aPerson, signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";

/** The most that a page may jump, as browsers add it up (Cumulative Layout Shift); 0.1 counts as good. */
const MOST = 0.02;

/** How far the page jumped until everything of it was there. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.addInitScript(() => {
    const all = window as unknown as { shift: number };
    all.shift = 0;
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) all.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("status", { name: /Loading|Opening/ })).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  return page.evaluate(() => (window as unknown as { shift: number }).shift);
}

const SAMPLE = "/w/japanese-siberia";

for (const [width, height] of [
  [1440, 900],
  [1366, 650],
  [390, 844],
] as const) {
  test(`nothing jumps on the start pages and an article at ${width} x ${height}`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const owner = await personOfSample("owner");
    const newcomer = await aPerson("Nora");
    const empty = await aStoryWorld("public");
    const cases = [
      ["/", null],
      ["/", newcomer],
      ["/", owner],
      ["/worlds", owner],
      [SAMPLE, null],
      [SAMPLE, owner],
      [`/w/${empty.slug}`, newcomer],
      [`/w/${empty.slug}`, empty.context.actor],
      [`${SAMPLE}/a/offensive-toward-tynda`, null],
      [`${SAMPLE}/a/offensive-toward-tynda`, owner],
    ] as const;
    const jumps: string[] = [];
    for (const [path, actor] of cases) {
      const context = await browser.newContext({ viewport: { width, height } });
      if (actor) await signInAs(context, actor, baseURL ?? "");
      const shift = await shiftOf(await context.newPage(), path);
      if (shift >= MOST) jumps.push(`${path} for ${actor?.name ?? "a visitor"}: ${shift.toFixed(3)}`);
      await context.close();
    }
    expect(jumps).toEqual([]);
  });
}
