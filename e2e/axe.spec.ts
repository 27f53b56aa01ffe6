import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { PAGES } from "@/e2e/pages";
import { signInAs } from "@/e2e/person";
import { actorByEmail } from "@/lib/auth/read";
import { db } from "@/lib/db";

const WIDTHS = [1440, 390];

test.describe.configure({ mode: "parallel" });
test.use({ trace: "off" });

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of WIDTHS) {
    test(`axe finds nothing on any page, ${colorScheme}, ${width} pixels wide`, async ({ browser, baseURL }) => {
      test.setTimeout(300_000);
      const found: string[] = [];
      for (const signedIn of [false, true]) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
        if (signedIn) {
          const owner = await actorByEmail(db, "owner@example.org");
          if (!owner) throw new Error("The sample world has no owner");
          await signInAs(context, owner, baseURL ?? "");
        }
        const page = await context.newPage();
        for (const { name, path } of PAGES.filter((each) => (each.signedIn ?? false) === signedIn)) {
          await page.goto(path);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(page.getByRole("status", { name: /Loading|Opening/ })).toHaveCount(0);
          const { violations } = await new AxeBuilder({ page }).analyze();
          found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${name}: ${id}: ${node.target}`)));
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (wider > 0) found.push(`${name}: ${wider} pixels wider than the screen`);
        }
        await context.close();
      }
      expect(found).toEqual([]);
    });
  }
}
