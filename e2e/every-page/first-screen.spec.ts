import { expect, type Locator } from "@playwright/test";
import { personOfSample } from "@/e2e/support/pages";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { db } from "@/lib/db";

const ARTICLE = "/w/japanese-siberia/a/offensive-toward-tynda";
/** A line of an article's text, px, rounded up. */
const LINE = 30;

/** The width of a page's head, px: what stands below it is as wide. */
async function headWidth(title: Locator): Promise<number> {
  return title.evaluate((heading) => {
    const parts = document.querySelector("main")?.querySelectorAll("*") ?? [];
    const head = [...parts].find((part) => part.contains(heading) && part !== heading);
    return Math.round(head?.getBoundingClientRect().width ?? -1);
  });
}

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

test("every page and every tab of an article begins at the same left edge, and has one of two widths", async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(180_000);
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
  const forms = ["/account", "/worlds", "/worlds/new", "/admin", "/w/japanese-siberia/settings"];
  await signInAs(context, await personOfSample("owner"), baseURL ?? "");
  const widths = new Map<number, string>();
  for (const path of [...tabs, ...inside, ...forms]) {
    await page.goto(path);
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toBeVisible();
    edges.set(Math.round((await title.boundingBox())?.x ?? -1), path);
    widths.set(await headWidth(title), path);
  }
  expect([...edges]).toHaveLength(1);
  expect([...widths]).toHaveLength(2);
});
