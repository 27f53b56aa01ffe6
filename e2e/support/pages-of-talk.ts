import { expect, type Page } from "@playwright/test";
import { saveArticle } from "@/lib/articles/save/save-article";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { commentOnDiscussion } from "@/lib/talk/comment-on-discussion";
import { editComment } from "@/lib/talk/edit-comment";
import { removeComment } from "@/lib/talk/remove-comment";
import { resolveDiscussion } from "@/lib/talk/resolve-discussion";
import { aDiscussion } from "@/prisma/testing/a-discussion";
import { aMember, anArticleWith } from "@/prisma/testing/a-world";
import { aStoryWorld } from "./a-story-world";
import type { ShownPage } from "./shown-page";

/** Discussions in a world of their own: one about words that went, edited and removed comments, and the forms to begin one. */
export async function pagesOfTalk(): Promise<ShownPage[]> {
  const setting = await aStoryWorld("public");
  const { slug, context } = setting;
  const [liv, ravi] = [await aMember(db, setting, "contributor"), await aMember(db, setting, "editor")];
  const gone = "and nobody knows who set it on fire";
  const text = doc(p.id("a", `The bridge burned in April, ${gone}.`), p.id("b", claim("c1", "The river froze.")));
  const bridge = await anArticleWith(setting, text, "The bridge");
  const words = { subject: "text", article: bridge, block: "a", quote: gone };
  const { id, comment } = await aDiscussion(setting, { ...words, text: "@editor, do you know?" }, liv);
  await editComment(liv, slug, { discussionId: id, commentId: comment }, { text: "@editor, who knows?" });
  const answer = await commentOnDiscussion(ravi, slug, id, { text: "> who knows?\nNobody.", replyTo: comment });
  const second = await commentOnDiscussion(ravi, slug, id, { text: "Or somebody." });
  if (!answer.ok || !second.ok) throw new Error("Nothing was said");
  await removeComment(ravi, slug, { discussionId: id, commentId: second.value.id });
  const settled = await aDiscussion(setting, { subject: "article", article: bridge, title: "Sources" }, liv);
  await resolveDiscussion(ravi, slug, settled.id, true);
  const shorter = doc(p.id("a", "The bridge burned in April."), p.id("b", claim("c1", "The river froze.")));
  await saveArticle(context, slug, bridge, { baseRevision: 1, summary: "", doc: { ...shorter } });
  const [talk, world] = [`/w/${slug}/a/${bridge}/talk`, `/w/${slug}/talk`];
  const { passage } = setting.citation;
  return [
    { name: "talk-one", path: `${world}/${id}`, as: liv.actor, interact: openHistory },
    { name: "talk-one-visitor", path: `${world}/${id}` },
    { name: "talk-answer", path: `${world}/${id}`, as: ravi.actor, interact: openAnswer },
    { name: "talk-edit", path: `${world}/${id}`, as: liv.actor, interact: openEdit },
    { name: "talk-article", path: talk, as: liv.actor },
    { name: "talk-claim", path: `${talk}?claim=c1`, as: ravi.actor },
    { name: "talk-change", path: `${talk}?change=2`, as: ravi.actor },
    { name: "talk-mine", path: `${world}?who=mentions`, as: ravi.actor },
    { name: "talk-passage", path: `${world}?passage=${passage}`, as: liv.actor },
    { name: "talk-reader", path: talk, as: (await aMember(db, setting, "reader")).actor },
  ];
}

async function openHistory(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^edited/ }).click();
  await expect(page.getByRole("list", { name: "What it said before" })).toContainText("do you know?");
}

async function openAnswer(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Quote contributor" }).first().click();
  await expect(page.getByRole("textbox", { name: "Answer to contributor" })).toBeVisible();
}

async function openEdit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Edit your comment" }).first().click();
  await expect(page.getByRole("textbox", { name: "Your comment" })).toBeVisible();
}
