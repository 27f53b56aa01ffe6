import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, p } from "@/lib/document/model/build";
import { DIVERGENCE_TAG } from "@/lib/evidence/ledger/ledger";
import { citeFrom } from "@/prisma/seed/cite-from";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

const HAPPENED = "In our history the bridge stood until the war was over.";

/** A world whose bridge burned in 1940, which is canon, and whose river froze early in 1937, where it leaves ours. */
async function aDivergedWorld(): Promise<Setting> {
  const setting = await aStoryWorld();
  const cite = citeFrom(setting.passages);
  const stood = cite("departs", "reference", HAPPENED);
  const freezes = cite("departs", "reference", "The river freezes from November to April.");
  const bridge = doc(
    p(claim("c1", "The bridge burned in April 1940.", cite("supports", "thread", "burned in April"), stood)),
  );
  const article = await anArticleWith(setting, bridge, "The bridge");
  const river = doc(p(claim("c2", "In 1937 the river froze in October.", freezes)));
  const pod = await anArticleWith(setting, river, "The early frost");
  const tagged = { baseRevision: 1, tags: [DIVERGENCE_TAG], doc: { ...river }, summary: "Tagged" };
  expect((await saveArticle(setting.context, setting.slug, pod, tagged)).ok).toBe(true);
  const canon = { article, to: "canon", rule: "owner", reason: "Told in the first post." } as const;
  expect((await decideCanon(setting.context, setting.slug, canon)).ok).toBe(true);
  return setting;
}

test("what departs stands beside what happened, in order of time, and goes out as CSV", async ({ page }) => {
  const { slug } = await aDivergedWorld();
  await page.goto(`/w/${slug}`);
  await page.goto(`/w/${slug}/ledger`);
  const lines = page.getByRole("list", { name: "Departures in order of time" }).locator("> li");
  await expect(lines).toHaveCount(2);
  await expect(lines.nth(0)).toContainText("1937");
  await expect(lines.nth(0)).toContainText("Point of divergence");
  await expect(lines.nth(1)).toContainText("April 1940");
  await expect(lines.nth(1)).toContainText(HAPPENED);
  await expect(lines.nth(1)).not.toContainText("Point of divergence");

  const whole = await csv();
  expect(whole.split("\r\n")).toEqual([
    "\uFEFFwhen,in this timeline,in our history,source,told,article,status,point of divergence",
    "1937,In 1937 the river froze in October.,The river freezes from November to April.,The river,,The early frost,proposed,yes",
    `April 1940,The bridge burned in April 1940.,${HAPPENED},The river,burned in April,The bridge,canon,`,
    "",
  ]);

  await page.getByRole("combobox", { name: "Canon status" }).selectOption("Canon");
  await expect(lines).toHaveCount(1);
  expect((await csv()).split("\r\n").slice(1)).toEqual([whole.split("\r\n")[2], ""]);

  await lines.first().getByRole("link", { name: "The bridge burned in April 1940." }).click();
  await expect(page).toHaveURL(/\/a\/the-bridge#claim-c1$/);

  async function csv(): Promise<string> {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download CSV" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${slug}-ledger.csv`);
    return readFile(await file.path(), "utf8");
  }
});

test("on paper the ledger is its lines alone", async ({ page }) => {
  const { slug } = await aDivergedWorld();
  await page.goto(`/w/${slug}/ledger`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("form", { name: "Filter the ledger" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Download CSV" })).toBeHidden();
  await expect(page.getByText("In 1937 the river froze in October.")).toBeVisible();
});
