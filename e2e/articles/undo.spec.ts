import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

const BRIDGE = p.id("a", "The bridge was old.");

test("an edit in the middle of history is undone, and one that was written over is refused with both texts", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const burned = p.id("b", claim("c1", "It burned in spring.", setting.citation));
  const slug = await anArticleWith(setting, doc(BRIDGE, burned));
  await save(setting, slug, 1, doc(BRIDGE, p.id("b", "It never burned."), p.id("x", "Buy carpets.")), "Carpets");
  await save(
    setting,
    slug,
    2,
    doc(p.id("a", "The bridge was old and dry."), p.id("b", "It never burned."), p.id("x", "Buy carpets.")),
    "Dry",
  );
  await enterAs(context, setting, "contributor", baseURL ?? "");
  const path = `/w/${setting.slug}/a/${slug}`;

  await page.goto(`${path}/history`);
  await page.getByRole("link", { name: "Undo revision 2" }).click();
  await expect(page.getByRole("heading", { name: "Undo revision 2" })).toBeVisible();
  await expect(page.getByRole("deletion").filter({ hasText: "Buy carpets." })).toBeVisible();
  await page.getByRole("textbox", { name: "Why" }).fill("We sell no carpets");
  await page.getByRole("button", { name: "Undo revision 2" }).click();
  await expect(page.getByText("Undone: revision 2, by revision 4")).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.getByText("The bridge was old and dry.")).toBeVisible();
  await expect(page.getByText("Buy carpets.")).toHaveCount(0);
  await expect(page.getByRole("complementary", { name: "Sources of claim 1" })).toContainText("Supports");

  await page.goto(`${path}/history`);
  await expect(rowOf(page, 4)).toContainText("Undoes 2");
  await expect(rowOf(page, 4)).toContainText("We sell no carpets");
  await expect(rowOf(page, 2)).toContainText("Undone by 4");

  await save(setting, slug, 4, doc(p.id("a", "The bridge was old, dry and tarred."), burned), "Tarred");
  await page.goto(`${path}/history/3`);
  await page.getByRole("link", { name: "Undo revision 3" }).click();
  await expect(page.getByText("This cannot be undone automatically")).toBeVisible();
  await expect(page.getByRole("region", { name: "Before, revision 2" })).toContainText("The bridge was old.");
  await expect(page.getByRole("region", { name: "Now, revision 5" })).toContainText("dry and tarred");
  await expect(page.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
});

test("all that lies between two revisions is undone from their comparison", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(BRIDGE));
  await save(setting, slug, 1, doc(BRIDGE, p.id("x", "One.")), "");
  await save(setting, slug, 2, doc(BRIDGE, p.id("x", "One."), p.id("y", "Two.")), "");
  await save(setting, slug, 3, doc(p.id("a", "The bridge was new."), p.id("x", "One."), p.id("y", "Two.")), "");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  const path = `/w/${setting.slug}/a/${slug}`;
  await page.goto(`${path}/compare?from=1&to=3`);
  await page.getByRole("link", { name: "Undo revisions 2 to 3" }).click();
  await page.getByRole("button", { name: "Undo revisions 2 to 3" }).click();
  await expect(page.getByText("Undone: revisions 2 to 3, by revision 5")).toBeVisible();
  await expect(page.getByText("The bridge was new.")).toBeVisible();
  await expect(page.getByText("Two.")).toHaveCount(0);
});

test("a revision that was named is found again in the history and when revisions are compared", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(BRIDGE));
  for (const base of [1, 2, 3]) await save(setting, slug, base, doc(BRIDGE, p.id("b", `State ${base}.`)), "");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  const path = `/w/${setting.slug}/a/${slug}`;
  await page.goto(`${path}/history/2`);
  await nameIt(page, "Name revision 2", "As submitted to the contest");
  await expect(page.getByText("Named by contributor")).toBeVisible();

  await page.goto(`${path}/history`);
  await page.getByRole("link", { name: "Named only (1)" }).click();
  const rows = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /^Revision \d$/ }) });
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText("As submitted to the contest");

  await page.goto(`${path}/compare?from=3&to=4`);
  await page.getByText("Compare other revisions").click();
  await page.getByRole("combobox", { name: "From" }).selectOption({ label: "2: As submitted to the contest" });
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { name: "From revision 2 to 4" })).toBeVisible();

  await page.goto(`${path}/history/2`);
  await nameIt(page, "Rename revision 2", "As printed");
  await expect(page.getByText("Before: “As submitted to the contest”")).toBeVisible();
  await page.getByRole("button", { name: "Rename revision 2" }).click();
  await page.getByRole("button", { name: "Remove name" }).click();
  await expect(page.getByText("Its name was removed by contributor")).toBeVisible();
  await page.goto(`${path}/history`);
  await expect(page.getByRole("link", { name: /Named only/ })).toHaveCount(0);
});

async function nameIt(page: Page, button: string, name: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("button", { name: "Save name" }).click();
  await expect(page.getByText(`is called “${name}”`)).toBeVisible();
}

function rowOf(page: Page, number: number) {
  return page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: `Revision ${number}`, exact: true }) });
}

async function save(setting: Setting, slug: string, baseRevision: number, text: DocJson, summary: string) {
  const saved = await saveArticle(setting.context, setting.slug, slug, { baseRevision, doc: { ...text }, summary });
  expect(saved).toMatchObject({ ok: true });
}
