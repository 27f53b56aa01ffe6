import { expect, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { createArticle } from "@/lib/articles/save/create-article";
import { doc, h, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Saves a new article under the title, as somebody who writes at once. */
async function saveNew(page: Page, title: string): Promise<void> {
  await page.getByRole("textbox", { name: "Title" }).fill(title);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Saved as revision 1\b/).first()).toBeVisible();
}

test("an editor sets an article aside as a template; articles of its kind begin with it, also after it changes, and others with another", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const setting = await aStoryWorld("public");
  const world = `/w/${setting.slug}`;
  const text = doc(h(2, "Forces"), p("Who fought, and with how many."));
  const battle = { title: "How battles begin", kind: "operation" as const, tags: ["war"], summary: "", aliases: [] };
  expect((await createArticle(setting.context, setting.slug, { ...battle, doc: { ...text } })).ok).toBe(true);
  await anArticleWith(setting, doc(p("Where it lies, and on which river.")), "How towns begin");
  await enterAs(context, setting, "editor", baseURL ?? "");

  await page.goto(`${world}/a/how-battles-begin`);
  await choose(page, "Make it a template");
  await expect(page.getByText("New articles can now begin with this text")).toBeVisible();
  await page.goto(`${world}/a/how-towns-begin`);
  await choose(page, "Make it a template");
  await expect(page.getByText("New articles can now begin with this text")).toBeVisible();

  // It stands among the templates, no more among the articles.
  await page.goto(`${world}/articles`);
  await expect(page.getByRole("heading", { name: "No articles yet" })).toBeVisible();
  await page.getByRole("link", { name: "Templates" }).click();
  await page
    .getByRole("listitem")
    .filter({ hasText: "How battles begin" })
    .getByRole("link", { name: "Begin an article with it" })
    .click();
  await expect(articleTextOn(page).getByText("Who fought, and with how many.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("");
  await saveNew(page, "Tynda");
  await page.goto(`${world}/a/tynda`);
  await expect(page.getByRole("heading", { name: "Forces" })).toBeVisible();
  await expect(page.getByRole("link", { name: "war", exact: true })).toBeVisible();

  // The template is written on; what began with it stays, what begins now has the new text.
  await page.goto(`${world}/a/how-battles-begin/edit`);
  await articleTextOn(page).getByText("Who fought, and with how many.").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Name the weather.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/Saved as revision 2\b/).first()).toBeVisible();
  const other = await browser.newContext();
  await enterAs(other, setting, "contributor", baseURL ?? "");
  const writer = await other.newPage();
  await writer.goto(`${world}/new-article`);
  const choice = writer.getByRole("navigation", { name: "Begin with" });
  await choice.getByRole("link", { name: /How battles begin/ }).click();
  await expect(articleTextOn(writer).getByText("Name the weather.")).toBeVisible();
  await choice.getByRole("link", { name: /How towns begin/ }).click();
  await expect(articleTextOn(writer).getByText("Where it lies, and on which river.")).toBeVisible();
  await expect(articleTextOn(writer).getByText("Name the weather.")).toBeHidden();
  await choice.getByRole("link", { name: /How battles begin/ }).click();
  await expect(articleTextOn(writer).getByText("Name the weather.")).toBeVisible();
  await saveNew(writer, "Baku");
  await writer.goto(`${world}/a/tynda`);
  await expect(writer.getByText("Name the weather.")).toBeHidden();
  await writer.goto(`${world}/articles`);
  await expect(writer.getByText("2 articles").first()).toBeVisible();

  // Who may not make templates is not offered it; a title of one is taken, and what was typed stays.
  await writer.goto(`${world}/a/baku`);
  await writer.getByRole("button", { name: "More", exact: true }).click();
  await expect(writer.getByRole("menuitem", { name: "History" })).toBeVisible();
  await expect(writer.getByRole("menuitem", { name: "Make it a template" })).toBeHidden();
  await writer.goto(`${world}/new-article?title=How%20towns%20begin`);
  await articleTextOn(writer).click();
  await writer.keyboard.type("A town.");
  await writer.getByRole("button", { name: "Save", exact: true }).click();
  await expect(writer.getByText("A template of this world is called “How towns begin”.").first()).toBeVisible();
  await expect(articleTextOn(writer).getByText("A town.")).toBeVisible();

  // Somebody without an account reads it as a template, and is offered nothing that refuses them.
  const visitor = await (await browser.newContext({ locale: "de-DE" })).newPage();
  await visitor.goto(`${world}/a/how-battles-begin`);
  await expect(visitor.getByText("Dies ist eine Vorlage")).toBeVisible();
  await expect(visitor.getByRole("link", { name: "Artikel damit beginnen" })).toBeHidden();

  // It becomes an article again.
  await page.goto(`${world}/a/how-towns-begin`);
  await choose(page, "No longer a template");
  await expect(page.getByText("This is one of the world’s articles again")).toBeVisible();
  await page.goto(`${world}/articles`);
  await expect(page.getByRole("link", { name: "How towns begin" })).toBeVisible();
  await expect(page.getByText("3 articles").first()).toBeVisible();
});
