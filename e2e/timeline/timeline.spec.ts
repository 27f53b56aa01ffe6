import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, p } from "@/lib/document/model/build";
import { citeFrom } from "@/prisma/seed/cite-from";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";

const HAPPENED = "In our history the bridge stood until the war was over.";

/** A world in which a line is opened in 1904, a bridge burns in 1940 and is built again in 1942; only the fire is canon. */
async function aDatedWorld(visibility: "public" | "private"): Promise<Setting> {
  const setting = await aStoryWorld(visibility);
  const cite = citeFrom(setting.passages);
  const told = cite("supports", "thread", "burned in April");
  const fire = claim("c1", "The bridge burned in April 1940.", told, cite("departs", "reference", HAPPENED));
  await anArticleWith(setting, doc(p(fire), p(claim("c2", "It was built again in 1942.", told))), "The bridge");
  await anArticleWith(setting, doc(p(claim("c3", "The line was opened on 2 May 1904.", told))), "The railway");
  const canon = { claim: "c1", to: "canon", rule: "owner", reason: "Told in the first post." } as const;
  value(await decideCanon(setting.context, setting.slug, canon));
  return setting;
}

const events = (page: Page) => page.getByRole("list", { name: "Events in order of time" }).locator("> li");
const picture = (page: Page) => page.getByRole("application", { name: /^Timeline of/ });

test("the timeline is read as a list, narrowed down, and goes out as CSV", async ({ page }) => {
  const { slug } = await aDatedWorld("public");
  await page.goto(`/w/${slug}`);
  await page.getByRole("link", { name: "Explore", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Timeline" })).toBeVisible();
  await expect(events(page)).toContainText([/2 May 1904.*The railway/s, /April 1940.*Canon.*our history/s, /1942/]);
  await page.getByRole("link", { name: "The bridge burned in April 1940." }).click();
  await expect(page).toHaveURL(/#claim-c1$/);

  await page.goBack();
  await page.getByRole("textbox", { name: "From" }).fill("1940-05");
  await page.getByLabel("Lanes by").selectOption({ label: "Article" });
  await page
    .getByRole("button", { name: /^(Filter|Apply|Show)/ })
    .first()
    .click();
  await expect(events(page)).toHaveCount(1);
  await expect(picture(page)).toHaveAccessibleName(/Timeline of 1 event/);
  await expect(page).toHaveURL(/from=1940-05.*lanes=article/);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download CSV" }).click();
  const csv = await readFile(await (await download).path(), "utf8");
  expect(csv.trimEnd().split("\r\n")).toHaveLength(2);
  expect(csv).toContain("1942,1942-01-01,1942-12-31,It was built again in 1942.");

  await page.goto(`/w/${slug}/timeline?from=yesterday&status=canon`);
  await expect(page.getByText("Enter a date such as 1940")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "From" })).toHaveValue("yesterday");
  await expect(events(page)).toHaveCount(1);
});

test("the picture is gone through by keyboard, from event to event, and leads to the claim", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aDatedWorld("private");
  await enterAs(context, setting, "reader", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/timeline`);
  await picture(page).focus();
  const panel = page.getByRole("region", { name: "The timeline as a picture" });
  await expect(panel).toContainText("Choose an event to read it here.");
  await page.keyboard.press("ArrowRight");
  await expect(panel).toContainText("The line was opened on 2 May 1904.");
  await page.keyboard.press("ArrowRight");
  await expect(panel).toContainText(`In our history: “${HAPPENED}”`);
  await page.keyboard.press("+");
  await page.keyboard.press("End");
  await expect(panel).toContainText("It was built again in 1942.");
  await page.keyboard.press("ArrowRight");
  await expect(panel).toContainText("It was built again in 1942.");
  await page.keyboard.press("Escape");
  await expect(panel).toContainText("Choose an event to read it here.");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/a\/the-railway#claim-c3$/);
});

test("an event is chosen with the pointer, after the picture was zoomed and dragged", async ({ page }) => {
  const { slug } = await aDatedWorld("public");
  await page.goto(`/w/${slug}/timeline`);
  const chart = picture(page).locator("canvas").last();
  await expect(chart).toBeVisible();
  const panel = page.getByRole("region", { name: "The timeline as a picture" });
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Show all" }).click();
  await picture(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Escape");
  // Marks stand in the first row of the only lane: one of them lies under the pointer somewhere along it.
  const box = await chart.boundingBox();
  if (!box) throw new Error("no picture");
  for (let x = 4; x < box.width; x += 8) {
    await chart.click({ position: { x, y: 34 } });
    if (!(await panel.getByText("Choose an event").isVisible())) break;
  }
  await expect(panel).toContainText("The line was opened on 2 May 1904.");
});

test("a private timeline is nobody else's, and a world without dates says how to get some", async ({
  page,
  request,
}) => {
  const { slug } = await aDatedWorld("private");
  for (const path of [`/w/${slug}/timeline`, `/w/${slug}/timeline/csv`, `/api/v1/worlds/${slug}/timeline`])
    expect((await request.get(path)).status(), path).toBe(404);
  const empty = await aStoryWorld();
  await page.goto(`/w/${empty.slug}/timeline`);
  await expect(page.getByText("No dates yet")).toBeVisible();
  await expect(picture(page)).toHaveCount(0);
});
