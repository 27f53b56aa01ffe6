import { type Browser, expect, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";

test("two who write at once are merged where they can be, and asked where they cannot", async ({
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p.id("a", "The first part."), p.id("b", "The second part.")));
  const edit = `/w/${setting.slug}/a/${slug}/edit`;
  const anna = await aWriter(browser, setting, baseURL ?? "");
  const boris = await aWriter(browser, setting, baseURL ?? "");
  await Promise.all([anna.goto(edit), boris.goto(edit)]);
  await writeAfter(anna, "The first part.", " Anna was here.");
  await writeAfter(boris, "The second part.", " Boris was here.");
  await saveAs(anna, "Anna", 2);
  await saveAs(boris, "Boris", 3);
  await expect(articleTextOn(boris)).toContainText("Anna was here.");
  await expect(articleTextOn(boris)).toContainText("Boris was here.");

  // Anna still stands on revision 2 and changes the part that Boris changed.
  await writeAfter(anna, "The second part.", " Anna disagrees.");
  await anna.getByRole("button", { name: "Save", exact: true }).click();
  await expect(anna.getByRole("heading", { name: /changed by two people/ })).toBeVisible();
  await expect(anna.getByText("Boris was here.").first()).toBeVisible();
  await expect(anna.getByText("Anna disagrees.").first()).toBeVisible();
  await anna.getByRole("radio", { name: "Both, theirs first" }).click();
  await anna.getByRole("button", { name: "Save this" }).click();
  await expect(anna.getByText(/Saved as revision 4\b/).first()).toBeVisible();
  await anna.goto(`/w/${setting.slug}/a/${slug}`);
  await expect(anna.getByText("Boris was here.")).toBeVisible();
  await expect(anna.getByText("Anna disagrees.")).toBeVisible();
});

