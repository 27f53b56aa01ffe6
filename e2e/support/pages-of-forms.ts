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
  const { slug, act, threadId } = setting;
  const editor = await aMember(db, setting, "editor");
  const text = doc(p(claim("c1", "The bridge burned.", setting.citation)));
  const bridge = await anArticleWith(setting, text, "The bridge");
  await anArticleWith(setting, doc(p("The river froze.")), "The river");
  const wrong = { article: bridge, to: "canon", rule: "owner", reason: "A slip of the hand." } as const;
  const decided = await decideCanon(act, slug, wrong);
  if (!decided.ok) throw new Error(decided.failure.detail);
  const proposal = await aProposal(setting, [{ title: "The ferry", text: doc(p(claim("f1", "A ferry crossed."))) }], {
    act: editor,
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
    { name: "own-post-kind", path: thread, act: openPostKind, overlaid: true },
    { name: "own-send", path: thread, act: openSend, overlaid: true },
    { name: "own-mark", path: `${world}/questions`, act: openMark, overlaid: true },
    { name: "own-link", path: `${article}/edit`, act: openByKey("Control+k", /Link/), overlaid: true },
    { name: "check", path: `${world}/claims`, act: openCheck },
    { name: "proposal-remark", path: `${world}/proposals/${proposal}`, act: openRemark },
  ];
  const own = { path: `${world}/proposals/${proposal}`, as: editor.actor };
  return [
    ...pages.map((page) => ({ ...page, as: act.actor })),
    { name: "own-account", path: "/account", as: await aPerson("Nora") },
    { name: "proposal-wish", ...own, act: openWish },
    { name: "proposal-words", ...own, act: openWords, overlaid: true },
  ];
}

async function openCheck(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Check: / })
    .first()
    .click();
  await expect(page.getByRole("form", { name: "Check this citation" })).toBeVisible();
}

async function openRemark(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Remark on / })
    .first()
    .click();
  await expect(page.getByRole("textbox", { name: /^Remark on / })).toBeVisible();
}

async function openWish(page: Page): Promise<void> {
  await page.getByText("Wish a status").click();
  await expect(page.getByRole("button", { name: "Wish this" })).toBeVisible();
}

async function openWords(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Change title or reason" }).click();
  await expect(page.getByRole("dialog", { name: "What it is called" })).toBeVisible();
}
