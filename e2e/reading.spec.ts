import { expect, test } from "@playwright/test";
import { aStoryWorld } from "@/e2e/a-story-world";
import { claim, doc, p } from "@/lib/document/build";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

function pagesOf(setting: Setting, slug: string): string[] {
  const world = `/w/${setting.slug}`;
  const article = `${world}/a/${slug}`;
  return [
    world,
    `${world}/articles`,
    `${world}/claims`,
    `${world}/canon`,
    `${world}/canon/log`,
    `${world}/ledger`,
    `${world}/sources`,
    `${world}/sources/${setting.threadId}`,
    `${world}/sources/${setting.referenceId}`,
    `${world}/changes`,
    `${world}/search?q=secret`,
    article,
    `${article}/history`,
    `${article}/history/1`,
    `${article}/compare?from=1&to=1`,
    `${article}/canon`,
  ];
}

test("a visitor without an account reads everything of a public world", async ({ page }) => {
  const setting = await aStoryWorld("public");
  const slug = await anArticleWith(setting, doc(p(claim("c1", "A secret claim.", setting.citation))), "Secret plan");
  for (const path of pagesOf(setting, slug)) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 200]);
  }
  await page.goto(`/w/${setting.slug}/a/${slug}`);
  await expect(page.getByRole("complementary", { name: "Sources of claim 1" })).toContainText("burned in April");
});

test("a stranger gets nothing of a private world", async ({ page, request }) => {
  const setting = await aStoryWorld("private");
  const slug = await anArticleWith(setting, doc(p(claim("c1", "A secret claim.", setting.citation))), "Secret plan");
  for (const path of pagesOf(setting, slug)) {
    const answer = await request.get(path);
    const text = await answer.text();
    expect([path, answer.status()]).toEqual([path, 404]);
    expect(text).not.toContain("A secret claim");
    expect(text).not.toContain("Secret plan");
    expect(text).not.toContain("The frozen river");
  }
  await page.goto(`/w/${setting.slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
