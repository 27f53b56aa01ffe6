import { test as base } from "@playwright/test";

/**
 * A story. Whoever enters it in a browser context of their own leaves with it: pages that stay open go on asking the server, and slow down
 * the stories that come after.
 */
export const test = base.extend<{ contextsClosed: undefined }>({
  contextsClosed: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
