import { expect } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("coverage leads to the passages that no article uses, and one of them becomes a claim", async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const setting = await aStoryWorld();
  const text = doc(p(claim("k1", "The bridge burned.", setting.citation), " Nobody saw it."));
  const slug = await anArticleWith(setting, text);
  await enterAs(context, setting, "contributor", baseURL ?? "");

  await page.goto(`/w/${setting.slug}/claims`);
  await page.getByRole("navigation", { name: "Evidence" }).getByRole("link", { name: "Coverage" }).click();
  await expect(page.getByText("50 % of 2 sentences are settled")).toBeVisible();
  const sources = page.getByRole("list", { name: "Sources and their coverage" });
  const thread = sources.getByRole("listitem").filter({ hasText: "Thread" });
  await expect(thread).toContainText("1 of 3 passages used");
  await thread.getByRole("link", { name: "2 not used yet" }).click();

  const worklist = page.getByRole("list", { name: "Passages not used yet" });
  await expect(worklist.getByRole("listitem")).toHaveCount(2);
  await page.getByRole("textbox", { name: "Post" }).fill("1");
  await page.keyboard.press("Enter");
  const passage = worklist.getByRole("listitem").filter({ hasText: "No train crossed it before the autumn." });
  await expect(worklist.getByRole("listitem")).toHaveCount(1);
  await passage.getByRole("button", { name: /^Make it a claim/ }).click();

  const dialog = page.getByRole("dialog", { name: "Cite in an article" });
  await dialog.getByRole("textbox", { name: "The sentence" }).fill("Trains waited until autumn.");
  await dialog.getByRole("combobox", { name: "Article" }).fill("bridge");
  await page.getByRole("option", { name: /^The bridge/ }).click();
  await expect(dialog.getByRole("combobox", { name: "Place" })).toBeVisible();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The sentence is in “The bridge”")).toBeVisible();
  await expect(page.getByText("No unused passages match these filters")).toBeVisible();

  await page.goto(`/w/${setting.slug}/coverage`);
  await expect(page.getByText("66 % of 3 sentences are settled")).toBeVisible();
  await expect(thread).toContainText("2 of 3 passages used");
  await page.getByRole("link", { name: "The bridge", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/a/${slug}\\?coverage=on$`));
  await expect(page.getByText("Trains waited until autumn.").first()).toBeVisible();
});

test("who only reads sees the worklist, and no way to write", async ({ page }) => {
  const setting = await aStoryWorld();
  await page.goto(`/w/${setting.slug}/sources/${setting.threadId}/unused`);
  await expect(page.getByRole("list", { name: "Passages not used yet" }).getByRole("listitem")).toHaveCount(3);
  await expect(page.getByRole("button", { name: /^Make it a claim/ })).toHaveCount(0);
});
