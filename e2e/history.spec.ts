import { expect, test } from "@playwright/test";
import { aStoryWorld, enterAs, saveAs, textOf } from "@/e2e/a-story-world";
import { claim, doc, p } from "@/lib/document/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("an article is edited twice, two revisions are compared, and the first one is restored", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(
    setting,
    doc(p.id("a", "The bridge was old."), p.id("b", claim("c1", "It burned in spring.", setting.citation))),
  );
  await enterAs(context, setting, "contributor", baseURL ?? "");
  const path = `/w/${setting.slug}/a/${slug}`;
  await page.goto(`${path}/edit`);
  await textOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Nobody was hurt.");
  await saveAs(page, "What happened to people", 2);
  await page.keyboard.press("Control+Home");
  await textOf(page).getByText("It burned in spring.").click();
  await page.getByRole("button", { name: "Not a claim" }).click();
  await saveAs(page, "Not sure of that", 3);

  await page.goto(`${path}/compare?from=1&to=3`);
  await expect(page.getByText("Nobody was hurt.").first()).toBeVisible();
  await expect(page.getByText(/1 claim removed/).first()).toBeVisible();

  await page.goto(`${path}/history/1`);
  await page.getByRole("button", { name: /Restore/ }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /Restore/ })
    .click();
  await expect(page.getByText(/[Rr]evision 4/).first()).toBeVisible();
  await page.goto(path);
  await expect(page.getByRole("complementary", { name: "Sources of claim 1" })).toContainText("burned in April");
  await expect(page.getByText("Nobody was hurt.")).toHaveCount(0);
});
