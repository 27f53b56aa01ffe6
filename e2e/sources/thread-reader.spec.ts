import { expect, type Page } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { doc, h, p } from "@/lib/document/model/build";
import { importSource } from "@/lib/sources/import/import-source";
import { sourcePath } from "@/lib/sources/source";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

const LONG = Array.from({ length: 30 }, () => "The ice held on the lake.").join(" ");
const TALE = `# The ice road

## Ada

The road opens

${LONG}

----------

## Ben

Who built the road?

And who paid for it?

----------

## Ada

The second winter was worse. ${LONG}

----------

## Ada

Ben said:


> Who built the road?

The army did.

----------

## Ada

The navy paid.

----------
`;

async function taleIn(setting: Setting): Promise<string> {
  const imported = await importSource(setting.context, setting.slug, { kind: "thread", text: TALE });
  if (!imported.ok) throw new Error(imported.failure.detail);
  return sourcePath(setting.slug, imported.value.id);
}

const post = (page: Page, number: number) => page.getByRole("article", { name: `Post ${number} by` });

test("the story is read alone; a contributor says why not and gives a part its title, and takes it back", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const path = await taleIn(setting);
  await page.goto(path);
  await expect(page.getByRole("article")).toHaveCount(5);
  await post(page, 5).getByRole("button", { name: "Post 5 is: Author’s note" }).click();
  await expect(page.getByText("It is short for a part of the story: 3 words.")).toBeVisible();
  await expect(page.getByRole("form", { name: "What post 5 is" })).toHaveCount(0);
  await page.keyboard.press("Escape");

  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.reload();
  await page.getByRole("link", { name: /^The story/ }).click();
  await expect(page.getByRole("heading", { level: 2, name: "The road opens" })).toBeVisible();
  await expect(page.getByText("Who built the road?")).toHaveCount(0);
  const contents = page.getByRole("navigation", { name: "Contents of the thread" });
  await expect(contents.getByRole("link")).toHaveCount(2);
  await page.getByRole("link", { name: "Post 3 among all posts" }).click();
  await expect(page).toHaveURL(/#post-3$/);

  const kind = post(page, 3).getByRole("button", { name: "Post 3 is: Story" });
  await kind.press("Enter");
  const form = page.getByRole("form", { name: "What post 3 is" });
  await form.getByRole("textbox", { name: "Threadmark" }).fill("The second winter");
  await form.getByRole("button", { name: "Save" }).press("Enter");
  await expect(post(page, 3).getByText("The second winter", { exact: true })).toBeVisible();
  await post(page, 5).getByRole("button", { name: "Post 5 is: Author’s note" }).click();
  const other = page.getByRole("form", { name: "What post 5 is" });
  await other.getByRole("radio", { name: "Story", exact: true }).click();
  await other.getByRole("button", { name: "Save" }).click();
  await expect(post(page, 5).getByRole("button", { name: "Post 5 is: Story" })).toBeVisible();
  await page.getByRole("link", { name: /^The story/ }).click();
  await expect(page.getByRole("article")).toHaveCount(3);
  await contents.getByRole("link", { name: "The second winter" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "The second winter" })).toBeInViewport();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText("Post 5 changed back")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("an open question is answered by a person, and found in the ledger with both places", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const path = await taleIn(setting);
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(path);
  await expect(post(page, 4).getByText("Answers Ben, post 2")).toBeVisible();
  await expect(post(page, 2).getByText("Quoted by Ada, post 4")).toBeVisible();
  await page.getByRole("link", { name: /^Open questions/ }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
  await post(page, 2).getByRole("button", { name: "Question: open" }).click();
  const form = page.getByRole("form", { name: "Status of Ben’s question" });
  await form.getByRole("radio", { name: "Answered", exact: true }).click();
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByText("Say which post answers it.")).toBeVisible();
  await form.getByRole("spinbutton", { name: "In post" }).fill("5");
  await form.getByRole("textbox", { name: "Note" }).fill("In passing.");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "No open question" })).toBeVisible();

  await page.goto(`/w/${setting.slug}/sources`);
  await page.getByRole("link", { name: "Reader questions" }).click();
  const list = page.getByRole("list", { name: "Questions" });
  await page.getByRole("searchbox", { name: "Words" }).fill("who paid");
  await page.keyboard.press("Enter");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await expect(list).toContainText("The navy paid.");
  await expect(list).toContainText("contributor says so");
  await list.getByRole("link", { name: "in post 5" }).click();
  await expect(page.locator("[data-target]")).toContainText("The navy paid.");
  await page.goBack();
  await list.getByRole("button", { name: "Mark: “And who paid for it?”" }).click();
  await page.getByRole("radio", { name: "By the rule: Open" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(list.getByText("Open", { exact: true })).toBeVisible();
  await page.context().clearCookies();
  await page.reload();
  await expect(list.getByText("Open", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Mark/ })).toHaveCount(0);
});

test("selected words of a post go to an article as a claim, and nothing typed is lost when that fails", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const path = await taleIn(setting);
  const text = doc(
    h.id("h1", 2, "The builders"),
    p.id("a", "Nobody knows."),
    h.id("h2", 2, "Later"),
    p.id("b", "It sank."),
  );
  const article = await anArticleWith(setting, text, "The ice road");
  await enterAs(context, setting, "contributor", baseURL ?? "");
  await page.goto(path);
  const words = page.locator("[data-words]", { hasText: "The army did." });
  await expect(page.locator("[data-may-send]")).toHaveCount(1);
  await words.click({ clickCount: 3 });
  await page.getByRole("button", { name: "Cite in an article", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Cite in an article" });
  const sentence = dialog.getByRole("textbox", { name: "The sentence" });
  await expect(sentence).toBeFocused();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Write the sentence.")).toBeVisible();
  await expect(dialog.getByText("Choose an article.")).toBeVisible();
  await sentence.fill("Soldiers laid it.");
  await dialog.getByRole("combobox", { name: "Article" }).fill("ice");
  await page
    .getByRole("option", { name: /^The ice road/ })
    .first()
    .click();
  await dialog.getByRole("combobox", { name: "Place" }).fill("builders");
  await page.getByRole("option", { name: /Under “The builders”/ }).click();
  await page.route("**/sentences", (route) => route.abort());
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Your text is still here");
  await page.unroute("**/sentences");
  await page.keyboard.press("Escape");

  const send = page.locator("[id^=p-]", { has: words }).getByRole("button", { name: /^Cite words of this passage/ });
  await send.focus();
  await page.keyboard.press("Enter");
  await expect(sentence).toHaveValue("Soldiers laid it.");
  await dialog.getByRole("combobox", { name: "Article" }).fill("ice");
  await page
    .getByRole("option", { name: /^The ice road/ })
    .first()
    .click();
  await dialog.getByRole("combobox", { name: "Place" }).fill("builders");
  await page.getByRole("option", { name: /Under “The builders”/ }).click();
  await dialog.getByRole("button", { name: "Save" }).press("Enter");
  await expect(page.getByText("The sentence is in “The ice road”")).toBeVisible();
  await expect(post(page, 4).getByText("1 of 1 passage cited")).toBeVisible();
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page).toHaveURL(new RegExp(`/a/${article}#claim-`));
  await expect(page.getByRole("main")).toContainText(/Nobody knows\..*Soldiers laid it\..*Later/s);
});
