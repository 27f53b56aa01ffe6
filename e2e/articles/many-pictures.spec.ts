import { expect, type Page } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { articlePath } from "@/lib/articles/article";
import { configuredStore } from "@/lib/files/store/configured-store";
import { aPicturedArticle, PICTURES } from "@/prisma/testing/a-pictured-article";

/** The most that the page may jump while it is read to its end (Cumulative Layout Shift); 0.1 counts as good. */
const MOST = 0.02;

type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/** Adds up how far a page jumps from now on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const all = window as unknown as { shift: number };
    all.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) all.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Scrolls to the end in steps of half a screen, each picture loading as it comes into sight; returns how many are there. */
async function readThrough(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const step = window.innerHeight / 2;
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      window.scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    const pictures = [...document.querySelectorAll("main figure img")] as HTMLImageElement[];
    await Promise.all(pictures.map((each) => each.decode()));
    return pictures.filter(({ naturalWidth }) => naturalWidth > 0).length;
  });
}

test("an article with 40 pictures and a fact box does not jump, however it is read", async ({ browser }) => {
  test.setTimeout(180_000);
  const setting = await aStoryWorld("public");
  const path = articlePath(setting.slug, await aPicturedArticle(setting, configuredStore()));
  const shifts: string[] = [];
  for (const [width, height] of [
    [390, 844],
    [1366, 650],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    await watchShifts(page);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await readThrough(page)).toBe(PICTURES);
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    console.log(`${width} x ${height}: CLS ${shift.toFixed(4)}`);
    if (shift >= MOST) shifts.push(`${width} px: ${shift.toFixed(3)}`);
    await context.close();
  }
  expect(shifts).toEqual([]);
});
