import { expect } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("a second person checks a citation, and its claim needs another check when its words change", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const text = (words: string) => doc(p.id("a", claim("c1", words, setting.citation)));
  const article = await anArticleWith(setting, text("The bridge burned in May."));
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/claims?show=unchecked`);
  const list = page.getByRole("list", { name: "Claims" });
  await list.getByRole("button", { name: "Check: “burned in April”" }).click();
  const form = page.getByRole("form", { name: "Check this citation" });
  await expect(form).toContainText("The bridge over the river burned in April.");
  await form.getByRole("button", { name: "Save check" }).click();
  await expect(form.getByText("Choose a verdict first.")).toBeVisible();
  await form.getByRole("radio", { name: /Does not hold/ }).click();
  await form.getByRole("textbox", { name: "Note" }).fill("It says April.");
  await form.getByRole("button", { name: "Save check" }).click();
  await expect(page.getByRole("heading", { name: "No claims match these filters" })).toBeVisible();

  await page.goto(`/w/${setting.slug}/claims?verdict=does-not-hold`);
  await expect(list).toContainText("Checked: does not hold");
  await expect(list).toContainText("“It says April.”");
  await page.goto(`/w/${setting.slug}/a/${article}`);
  const margin = page.getByRole("complementary", { name: "Sources of claim 1" });
  await expect(margin).toContainText("Checked: does not hold");

  const save = { baseRevision: 1, doc: { ...text("The bridge burned in April.") }, summary: "April" };
  await saveArticle(setting.context, setting.slug, article, save);
  await page.reload();
  await expect(margin).toContainText("Needs another check");
  await page.goto(`/w/${setting.slug}/claims?verdict=unchecked`);
  await expect(list).toContainText("The words changed since contributor checked them");
});

test("who linked a passage cannot check it, and is told why; a visitor sees no button", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  await anArticleWith(setting, doc(p(claim("c1", "The bridge burned.", setting.citation))));
  await page.goto(`/w/${setting.slug}/claims`);
  await expect(page.getByText("burned in April")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Check/ })).toHaveCount(0);
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.reload();
  await page.getByRole("button", { name: "Check: “burned in April”" }).click();
  await page.getByRole("radio", { name: /^Holds/ }).click();
  await page.getByRole("button", { name: "Save check" }).click();
  await expect(page.getByText("has to come from a second person")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Check: “burned in April”" })).toBeFocused();
});
