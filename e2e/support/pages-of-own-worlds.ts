import { expect, type Page } from "@playwright/test";
import { saveDraft } from "@/lib/articles/drafts/save-draft";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { importSource } from "@/lib/sources/import/import-source";
import { savedRiverThread } from "@/lib/sources/testing/a-saved-thread";
import { createInvitation } from "@/lib/worlds/create-invitation";
import { createWorld } from "@/lib/worlds/create-world";
import { invitationPath } from "@/lib/worlds/invitation";
import { inviteMember } from "@/lib/worlds/invite-member";
import { anArticleWith, type Setting } from "@/prisma/testing/a-world";
import { articleTextOn, aStoryWorld } from "./a-story-world";
import { anAddress, aPerson } from "./person";
import type { ShownPage } from "./shown-page";

const BEFORE = doc(p.id("a", "The bridge over the river burned in the spring."));
const THEIRS = doc(p.id("a", "The bridge over the river burned down in April, and nobody saw it."));

/** The pages that the sample world cannot show: a world in which nothing is yet, its owner's acts, drafts and conflicts. */
export async function pagesOfOwnWorlds(): Promise<ShownPage[]> {
  const setting = await aStoryWorld("private");
  return [...(await emptyPages()), ...(await pagesOfActions(setting)), ...(await pagesOfWriting(setting))];
}

async function emptyPages(): Promise<ShownPage[]> {
  const actor = await aPerson("Nora");
  const slug = anAddress("empty").replace(/\W/g, "-");
  const visibility = "private";
  await createWorld({ db, actor, now: new Date() }, { slug, title: "A world to come", visibility });
  const rooms = [
    "articles",
    "claims",
    "canon",
    "canon/log",
    "contradictions",
    "ledger",
    "questions",
    "sources",
    "proposals",
    "changes",
    "articles?trashed=1",
  ];
  return [
    { name: "empty-home", path: `/w/${slug}`, as: actor },
    ...rooms.map((room) => ({ name: `empty-${room.replace(/\W+/g, "-")}`, path: `/w/${slug}/${room}`, as: actor })),
    { name: "empty-worlds", path: "/worlds", as: await aPerson("Otto") },
  ];
}

async function pagesOfActions(setting: Setting): Promise<ShownPage[]> {
  const { slug, context: actionContext, threadId } = setting;
  const made = await createInvitation({ ...actionContext, now: new Date() }, slug, { role: "contributor", days: 7 });
  if (!made.ok) throw new Error(made.failure.detail);
  const path = invitationPath(made.value.secret);
  const trashed = await anArticleWith(setting, BEFORE, "The ferry");
  const saved = await importSource(actionContext, slug, { kind: "thread", files: savedRiverThread() });
  if (!saved.ok) throw new Error(saved.failure.detail);
  await trashArticle(actionContext, slug, trashed, { summary: "There was no ferry." });
  await anArticleWith(setting, doc(p.id("c", claim("moored", "The raft was moored on 3 May 1940."))), "The raft");
  await anArticleWith(setting, doc(p.id("d", claim("seen", "They saw the raft on 3 May 1940."))), "The pier");
  const invited = await aPerson("Iris");
  await inviteMember({ ...actionContext, now: new Date() }, slug, { email: invited.email, role: "editor" });
  return [
    { name: "invitation", path },
    { name: "invited", path: "/", as: invited },
    { name: "invited-worlds", path: "/worlds", as: invited },
    { name: "invitation-signed-in", path, as: await aPerson("Piet") },
    { name: "trash", path: `/w/${slug}/articles?trashed=1`, as: actionContext.actor },
    { name: "trashed-article", path: `/w/${slug}/a/${trashed}`, as: actionContext.actor },
    { name: "trashed-history", path: `/w/${slug}/a/${trashed}/history`, as: actionContext.actor },
    { name: "what-would-change", path: `/w/${slug}/canon/change?claim=moored`, as: actionContext.actor },
    { name: "saved-thread", path: `/w/${slug}/sources/${saved.value.id}`, as: actionContext.actor },
    { name: "import-version", path: `/w/${slug}/sources/${threadId}/import`, as: actionContext.actor },
    { name: "private-members", path: `/w/${slug}/members`, as: actionContext.actor },
    { name: "to-join", path: `/w/${(await aStoryWorld("public")).slug}`, as: await aPerson("Jo") },
  ];
}

async function pagesOfWriting(setting: Setting): Promise<ShownPage[]> {
  const { slug, context: actionContext } = setting;
  const fought = await anArticleWith(setting, BEFORE, "The bridge");
  const begun = await anArticleWith(setting, BEFORE, "The river");
  const fields = { title: "The river", kind: "event" as const, tags: [], aliases: [], summary: "" };
  await saveDraft({ ...actionContext, now: new Date() }, slug, {
    ...fields,
    article: begun,
    baseRevision: 1,
    doc: { ...THEIRS },
  });
  const meanwhile = () =>
    saveArticle(actionContext, slug, fought, { baseRevision: 1, doc: { ...THEIRS }, summary: "The month" });
  return [
    { name: "draft-offer", path: `/w/${slug}/a/${begun}/edit`, as: actionContext.actor, overlaid: true },
    {
      name: "conflict",
      path: `/w/${slug}/a/${fought}/edit`,
      as: actionContext.actor,
      interact: (page) => comeLate(page, meanwhile),
    },
  ];
}

/** Saves a change of what somebody else has changed meanwhile. */
async function comeLate(page: Page, meanwhile: () => Promise<unknown>): Promise<void> {
  await articleTextOn(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" The guard was asleep.");
  await meanwhile();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: /changed by two people/ })).toBeVisible();
}
