import { expect, test } from "@playwright/test";
import { db } from "@/lib/db";

test("the front page answers, and the story sees the server's own database", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveTitle(/Canonry/);
  expect(await db.user.count()).toBeGreaterThanOrEqual(0);
});
