import { expect, type Locator, type Page } from "@playwright/test";
import { saveDraft } from "@/lib/articles/drafts/save-draft";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { Actor } from "@/lib/auth/actor";
import { createToken } from "@/lib/auth/create-token";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { filePath } from "@/lib/files/file";
import { importSource } from "@/lib/sources/import/import-source";
import { discussionPath } from "@/lib/talk/discussion";
import { createInvitation } from "@/lib/worlds/create-invitation";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aDiscussion } from "@/prisma/testing/a-discussion";
import { aFile } from "@/prisma/testing/a-file";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";
import { articleTextOn, aStoryWorld, selectLine } from "./a-story-world";
import { dialogsOfSample } from "./dialogs-of-sample";
import { press, type ShownDialog } from "./shown-dialog";

/** Dialogs that a story cannot open, and why; they are made of the same parts as the others. */
export const OUT_OF_REACH: Readonly<Record<string, string>> = {
  "components/auth/provider-list.tsx": "needs an account at another site",
  "components/canon/votes/withdraw-vote-button.tsx": "needs a vote that is open: the sample world's is closed",
};

/** Forum posts hold such addresses: without a place to break they are wider than a phone. */
const LONG = `https://www.example.org/archive/${"timetable".repeat(14)}`;
const THREAD = `# The timetable

## Anna

The timetable of the winter is kept at ${LONG} and nowhere else.

----------
`;

/** Every dialog, by file. */
export async function shownDialogs(): Promise<ShownDialog[]> {
  const setting = await aStoryWorld("public");
  await importSource(setting.context, setting.slug, { kind: "thread", text: THREAD });
  const long = p(claim("c1", "The bridge burned in April.", setting.citation), ` The timetable stands at ${LONG}.`);
  const slug = await anArticleWith(setting, doc(long), "The timetable of the winter");
  const path = `/w/${setting.slug}/a/${slug}`;
  const as = setting.context.actor;
  return [
    ...ofReading({ path, as }),
    ...ofEditor({ path: `${path}/edit`, as }),
    ...(await ofDrafts(setting)),
    ...(await ofTalkAndPictures(setting, slug)),
    ...(await ofProposals()),
    ...(await ofAccounts(setting)),
    ...(await dialogsOfSample()),
  ];
}

type ShownPage = { readonly path: string; readonly as: Actor };

function fromMenu(name: string) {
  return async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name }).click();
  };
}

function ofReading({ path, as }: ShownPage): ShownDialog[] {
  return [
    {
      file: "components/search/search-palette.tsx",
      path,
      as,
      open: openSearch,
    },
    { file: "components/articles/page/protect-dialog.tsx", path, as, open: fromMenu("Protect…") },
    { file: "components/articles/page/trash-dialog.tsx", path, as, open: fromMenu("Move to the trash…") },
    { file: "components/articles/page/move-dialog.tsx", path, as, open: fromMenu("Change the address…") },
    { file: "components/articles/page/merge-dialog.tsx", path, as, open: fromMenu("Merge into another article…") },
    {
      file: "components/articles/revisions/name-button.tsx",
      path: `${path}/history`,
      as,
      open: press("Name revision 1"),
    },
  ];
}

/** Presses the keys of the search, from a control that the focus can come back to, until the page has come to life. */
async function openSearch(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Articles", exact: true }).first().focus();
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(dialogOn(page)).toBeVisible({ timeout: 1_500 });
  }).toPass();
}

