import { expect } from "@playwright/test";
import { test } from "@/e2e/support/test";
import { db } from "@/lib/db";

const WORLD = "/w/japanese-siberia";
const ARTICLE = `${WORLD}/a/offensive-toward-tynda`;

test("the front page answers, and the story sees the server's own database", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveTitle(/Canonry/);
  const world = await db.world.findUniqueOrThrow({ where: { slug: "japanese-siberia" } });
  await page.goto(WORLD);
  await expect(page).toHaveTitle(new RegExp(world.title));
});

/** Addresses that were given away once, and where they are today. */
const LEAD_ON = [
  [`${WORLD}/review`, `${WORLD}/proposals`],
  [`${WORLD}/review?show=merged`, `${WORLD}/proposals?show=merged`],
  [`${WORLD}/review/7/edit/2`, `${WORLD}/proposals/7/edit/2`],
  [`${ARTICLE}/ground`, `${ARTICLE}/sourcing`],
  [`${ARTICLE}/who?revision=1`, `${ARTICLE}/attribution?revision=1`],
  [
    "/api/v1/worlds/japanese-siberia/articles/offensive-toward-tynda/ground/save",
    "/api/v1/worlds/japanese-siberia/articles/offensive-toward-tynda/sourcing/save",
  ],
] as const;

test("older addresses lead to those of today", async ({ request }) => {
  for (const [old, today] of LEAD_ON) {
    const answer = await request.get(old, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], old).toEqual([308, today]);
  }
});
