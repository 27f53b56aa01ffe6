import { expect } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
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
  await articleTextOn(page).getByText("The bridge was old.").click();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(" and dry");
  await saveAs(page, "Why it burned so well", 2);
  await articleTextOn(page).getByText("It burned in spring.").click();
  await page.getByRole("button", { name: /^Change the stance or note/ }).click();
  await page.getByRole("radio", { name: "Contradicts" }).click();
  await page.getByRole("button", { name: "Apply" }).click();
  await saveAs(page, "The post says otherwise", 3);

  await page.goto(`${path}/history`);
  const rows = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /^Revision \d$/ }) });
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText("The post says otherwise");
  await page.getByRole("radio", { name: "Compare from revision 1" }).check();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { name: "From revision 1 to 3" })).toBeVisible();
  await expect(page.getByRole("insertion").filter({ hasText: "and dry" })).toBeVisible();
  await expect(page.getByText(/sources of 1 claim changed/i).first()).toBeVisible();
  await expect(page.getByText("stance supports became contradicts").first()).toBeVisible();

  await page.goto(`${path}/history/1`);
  await page.getByRole("button", { name: "Restore revision 1" }).click();
  const asked = page.getByRole("alertdialog");
  await asked.getByRole("textbox", { name: "Why" }).fill("The post says so after all");
  await asked.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Revision 1 is restored, as revision 4")).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.getByRole("complementary", { name: "Sources of claim 1" })).toContainText("Supports");
  await expect(page.getByText("and dry")).toHaveCount(0);
  await page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "History" }).click();
  await expect(rows.first()).toContainText("Restores 1");
  await expect(rows.first()).toContainText("The post says so after all");
});

test("of a long article a comparison sends the changes, and what stayed when somebody asks for it", async ({
  page,
}) => {
  const setting = await aStoryWorld();
  const blocks = Array.from({ length: 40 }, (_none, at) => p.id(`b${at}`, `Paragraph ${at} stayed as it was.`));
  const slug = await anArticleWith(setting, doc(...blocks));
  const changed = blocks.map((block, at) => (at === 20 ? p.id("b20", "Paragraph 20 says something else.") : block));
  const input = { baseRevision: 1, doc: doc(...changed), summary: "One of them" };
  expect((await saveArticle(setting.context, setting.slug, slug, input)).ok).toBe(true);
  const address = `/w/${setting.slug}/a/${slug}/compare?from=1&to=2`;
  const sent = await (await page.request.get(address)).text();
  expect(sent).not.toContain("Paragraph 3 stayed");
  expect(sent.split("Paragraph 19 stayed"), "what is shown is sent once").toHaveLength(2);

  await page.goto(address);
  await expect(page.getByText("Paragraph 19 stayed")).toBeVisible();
  await page.getByRole("link", { name: "Show 18 unchanged paragraphs" }).press("Enter");
  await expect(page.getByText("Paragraph 3 stayed")).toBeHidden();
  await expect(page.getByText("Paragraph 30 stayed")).toBeVisible();
  await page.getByRole("link", { name: "Show 19 unchanged paragraphs" }).click();
  await expect(page.getByText("Paragraph 3 stayed")).toBeVisible();
  await page.getByRole("link", { name: "Side by side" }).click();
  await expect(page.getByText("Paragraph 30 stayed")).toBeVisible();
  await page.getByRole("link", { name: "Hide 18 unchanged paragraphs" }).click();
  await expect(page.getByText("Paragraph 30 stayed")).toHaveCount(0);
  await expect(page.getByText("Paragraph 3 stayed")).toBeVisible();

  await page.goto(address);
  await page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "Read" }).click();
  await expect(page).toHaveURL(new RegExp(`/a/${slug}$`));
  await page.goBack();
  await expect(page.getByText("Paragraph 19 stayed"), "it is there again when one comes back").toBeVisible();
  await page.goForward();
  await page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "History" }).click();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("Paragraph 19 stayed"), "and where it was not loaded whole").toBeVisible();
});
