import { type Browser, expect, type Page } from "@playwright/test";
import type { Actor } from "@/lib/auth/actor";
import { signInAs } from "./person";

/** The widths, in pixels, at which every page is looked at: a phone's and a desk's. */
export const WIDTHS = [1440, 390] as const;
/** By day and by lamp. */
export const SCHEMES = ["light", "dark"] as const;

/** A page that is checked and photographed: its name, where it is, who looks at it (nobody in particular), what is done there. */
export type ShownPage = {
  readonly name: string;
  readonly path: string;
  readonly as?: Actor;
  readonly interact?: (page: Page) => Promise<void>;
  /** Something lies over the page: a picture shows the screen, not all that can be scrolled to. */
  readonly overlaid?: boolean;
  /** The only width at which it shows what it is there for. */
  readonly onlyAt?: (typeof WIDTHS)[number];
};

/** Opens a page and waits until everything of it is there; `prepare` is done before. The caller closes its context. */
export async function openShown(
  browser: Browser,
  url: string,
  shown: ShownPage,
  width: number,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  if (shown.as) await signInAs(context, shown.as, url);
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(shown.path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("status", { name: /Loading|Opening/ })).toHaveCount(0);
  // What depends on who has signed in is asked for by the page.
  if (shown.as) await page.waitForLoadState("networkidle");
  await shown.interact?.(page);
  return page;
}

/** The same page at another width or by another light, without loading it again. */
export async function lookAt(page: Page, width: number, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
}