test("a conflict is resolved part by part: theirs, mine, and by hand with the keyboard; nothing typed is lost on the way", async ({
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const parts = ["alpha", "beta", "gamma", "delta"].map((name) => p.id(name, `The part ${name}.`));
  const slug = await anArticleWith(setting, doc(...parts));
  const edit = `/w/${setting.slug}/a/${slug}/edit`;
  const anna = await aWriter(browser, setting, baseURL ?? "");
  await anna.goto(edit);
  await expect(articleTextOn(anna)).toContainText("The part alpha.");
  const theirs = ["alpha", "beta", "gamma"].map((name) => p.id(name, `The part ${name}, by Boris.`));
  const boris = { baseRevision: 1, doc: { ...doc(...theirs, p.id("delta", "The part delta.")) }, summary: "Boris" };
  expect(await saveArticle(setting.context, setting.slug, slug, boris)).toMatchObject({ ok: true });
  for (const name of ["alpha", "beta", "gamma", "delta"]) await writeAfter(anna, `The part ${name}.`, " By Anna.");
  await anna.getByRole("button", { name: "Save", exact: true }).click();
  await expect(anna.getByRole("heading", { name: "3 parts were changed by two people" })).toBeFocused();

  const part = (number: number) => anna.getByRole("article", { name: `${number}. A paragraph` });
  await expect(part(1).getByRole("region", { name: "Before" })).toHaveText(/The part alpha\.$/);
  await expect(part(1).getByRole("region", { name: "Theirs, revision 2" })).toContainText(", by Boris");
  await expect(part(1).getByRole("region", { name: "Mine" })).toContainText("By Anna.");
  await part(1).getByRole("radio", { name: "Theirs", exact: true }).click();
  await part(3).getByRole("radio", { name: "Both, theirs first" }).click();
  await part(3).getByRole("radio", { name: "Edit by hand" }).click();
  await part(3).getByRole("textbox", { name: "3. A paragraph, by hand" }).press("Control+End");
  await anna.keyboard.type(" And both agree.");

  // Looking around and going back to the text loses nothing of it.
  await part(3).getByRole("radio", { name: "Mine", exact: true }).click();
  await part(3).getByRole("radio", { name: "Edit by hand" }).click();
  await anna.getByRole("button", { name: "Back to my text" }).click();
  await expect(articleTextOn(anna)).toContainText("The part alpha. By Anna.");
  await anna.getByRole("button", { name: "Save", exact: true }).click();
  await expect(anna.getByText("1 still to decide.")).toBeVisible();
  await expect(part(3).getByRole("textbox")).toContainText("And both agree.");
  await anna.getByRole("button", { name: "Next" }).press("Enter");
  await expect(part(2)).toBeFocused();
  await part(2).getByRole("radio", { name: "Mine", exact: true }).press("Space");
  await expect(anna.getByText("All parts are decided.")).toBeVisible();
  await anna.getByRole("button", { name: "Save this" }).press("Enter");
  await expect(anna.getByText(/Saved as revision 3\b/).first()).toBeVisible();

  await anna.goto(`/w/${setting.slug}/a/${slug}`);
  await expect(anna.getByText("The part alpha, by Boris.")).toBeVisible();
  await expect(anna.getByText("The part beta. By Anna.")).toBeVisible();
  await expect(anna.getByText("The part gamma, by Boris.")).toBeVisible();
  await expect(anna.getByText("The part gamma. By Anna. And both agree.")).toBeVisible();
  await expect(anna.getByText("The part delta. By Anna.")).toBeVisible();
});

test("a save that was merged says so, leads to what others changed, and names the claim that they took out", async ({
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const second = p.id("b", "The second part.");
  const claimed = p.id("c", claim("c1", "Nobody saw the ferry", setting.citation), " that night.");
  const slug = await anArticleWith(setting, doc(p.id("a", "The first part."), second, claimed));
  const anna = await aWriter(browser, setting, baseURL ?? "");
  await anna.goto(`/w/${setting.slug}/a/${slug}/edit`);
  await expect(articleTextOn(anna)).toContainText("Nobody saw the ferry");
  const boris = { baseRevision: 1, doc: { ...doc(p.id("a", "The first part, by Boris."), second) }, summary: "Boris" };
  expect(await saveArticle(setting.context, setting.slug, slug, boris)).toMatchObject({ ok: true });
  await writeAfter(anna, "The second part.", " Anna was here.");
  await anna.getByRole("button", { name: "Save", exact: true }).click();
  const notice = anna.getByRole("status").filter({ hasText: "Saved as revision 3, merged" });
  await expect(notice).toContainText("Others have saved since revision 1.");
  await expect(notice).toContainText("These claims are no longer in the text; the history still has them:");
  await expect(notice.getByRole("listitem")).toHaveText(["“Nobody saw the ferry”"]);
  await expect(articleTextOn(anna)).toHaveText(/The first part, by Boris\..*Anna was here\.$/s);
  const shown = anna.context().waitForEvent("page");
  await notice.getByRole("link", { name: "What they changed, in another tab" }).click();
  await expect((await shown).getByRole("heading", { name: "From revision 1 to 2" })).toBeVisible();

  await writeAfter(anna, "by Boris.", " And Anna.");
  await saveAs(anna, "Once more", 4);
  await expect(notice).toHaveCount(0);
});

test("a save that removes more than half of an article asks first, and is marked where changes are read", async ({
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const long = "The carters who crossed the river on the ice kept a list of every sledge.";
  const slug = await anArticleWith(
    setting,
    doc(p.id("a", long), p.id("b", long), p.id("c", long), p.id("d", "Short.")),
  );
  const anna = await aWriter(browser, setting, baseURL ?? "");
  await anna.goto(`/w/${setting.slug}/a/${slug}/edit`);
  await articleTextOn(anna).getByText("Short.").click();
  await anna.keyboard.press("Control+A");
  await anna.keyboard.type("Gone.");
  await anna.getByRole("button", { name: "Save", exact: true }).click();
  const asked = anna.getByRole("alertdialog", { name: "Remove more than half of the article?" });
  await asked.getByRole("button", { name: "Back to my text" }).click();
  await expect(articleTextOn(anna)).toHaveText("Gone.");
  await anna.getByRole("button", { name: "Save", exact: true }).click();
  await asked.getByRole("button", { name: "Save anyway" }).click();
  await expect(anna.getByText(/Saved as revision 2\b/).first()).toBeVisible();
  await expect(asked).toHaveCount(0);
  await anna.goto(`/w/${setting.slug}/a/${slug}/history`);
  await expect(anna.getByText("Large removal")).toBeVisible();
});

async function aWriter(browser: Browser, setting: Setting, url: string): Promise<Page> {
  const context = await browser.newContext();
  await enterAs(context, setting, "contributor", url);
  return context.newPage();
}

async function writeAfter(page: Page, line: string, words: string): Promise<void> {
  await articleTextOn(page).getByText(line).click();
  await page.keyboard.press("End");
  await page.keyboard.type(words);
}
