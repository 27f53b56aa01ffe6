import { expect, type Page } from "@playwright/test";
import { decideCanon } from "@/lib/canon/decide-canon";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith } from "@/prisma/testing/a-world";
import { aStoryWorld } from "./a-story-world";
import { openByKey, openMark, openPostKind, openSend } from "./page-states";
import { aPerson } from "./person";
import type { ShownPage } from "./shown-page";

/** The forms that stand behind buttons, or that change what a page shows, in a world of their own. */
export async function pagesOfForms(): Promise<ShownPage[]> {
  const setting = await aStoryWorld();
  const { slug, context: actionContext, threadId } = setting;
  const editor = await aMember(db, setting, "editor");
  const text = doc(p(claim("c1", "The bridge burned.", setting.citation)));
  const bridge = await anArticleWith(setting, text, "The bridge");
  await anArticleWith(setting, doc(p("The river froze.")), "The river");
  const wrong = { article: bridge, to: "canon", rule: "owner", reason: "A slip of the hand." } as const;
  const decided = await decideCanon(actionContext, slug, wrong);
  if (!decided.ok) throw new Error(decided.failure.detail);
  const proposal = await aProposal(setting, [{ title: "The ferry", text: doc(p(claim("f1", "A ferry crossed."))) }], {
    context: editor,
  });
  const world = `/w/${slug}`;
  const article = `${world}/a/${bridge}`;
  const thread = `${world}/sources/${threadId}`;
  const pages: Omit<ShownPage, "as">[] = [
    { name: "decide", path: `${article}/canon` },
    { name: "decide-log", path: `${world}/canon/log` },
    { name: "decide-correction", path: `${article}/canon?corrects=${decided.value.id}` },
    { name: "own-import", path: `${world}/sources/import` },
    { name: "own-new-world", path: "/worlds/new" },
    { name: "own-post-kind", path: thread, interact: openPostKind, overlaid: true },
    { name: "own-send", path: thread, interact: openSend, overlaid: true },
    { name: "own-mark", path: `${world}/questions`, interact: openMark, overlaid: true },
    { name: "own-link", path: `${article}/edit`, interact: openByKey("Control+k", /Link/), overlaid: true },
    { name: "check", path: `${world}/claims`, interact: openCheck },
    { name: "proposal-comment", path: `${world}/proposals/${proposal}`, interact: openComment },
  ];
  const own = { path: `${world}/proposals/${proposal}`, as: editor.actor };
  return [
    ...pages.map((page) => ({ ...page, as: actionContext.actor })),
    { name: "own-account", path: "/account", as: await aPerson("Nora") },
    { name: "proposal-status-request", ...own, interact: openStatusRequest },
    { name: "proposal-words", ...own, interact: openTexts, overlaid: true },
  ];
}

async function openCheck(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Check: / })
    .first()
    .click();
  await expect(page.getByRole("form", { name: "Check this citation" })).toBeVisible();
}

async function openComment(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Comment on / })
    .first()
    .click();
  await expect(page.getByRole("textbox", { name: /^Comment on / })).toBeVisible();
}

async function openStatusRequest(page: Page): Promise<void> {
  await page.getByText("Request a status").click();
  await expect(page.getByRole("button", { name: "Request", exact: true })).toBeVisible();
}

async function openTexts(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Change title or reason" }).click();
  await expect(page.getByRole("dialog", { name: "Title and reason" })).toBeVisible();
}
