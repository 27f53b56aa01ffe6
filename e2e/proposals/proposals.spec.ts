import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld } from "@/e2e/support/a-story-world";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { revisionContent } from "@/lib/articles/revisions/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { plainText } from "@/lib/document/model/text";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";

const RULES = { scope: "contributors", approvals: 1, ownApproval: false, proposers: "members" } as const;

test("a proposal over two articles goes from draft to merged by two people", async ({ browser, baseURL }) => {
  const { setting, bridge, river, world, liv, ravi } = await aReviewedWorld(browser, baseURL ?? "");
  await liv.goto(`${world}/a/${bridge}/edit`);
  await expect(liv.getByText("Changes here need review")).toBeVisible();
  await expect(liv.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
  await writeAfter(liv, "Nobody saw it.", " The guard was asleep.");
  await liv.getByRole("button", { name: "Propose…" }).click();
  const dialog = liv.getByRole("dialog", { name: "Propose this change" });
  await dialog.getByRole("textbox", { name: "Title: what will change" }).fill("The guard and the ice");
  await dialog.getByRole("radio", { name: /Keep it as my draft/ }).click();
  await dialog.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(liv.getByRole("heading", { level: 1, name: "The guard and the ice" })).toBeVisible();
  await expect(liv.getByText("Only its author sees it.")).toBeVisible();

  await liv.goto(`${world}/a/${river}/edit`);
  await writeAfter(liv, "The river froze.", " The ice held a train.");
  await liv.getByRole("button", { name: "Propose…" }).click();
  await dialog.getByRole("combobox", { name: "Add to" }).click();
  await liv.getByRole("option", { name: /The guard and the ice/ }).click();
  await dialog.getByRole("button", { name: "Add to the proposal" }).click();
  await expect(liv.getByRole("heading", { level: 2, name: "The bridge" })).toBeVisible();
  await expect(liv.getByRole("heading", { level: 2, name: "The river" })).toBeVisible();
  await liv.getByText("Request a status").click();
  await liv.getByRole("textbox", { name: "Why" }).fill("The author tells it in the first post.");
  await liv.getByRole("button", { name: "Request", exact: true }).click();
  await expect(liv.getByRole("list", { name: "Requested statuses" })).toContainText("The author tells it");
  await liv.getByRole("button", { name: "Send for review" }).click();
  await expect(liv.getByText("Waiting for review.")).toBeVisible();
  await expect(liv.getByRole("button", { name: "Approve" })).toHaveCount(0);

  await ravi.goto(world);
  await waiting(ravi).getByRole("link", { name: "The guard and the ice" }).click();
  const cited = ravi.getByRole("list", { name: "Passages cited here" }).first();
  await expect(cited).toContainText("burned in April");
  await expect(ravi.getByRole("group", { name: /Change 1/ }).first()).toContainText("The guard was asleep.");
  await ravi.getByRole("button", { name: "Comment on this change in The bridge" }).first().click();
  await ravi.getByRole("textbox", { name: "Comment on this change in The bridge" }).fill("A fine detail.");
  await ravi.getByRole("button", { name: "Send comment" }).click();
  const comments = ravi.getByRole("list", { name: "Comments on this change in The bridge" });
  await expect(comments).toContainText("A fine detail.");
  await comments.getByRole("button", { name: "Settled" }).click();
  await expect(comments).toContainText("Settled by editor");
  await ravi.getByRole("button", { name: "Approve" }).click();
  await expect(ravi.getByText("Ready to merge.")).toBeVisible();
  expect(await textInDatabase(setting, bridge)).not.toContain("asleep");
  await ravi.getByRole("button", { name: "Merge" }).click();
  await expect(ravi.getByText("Its changes are in the articles.")).toBeVisible();

  await liv.goto(`${world}/a/${bridge}`);
  await expect(liv.getByText("The guard was asleep.")).toBeVisible();
  await expect(liv.getByRole("link", { name: "Canon status: canon. See why" })).toBeVisible();
  await liv.goto(`${world}/a/${river}/history`);
  await expect(liv.getByText("The guard and the ice (proposal 1, merged by editor)").first()).toBeVisible();
  await liv.goto(`${world}/proposals?show=merged`);
  await expect(liv.getByRole("list", { name: "Proposals: Merged" })).toContainText("The guard and the ice");
});

test("changes are requested, the article moves on, the proposal is brought up to date and merged", async ({
  browser,
  baseURL,
}) => {
  const { setting, bridge, world, liv, ravi } = await aReviewedWorld(browser, baseURL ?? "");
  await liv.goto(`${world}/a/${bridge}/edit`);
  await writeAfter(liv, "Nobody saw it.", " The guard slept.");
  await liv.getByRole("button", { name: "Propose…" }).click();
  const dialog = liv.getByRole("dialog", { name: "Propose this change" });
  await dialog.getByRole("textbox", { name: "Title: what will change" }).fill("The guard slept");
  await dialog.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(liv.getByText("Waiting for review.")).toBeVisible();

  await ravi.goto(`${world}/proposals`);
  await ravi.getByRole("link", { name: "The guard slept" }).click();
  await ravi.getByRole("button", { name: "Ask for changes" }).click();
  await ravi.getByRole("textbox", { name: "What and why" }).fill("Say at which hour.");
  await ravi.getByRole("dialog").getByRole("button", { name: "Ask for changes" }).click();
  await expect(ravi.getByText("Waiting for the author.")).toBeVisible();

  await liv.goto(world);
  await expect(liv.getByText(/Changes are requested, proposal 1/)).toBeVisible();
  await waiting(liv).getByRole("link", { name: "The guard slept" }).click();
  await expect(liv.getByText("Say at which hour.")).toBeVisible();
  await liv.getByRole("link", { name: "Continue writing" }).click();
  await writeAfter(liv, "Nobody saw it. The guard slept.", " It was two at night.");
  await liv.getByRole("button", { name: "Update the proposal" }).click();
  await liv.getByRole("button", { name: "Send for review" }).click();
  await expect(liv.getByText("Waiting for review.")).toBeVisible();

  const other = doc(BURNED(setting), p.id("b", "A boy saw it."));
  await saveArticle(setting.context, setting.slug, bridge, {
    baseRevision: 1,
    summary: "A witness",
    doc: { ...other },
  });
  await ravi.reload();
  await expect(ravi.getByText("Outdated: revision 2 is current")).toBeVisible();
  await ravi.getByRole("button", { name: "Approve" }).waitFor({ state: "detached" });
  await liv.reload();
  await liv.getByRole("button", { name: "Update it" }).click();
  await liv.getByRole("button", { name: "See what both changed" }).click();
  await expect(liv.getByRole("heading", { name: /changed by two people/ })).toBeVisible();
  await expect(liv.getByText("A boy saw it.").first()).toBeVisible();
  await liv.getByRole("radio", { name: "Both, theirs first" }).click();
  await liv.getByRole("button", { name: "Save this" }).click();
  await expect(liv.getByRole("heading", { level: 1, name: "The guard slept" })).toBeVisible();
  await expect(liv.getByText("Based on revision 2.")).toBeVisible();

  await ravi.reload();
  await ravi.getByRole("button", { name: "Approve" }).click();
  await ravi.getByRole("button", { name: "Merge" }).click();
  await expect(ravi.getByText("Its changes are in the articles.")).toBeVisible();
  const text = await textInDatabase(setting, bridge);
  expect(text).toContain("A boy saw it.");
  expect(text).toContain("It was two at night.");
});

test("a visitor proposes without an account where the owner lets anybody", async ({ page, browser, baseURL }) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p.id("a", "The bridge burned.")));
  const owner = await enteredBy(browser, setting.context.actor, baseURL ?? "");
  const world = `/w/${setting.slug}`;
  await owner.goto(`${world}/settings`);
  await owner.getByRole("radio", { name: /Anyone who can read it/ }).click();
  await owner.getByRole("button", { name: "Save review rules" }).click();
  await expect(owner.getByText("Saved. Open proposals follow the new rules.")).toBeVisible();

  await page.goto(`${world}/a/${slug}/edit`);
  await writeAfter(page, "The bridge burned.", " It was in April.");
  await page.getByRole("button", { name: "Propose…" }).click();
  const dialog = page.getByRole("dialog", { name: "Propose this change" });
  await dialog.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(dialog.getByText("Enter a name to be credited by.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Your name" }).fill("Mara");
  await dialog.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(page.getByText("Proposed, thank you")).toBeVisible();

  await owner.goto(`${world}/proposals`);
  await expect(owner.getByRole("list", { name: "Proposals: All open" })).toContainText("Mara (visitor)");
  await owner.getByRole("link", { name: "Change “The bridge”" }).click();
  await owner.getByRole("button", { name: "Approve" }).click();
  await owner.getByRole("button", { name: "Merge" }).click();
  await expect(owner.getByText("Its changes are in the articles.")).toBeVisible();
  await page.goto(`${world}/a/${slug}/history`);
  await expect(page.getByText("Mara (visitor)").first()).toBeVisible();
});

