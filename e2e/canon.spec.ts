import { expect, test } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/a-story-world";
import { decideCanon } from "@/lib/canon/decide-canon";
import { claim, doc, p } from "@/lib/document/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("an editor decides on canon with a reason and a passage, and it is found by browsing", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p(claim("c1", "The bridge burned.", setting.citation))), "The bridge");
  await anArticleWith(setting, doc(p("The river froze.")), "The river");
  await enterAs(context, setting, "editor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon`);
  await expect(page.getByRole("combobox", { name: "What is decided on" })).toHaveText("The article “The bridge”");
  await page.getByRole("radio", { name: /^Canon/ }).click();
  await page.getByRole("radio", { name: /Author.s word/ }).click();
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("Nothing was decided")).toBeVisible();
  await page.getByRole("textbox", { name: "Why" }).fill("The author tells it in the first post.");
  await page.getByRole("combobox", { name: /Passages that say so/ }).fill("burned in April");
  await page.getByRole("option").first().click();
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("Decided. It stands in the log.")).toBeVisible();

  await page.goto(`/w/${setting.slug}/canon`);
  const list = page.getByRole("list", { name: "Articles and their canon status" });
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await page.getByRole("combobox", { name: "Status" }).click();
  await page.getByRole("option", { name: "Canon", exact: true }).click();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/status=canon/);
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await expect(list).toContainText("The author tells it in the first post.");
  await expect(list).toContainText("Claims: 1 canon");
  await list.getByRole("link", { name: "The bridge is canon: see why" }).click();
  await expect(page.getByText("by its own decision")).toHaveCount(0);
  await expect(page.getByText("as the article")).toBeVisible();

  await page.goto(`/w/${setting.slug}/canon`);
  await page.getByRole("link", { name: "The log of decisions" }).click();
  const entry = page.getByRole("article").filter({ hasText: "The author tells it in the first post." });
  await expect(entry).toContainText("Proposed");
  await expect(entry).toContainText("burned in April");
  await entry.getByRole("link", { name: "Post 1, Anna" }).click();
  await expect(page.getByRole("article").getByText("The bridge over the river burned in April.")).toBeInViewport();
});

test("a claim is decided on by itself, also while its article stays as it is", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p(claim("c1", "The bridge burned.", setting.citation))), "The bridge");
  await enterAs(context, setting, "owner", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon`);
  await page.getByRole("link", { name: "Decide" }).first().click();
  await expect(page.getByRole("combobox", { name: "What is decided on" })).toHaveText("Claim: The bridge burned.");
  await page.getByRole("radio", { name: /^Non-canon/ }).click();
  await page.getByRole("textbox", { name: "Why" }).fill("It was a rumour.");
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("Decided. It stands in the log.")).toBeVisible();
  await page.goto(`/w/${setting.slug}/a/${slug}`);
  await expect(page.getByRole("complementary", { name: "Sources of claim 1" })).toContainText("Non-canon");
  await expect(page.getByText("Proposed").first()).toBeVisible();
});

test("who may not decide is told who may", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")));
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon`);
  await expect(page.getByText("you need to be an editor")).toBeVisible();
  await expect(page.getByRole("button", { name: "Decide", exact: true })).toHaveCount(0);
});

test("canon is seen from another standpoint, which says so; what cannot be read is told beside its field", async ({
  page,
}) => {
  const setting = await aStoryWorld();
  const text = doc(p(claim("c1", "The bridge burned.", setting.citation)));
  const article = await anArticleWith(setting, text, "The bridge");
  const decision = { article, to: "canon", rule: "owner", reason: "Told in the first post." } as const;
  const later = { ...setting.act, now: new Date("2026-03-09T10:00:00Z") };
  expect((await decideCanon(later, setting.slug, decision)).ok).toBe(true);
  await page.goto(`/w/${setting.slug}/canon`);
  const list = page.getByRole("list", { name: "Articles and their canon status" });
  await expect(list).toContainText("Told in the first post.");

  await page.getByText("From another standpoint").click();
  await page.getByLabel("As it stood on").fill("2026-03-05");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("Not canon as it is today")).toBeVisible();
  await expect(list).toContainText("Nobody has decided yet");
  await expect(list).toContainText("Claims: 1 proposed");

  await page.getByLabel("In the world, by").fill("last summer");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByLabel("In the world, by")).toHaveAccessibleDescription(/such as 1940, 1940-06/);
  await expect(list).toContainText("Told in the first post.");
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page).toHaveURL(/\/canon$/);
});