/** Puts the cursor at the end of the article's text. */
async function write(page: Page, words: string): Promise<void> {
  await articleTextOn(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

/** Opens the form of a new live list by the slash menu, which is there on a phone as well. */
async function openLiveList(page: Page): Promise<void> {
  await write(page, "/live");
  await expect(page.getByRole("option", { name: "Live list" })).toBeVisible();
  await page.keyboard.press("Enter");
}

function ofEditor({ path, as }: ShownPage): ShownDialog[] {
  const editor = "components/editor";
  const byKey = (key: string) => async (page: Page) => {
    await articleTextOn(page).click();
    await page.keyboard.press(key);
  };
  return [
    { file: `${editor}/keyboard-help.tsx`, path, as, open: byKey("Control+/") },
    { file: `${editor}/dates/date-dialog.tsx`, path, as, open: openDate },
    // Before those that write: what they wrote is offered to the next one as a draft.
    { file: `${editor}/pictures/picture-dialog.tsx`, path, as, open: press("Insert a picture") },
    { file: `${editor}/links/link-dialog.tsx`, path, as, open: byKey("Control+k") },
    { file: `${editor}/claims/claim-panel.tsx`, path, as, open: linkLongPassage },
    { file: `${editor}/formulas/formula-dialog.tsx`, path, as, open: writeFormula },
    // Where no draft of those before is offered: until that is answered nothing else is written.
    { file: `${editor}/lists/list-dialog.tsx`, path: path.replace(/\/a\/.*/, "/new-article"), as, open: openLiveList },
  ];
}

/** The second step of linking a claim, with a passage that holds a long address. */
async function linkLongPassage(page: Page): Promise<void> {
  await write(page, " Nobody knows the rest.");
  await selectLine(page);
  await page.getByRole("button", { name: "Link a claim" }).click();
  await page.getByLabel("Search passages").fill("winter kept nowhere");
  await page.getByRole("list", { name: "Passages found" }).getByRole("button").first().click();
  await expect(page.getByRole("region", { name: "Words and stance" })).toBeVisible();
}

/** Opens it by the menu: with nothing written, and with all dates of a long text to be chosen from. */
async function openDate(page: Page): Promise<void> {
  await articleTextOn(page).click();
  await page.getByRole("button", { name: "More formatting" }).click();
  await page.getByRole("menuitem", { name: "Date" }).click();
}

async function writeFormula(page: Page): Promise<void> {
  await write(page, " /formula");
  await expect(page.getByRole("option", { name: "Formula" })).toBeVisible();
  await page.keyboard.press("Enter");
}

async function removeMost(page: Page): Promise<void> {
  await articleTextOn(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Gone.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
}

async function leave(page: Page): Promise<void> {
  await write(page, " Not saved.");
  await page.getByRole("navigation", { name: "This article" }).getByRole("link", { name: "Read" }).click();
}

async function ofDrafts(setting: Setting): Promise<ShownDialog[]> {
  const { context, slug: world } = setting;
  const before = doc(p.id("a", "The ferry crossed the river."));
  const slug = await anArticleWith(setting, before, "The ferry");
  const fields = { title: "The ferry", kind: "event" as const, tags: [], aliases: [], summary: "" };
  const draft = { ...fields, article: slug, baseRevision: 1, doc: { ...doc(p.id("a", `The ferry: ${LONG}`)) } };
  await saveDraft({ ...context, now: new Date() }, world, draft);
  const older = await anArticleWith(setting, before, "The ferryman");
  await saveArticle(context, world, older, { baseRevision: 1, doc: { ...doc(p.id("a", "He left.")) }, summary: "" });
  const left = await anArticleWith(setting, before, "The landing stage");
  const emptied = await anArticleWith(
    setting,
    doc(p.id("a", "The ferry crossed the river. ".repeat(20))),
    "The crossing",
  );
  return [
    { file: "components/editor/leave-dialog.tsx", path: `/w/${world}/a/${left}/edit`, as: context.actor, open: leave },
    {
      file: "components/editor/large-removal-dialog.tsx",
      path: `/w/${world}/a/${emptied}/edit`,
      as: context.actor,
      open: removeMost,
    },
    {
      file: "components/editor/draft-difference.tsx",
      path: `/w/${world}/a/${slug}/edit`,
      as: context.actor,
      open: press("Show the difference"),
    },
    {
      file: "components/articles/revisions/restore-button.tsx",
      path: `/w/${world}/a/${older}/history/1`,
      as: context.actor,
      open: press("Restore revision 1"),
    },
  ];
}

async function ofTalkAndPictures(setting: Setting, article: string): Promise<ShownDialog[]> {
  const { slug } = setting;
  const as = setting.context.actor;
  const picture = filePath(slug, (await aFile(setting)).id);
  const { id } = await aDiscussion(setting, { subject: "article", article, text: `Why ${LONG}?` });
  return [
    { file: "components/files/describe-file.tsx", path: picture, as, open: press("Describe it") },
    { file: "components/files/trash-file.tsx", path: picture, as, open: press("Move to the trash") },
    {
      file: "components/talk/comment-item.tsx",
      path: discussionPath(slug, id),
      as,
      open: press("Remove your comment"),
    },
  ];
}

async function ofProposals(): Promise<ShownDialog[]> {
  const world = await aStoryWorld("public");
  await setReviewRules(world.context, world.slug, {
    scope: "contributors",
    approvals: 1,
    ownApproval: false,
    proposers: "members",
  });
  const [writer, reviewer] = [await aMember(db, world, "contributor"), await aMember(db, world, "editor")];
  const slug = await anArticleWith(world, doc(p.id("a", "The bridge burned.")), "The bridge");
  const texts = [{ text: doc(p("A ferry.")) }, { text: doc(p(`A timetable: ${LONG}`)) }];
  const number = await aProposal(world, texts, { context: writer });
  const draft = await aProposal(world, texts, { context: writer, submit: false });
  const proposals = `/w/${world.slug}/proposals`;
  const edit = `/w/${world.slug}/a/${slug}/edit`;
  const folder = "components/proposals";
  const propose = async (page: Page) => {
    await write(page, " Nobody saw it.");
    await page.getByRole("button", { name: "Propose…" }).click();
  };
  return [
    { file: "components/editor/propose-dialog.tsx", path: edit, as: writer.actor, open: propose },
    {
      file: `${folder}/answer-dialog.tsx`,
      path: `${proposals}/${number}`,
      as: reviewer.actor,
      open: press("Ask for changes"),
    },
    {
      file: `${folder}/words-dialog.tsx`,
      path: `${proposals}/${draft}`,
      as: writer.actor,
      open: press("Change title or reason"),
    },
    { file: `${folder}/part-tools.tsx`, path: `${proposals}/${draft}`, as: writer.actor, open: press("Take out") },
  ];
}

async function ofAccounts(setting: Setting): Promise<ShownDialog[]> {
  const { context, slug } = setting;
  await aMember(db, setting, "reader");
  await createInvitation({ ...context, now: new Date() }, slug, { role: "reader", days: 7 });
  await createToken({ ...context, now: new Date() }, { name: `A program called ${"x".repeat(40)}`, days: 30 });
  const members = `/w/${slug}/members`;
  const as = context.actor;
  return [
    { file: "components/worlds/member-acts.tsx", path: members, as, open: press(/^Remove /) },
    { file: "components/worlds/invitation-list.tsx", path: members, as, open: press("Withdraw") },
    { file: "components/auth/session-list.tsx", path: "/account", as, open: press("End all others") },
    { file: "components/auth/token-list.tsx", path: "/account", as, open: press(/^Revoke the token/) },
  ];
}

/** The dialog that is open: of several the one on top. */
export function dialogOn(page: Page): Locator {
  return page.locator("[role=dialog], [role=alertdialog]").last();
}