const BURNED = (setting: Setting) => p.id("a", claim("c1", "The bridge burned.", setting.citation));

/** A world in which contributors propose, two articles in it, and two people at work: a contributor and an editor. */
async function aReviewedWorld(browser: Browser, url: string) {
  const setting = await aStoryWorld();
  await setReviewRules(setting.context, setting.slug, RULES);
  const seen = p.id("b", claim("c2", "Nobody saw it.", setting.citation));
  const bridge = await anArticleWith(setting, doc(BURNED(setting), seen));
  const river = await anArticleWith(setting, doc(p.id("c", "The river froze.")), "The river");
  const [contributor, editor] = [await aMember(db, setting, "contributor"), await aMember(db, setting, "editor")];
  const liv = await enteredBy(browser, contributor.actor, url);
  const ravi = await enteredBy(browser, editor.actor, url);
  return { setting, bridge, river, world: `/w/${setting.slug}`, liv, ravi };
}

async function enteredBy(browser: Browser, actor: Actor, url: string): Promise<Page> {
  const context = await browser.newContext();
  await signInAs(context, actor, url);
  return context.newPage();
}

/** What waits for somebody, on the home of a world. */
function waiting(page: Page): Locator {
  return page.getByRole("region", { name: "For you" });
}

async function writeAfter(page: Page, line: string, words: string): Promise<void> {
  await articleTextOn(page).getByText(line).click();
  await page.keyboard.press("End");
  await page.keyboard.type(words);
}

async function textInDatabase(setting: Setting, slug: string): Promise<string> {
  const { id, headNumber } = await db.article.findFirstOrThrow({ where: { slug, worldId: setting.worldId } });
  return plainText((await revisionContent(db, id, headNumber))?.doc ?? doc());
}

test("where nothing is reviewed, who would rather be read first finds it behind Save", async ({ page, baseURL }) => {
  const setting = await aStoryWorld();
  const bridge = await anArticleWith(setting, doc(p("Nobody saw it.")));
  await signInAs(page.context(), setting.context.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${bridge}/edit`);
  await writeAfter(page, "Nobody saw it.", " The guard was asleep.");
  await page.getByRole("button", { name: "More ways to save" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /Propose instead/ }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Propose this change" });
  await dialog.getByRole("textbox", { name: "Title: what will change" }).fill("The guard");
  await dialog.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(page.getByText("Waiting for review.")).toBeVisible();
  expect(await textInDatabase(setting, bridge)).not.toContain("asleep");
});
