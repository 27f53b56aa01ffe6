import { expect, test } from "@playwright/test";
import { db } from "@/lib/db";

const ARTICLE = "/w/japanese-siberia/a/offensive-toward-tynda";
/** A line of an article's text, px, rounded up. */
const LINE = 30;

for (const [width, height] of [
  [1366, 650],
  [390, 844],
] as const) {
  test(`an article's text begins on the first screen of ${width} x ${height}, with four lines at least`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(ARTICLE);
    const text = await page.locator("main p[id^='b-']").first().boundingBox();
    expect(text?.y).toBeLessThan(height - 4 * LINE);
  });
}

test("the contents stand open in the margin of a wide screen, and are folded above the text of a narrow one", async ({
  page,
}) => {
  const contents = page.getByRole("navigation", { name: "Contents" });
  const heading = contents.getByRole("link", { name: "Forces" });
  await page.setViewportSize({ width: 1366, height: 650 });
  await page.goto(ARTICLE);
  const [text, box] = [await page.locator("main p[id^='b-']").first().boundingBox(), await contents.boundingBox()];
  expect(box?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
  await expect(heading).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(heading).toBeHidden();
  await contents.getByText("Contents").click();
  await heading.click();
  await expect(page.getByRole("heading", { name: "Forces" })).toBeInViewport();
});

test("every page of a world and every tab of an article begins at the same left edge", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const edges = new Map<number, string>();
  const tabs = ["", "/history", "/attribution", "/canon", "/compare?from=1&to=2"].map((tab) => ARTICLE + tab);
  const rooms = [
    "",
    "/articles",
    "/canon",
    "/changes",
    "/claims",
    "/members",
    "/proposals",
    "/search?q=railway",
    "/sources",
  ];
  const thread = await db.source.findFirstOrThrow({ where: { kind: "thread", world: { slug: "japanese-siberia" } } });
  const inside = [...rooms, `/sources/${thread.id}`].map((room) => `/w/japanese-siberia${room}`);
  for (const path of [...tabs, ...inside]) {
    await page.goto(path);
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toBeVisible();
    edges.set(Math.round((await title.boundingBox())?.x ?? -1), path);
  }
  expect([...edges]).toHaveLength(1);
});
