import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

/** An article that tells of four dates, one of them before our era, and another that tells of one. */
async function aDatedWorld(): Promise<Setting> {
  const setting = await aStoryWorld();
  const { citation } = setting;
  await anArticleWith(
    setting,
    doc(
      p(claim("c1", "A camp stood here in 44 BC.", citation)),
      p(claim("c2", "The line was opened on 2 May 1904.", citation)),
      p(claim("c3", "The bridge burned in April 1940; nobody helped.", citation)),
      p(claim("c4", "It was built again in 1942.", citation)),
    ),
    "The bridge",
  );
  await anArticleWith(setting, doc(p(claim("c5", "The ferry sank in 1951.", citation))), "The ferry");
  return setting;
}

const events = (page: Page) => page.getByRole("list", { name: "Events in order of time" }).locator("> li");

async function download(page: Page, role: "link" | "button", name: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole(role, { name }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("an article says when its claims play, and leads to them on the timeline, with scripts and without", async ({
  page,
}) => {
  const { slug } = await aDatedWorld();
  await page.goto(`/w/${slug}/a/the-bridge`);
  const way = page.getByRole("link", { name: "4 dates on the timeline" });
  await expect(page.getByRole("paragraph").filter({ has: way })).toContainText(/44 BCE.*1942/);
  await way.click();
  await expect(page.getByRole("textbox", { name: "Article" })).toHaveValue("the-bridge");
  await expect(events(page)).toHaveCount(4);
  await page.goto(`/w/${slug}/a/the-ferry`);
  await expect(page.getByRole("link", { name: /on the timeline/ })).toHaveCount(0);
});

test("the timeline goes out as a calendar, as JSON and as a picture of SVG, each narrowed as the page is", async ({
  page,
}) => {
  const { slug } = await aDatedWorld();
  await page.goto(`/w/${slug}/timeline?article=the-bridge`);
  const calendar = await download(page, "link", "Download calendar");
  expect(calendar.name).toBe(`${slug}-timeline.ics`);
  expect(calendar.text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(calendar.text).toContain("DTSTART;VALUE=DATE:19400401\r\nDTEND;VALUE=DATE:19400501");
  expect(calendar.text).toContain("SUMMARY:The bridge burned in April 1940\\; nobody helped.");
  expect(calendar.text).toContain("X-WR-CALDESC:One event is not in this calendar");
  const json = await download(page, "link", "Download JSON");
  expect(JSON.parse(json.text)).toMatchObject({ total: 4, items: [{ claim: "c1" }, {}, {}, {}] });
  const svg = await download(page, "button", "Save as SVG");
  expect(svg.name).toBe("timeline.svg");
  expect(svg.text).toContain("It was built again");
  expect(svg.text).not.toMatch(/<script|href=|NaN/);
  // It is a picture by itself: a browser that opens it shows it, as large as it says.
  const size = await page.evaluate(
    (source) =>
      new Promise<number>((resolve, reject) => {
        const image = new Image();
        image.onload = () => resolve(image.naturalWidth);
        image.onerror = () => reject(new Error("no picture"));
        image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
      }),
    svg.text,
  );
  expect(size).toBeGreaterThan(300);
});

test("on paper the timeline is its picture as wide as the page and its list, without tools", async ({ page }) => {
  const { slug } = await aDatedWorld();
  await page.goto(`/w/${slug}/timeline`);
  await expect(page.getByRole("application", { name: /^Timeline of 5 events/ })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 640, height: 900 });
  await expect(page.getByRole("button", { name: "Save as SVG" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Download calendar" })).toBeHidden();
  await expect(events(page)).toHaveCount(5);
  const chart = page.getByRole("application", { name: /^Timeline of/ });
  const [frame, widest] = await chart.evaluate((element) => [
    element.clientWidth,
    Math.max(...[...element.querySelectorAll("canvas")].map((canvas) => canvas.clientWidth)),
  ]);
  expect(widest).toBeLessThanOrEqual(frame ?? 0);
});
