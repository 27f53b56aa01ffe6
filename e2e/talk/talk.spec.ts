import { type Browser, expect, type Page } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";

const GONE = "nobody knows who set it on fire";

test("words are selected and discussed, answered, resolved and reopened; then they are removed from the text", async ({
  browser,
  baseURL,
}) => {
  const { setting, article, path, liv, ravi } = await aTalkingWorld(browser, baseURL ?? "");
  await liv.goto(path);
  await select(liv, GONE);
  await liv.getByRole("link", { name: "Discuss", exact: true }).click();
  await expect(liv.getByRole("heading", { name: "Discuss the selected text" })).toBeVisible();
  const first = liv.getByRole("textbox", { name: "First comment" });
  await first.pressSequentially("@edi");
  await expect(liv.getByRole("option", { name: "editor" })).toBeVisible();
  await first.press("Enter");
  await first.pressSequentially("do you know?");
  await liv.reload();
  await expect(first).toHaveValue("@editor do you know?");
  await liv.getByRole("button", { name: "Begin the discussion" }).click();
  await expect(liv.getByRole("heading", { level: 1, name: `“${GONE}”` })).toBeVisible();
  await expect(liv.getByRole("article", { name: "Comment by contributor" })).toContainText("@editor do you know?");

  await ravi.goto(`/w/${setting.slug}`);
  await ravi.getByRole("banner").getByRole("link", { name: "Notifications, 1 unread" }).click();
  const called = ravi.getByRole("region", { name: `“${GONE}”` });
  await expect(called).toContainText("You take part in this discussion, or were mentioned in it.");
  await called.getByRole("button", { name: "Mark as read" }).click();
  await expect(ravi.getByRole("heading", { name: "Nothing unread" })).toBeVisible();
  await ravi.goto(`/w/${setting.slug}`);
  await ravi.getByRole("link", { name: "Talk", exact: true }).click();
  await ravi.getByRole("link", { name: "Mentions of me" }).click();
  await ravi.getByRole("link", { name: `“${GONE}”` }).click();
  await ravi.getByRole("button", { name: "Quote contributor" }).click();
  const answer = ravi.getByRole("textbox", { name: "Answer to contributor" });
  await expect(answer).toHaveValue("> @editor do you know?\n\n");
  await answer.press("End");
  await answer.pressSequentially("Nobody does.");
  await ravi.getByRole("button", { name: "Send answer" }).click();
  const answers = ravi.getByRole("list", { name: "Answers" });
  await expect(answers).toContainText("Nobody does.");
  await answers.getByRole("button", { name: "Edit your comment" }).click();
  await ravi.getByRole("textbox", { name: "Your comment" }).fill("Nobody ever will.");
  await ravi.getByRole("button", { name: "Save", exact: true }).click();
  await answers.getByRole("button", { name: /^edited/ }).click();
  await expect(answers.getByRole("list", { name: "What it said before" })).toContainText("Nobody does.");

  await liv.reload();
  await expect(liv.getByRole("banner").getByRole("link", { name: "Notifications, 1 unread" })).toBeVisible();
  await liv.getByRole("button", { name: "Resolve" }).click();
  await expect(liv.getByText("Resolved", { exact: true })).toBeVisible();
  await liv.getByRole("button", { name: "Reopen" }).click();
  await expect(liv.getByRole("button", { name: "Resolve" })).toBeVisible();
  await liv.getByRole("link", { name: "See it in the text" }).click();
  await expect(
    liv.getByRole("navigation", { name: "This article" }).getByRole("link", { name: /Talk 1 open/ }),
  ).toBeVisible();

  await save(setting, article, 1, "The bridge over the river burned in April.");
  await save(setting, article, 2, "The bridge over the river burned in May.");
  await liv.getByRole("navigation", { name: "This article" }).getByRole("link", { name: /Talk/ }).click();
  await expect(liv.getByText(GONE, { exact: true })).toBeVisible();
  await liv.getByRole("link", { name: "removed in revision 2" }).click();
  await expect(liv.getByRole("heading", { name: "From revision 1 to 2" })).toBeVisible();
  await liv.goto(`/w/${setting.slug}/changes?kind=discussion`);
  await expect(liv.getByText("Discussion reopened")).toBeVisible();
});

test("words, a claim, a change and a question are discussed from the keyboard", async ({ browser, baseURL }) => {
  const { setting, article, path, ravi } = await aTalkingWorld(browser, baseURL ?? "");
  await ravi.goto(path);
  await ravi.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "Talk" }).waitFor();
  await select(ravi, "over the river burned");
  await expect(ravi.getByRole("link", { name: "Discuss", exact: true })).toBeVisible();
  await ravi.getByRole("button", { name: "More", exact: true }).focus();
  await ravi.keyboard.press("Enter");
  await ravi.getByRole("menuitem", { name: "Discuss the selected text" }).press("Enter");
  await expect(ravi.getByRole("region", { name: "Discuss the selected text" })).toContainText("over the river burned");

  await ravi.goto(path);
  await ravi.getByRole("link", { name: /^Claim 1/ }).press("Enter");
  await ravi.getByRole("link", { name: "Discuss this claim" }).press("Enter");
  await expect(ravi.getByRole("region", { name: "Discuss this claim" })).toContainText("The river froze.");

  await save(setting, article, 1, "The bridge over the river burned in May.");
  await ravi.goto(`${path}/compare?from=1&to=2`);
  await ravi.getByRole("link", { name: "Discuss this change" }).press("Enter");
  await ravi.getByRole("textbox", { name: "First comment" }).fill("Why May?");
  await ravi.getByRole("button", { name: "Begin the discussion" }).press("Enter");
  await expect(ravi.getByRole("heading", { level: 1, name: "The change in revision 2" })).toBeVisible();

  await ravi.goto(`/w/${setting.slug}/questions`);
  await ravi
    .getByRole("link", { name: /^Discuss this question/ })
    .first()
    .press("Enter");
  await expect(ravi.getByRole("region", { name: "Discuss this passage" })).toContainText("Who set it on fire?");
});

async function aTalkingWorld(browser: Browser, url: string) {
  const setting = await aStoryWorld("public");
  const text = doc(
    p.id("a", `The bridge over the river burned in April, and ${GONE}.`),
    p.id("b", claim("c1", "The river froze.", setting.citation)),
  );
  const article = await anArticleWith(setting, text, "The bridge");
  const open = async (actor: Actor): Promise<Page> => {
    const context = await browser.newContext({ baseURL: url });
    await signInAs(context, actor, url);
    return context.newPage();
  };
  const [liv, ravi] = [await aMember(db, setting, "contributor"), await aMember(db, setting, "editor")];
  const path = `/w/${setting.slug}/a/${article}`;
  return { setting, article, path, liv: await open(liv.actor), ravi: await open(ravi.actor) };
}

async function save({ context, slug }: Setting, article: string, baseRevision: number, words: string): Promise<void> {
  const text = doc(p.id("a", words), p.id("b", claim("c1", "The river froze.")));
  const saved = await saveArticle(context, slug, article, { baseRevision, summary: "", doc: { ...text } });
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
}

/** Selects words of a paragraph as a pointer would. */
async function select(page: Page, words: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.getByText(words).evaluate((box, sought) => {
    const node = [...box.childNodes].find((child) => child.textContent?.includes(sought));
    if (!node) throw new Error(`No text has “${sought}”`);
    const from = node.textContent?.indexOf(sought) ?? 0;
    document.getSelection()?.setBaseAndExtent(node, from, node, from + sought.length);
  }, words);
}
